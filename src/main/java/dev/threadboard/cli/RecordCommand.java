package dev.threadboard.cli;

import dev.threadboard.cli.explore.Explorations;
import dev.threadboard.cli.options.Appearance;
import dev.threadboard.cli.options.CommandLineParser;
import dev.threadboard.cli.options.CommandSpecs;
import dev.threadboard.cli.options.CommonOptions;
import dev.threadboard.cli.options.Operand;
import dev.threadboard.cli.options.ParsedArguments;
import dev.threadboard.cli.options.PythonOptions;
import dev.threadboard.cli.options.RecordOptions;
import dev.threadboard.cli.options.SavedRunFile;
import dev.threadboard.cli.options.Subcommand;
import dev.threadboard.cli.process.ExitStatus;
import dev.threadboard.cli.process.Messages;
import dev.threadboard.cli.process.ProcessContext;
import dev.threadboard.cli.process.UsageException;
import dev.threadboard.cli.recording.ProgressBar;
import dev.threadboard.cli.recording.RecordingJob;
import dev.threadboard.cli.recording.ShowSpecs;
import dev.threadboard.cli.recording.TapeRecording;
import dev.threadboard.film.RecordingException;
import dev.threadboard.film.ShowSpec;
import dev.threadboard.playback.SavedRun;
import dev.threadboard.tape.KeyList;
import dev.threadboard.tape.Script;
import dev.threadboard.tape.Step;
import dev.threadboard.tape.TapeSettings;
import dev.threadboard.tape.syntax.Located;
import dev.threadboard.tape.syntax.TapeException;
import dev.threadboard.terminal.StandardStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code threadboard record SCENARIO|FILE -o FILE}: records in virtual time. */
final class RecordCommand implements Subcommand {
  private final ProcessContext context;
  private final CommandLineParser parser;

  RecordCommand(ProcessContext context, CommandLineParser parser) {
    this.context = context;
    this.parser = parser;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        CommandSpecs.command(
            this,
            "record",
            "Records a scenario, a Python program, a saved run or a tape: without a terminal, and"
                + " much faster than it is shown.");
    spec.usageMessage()
        .customSynopsis(
            "threadboard record SCENARIO|FILE|-m MODULE -o FILE [OPTIONS] [-- ARG ...]");
    spec.usageMessage()
        .footer(
            "%nThe ending of a file says its format: .gif .svg .cast .txt (moving pictures), .mp4"
                + " .webm (by ffmpeg), .png .ansi (one picture, the last unless --at). A gif that"
                + " would be larger than --max-bytes gets fewer shades, then fewer pictures a"
                + " second.");
    spec.addPositional(
        CommandSpecs.optionalWord(
            "SCENARIO|FILE",
            "A scenario, a SCRIPT.py, a FILE.jsonl of --save or a FILE.tape; what is behind -- is"
                + " for a program."));
    RecordOptions.addTo(spec);
    spec.addOption(
        CommandSpecs.values(
            "--set", "NAME=VALUE", "A parameter of the scenario; may be repeated."));
    spec.addOption(CommonOptions.speed());
    spec.addOption(
        CommandSpecs.value(
            "--policy",
            "fifo|random|step",
            "Who goes on when several threads can. Default: fifo."));
    spec.addOption(
        CommandSpecs.value("--seed", "N", "Of the policy random: the same seed chooses the same."));
    spec.addOption(CommonOptions.showKeys());
    PythonOptions.addTo(spec);
    spec.addOption(CommandSpecs.value("--theme", "NAME|FILE", "The colours."));
    spec.addOption(CommandSpecs.flag("--ascii", "ASCII characters alone."));
    return spec.addOption(CommandSpecs.help());
  }

  @Override
  public int words() {
    return 1;
  }

  @Override
  public boolean runsPrograms() {
    return true;
  }

  @Override
  public int run(ParsedArguments parsed) throws IOException, InterruptedException {
    try {
      boolean module = parsed.words().isEmpty() || parsed.has(PythonOptions.MODULE);
      Operand source = module ? Operand.PROGRAM : Operand.of(parsed.word(), Operand.TAPE);
      return source == Operand.TAPE
          ? recordTape(parsed)
          : recordShow(parsed, source == Operand.SAVED_RUN);
    } catch (TapeException e) {
      throw new UsageException(e.getMessage());
    } catch (RecordingException e) {
      Messages err = new Messages(context.err());
      err.report(e.getMessage());
      if (e.screen() != null) {
        e.screen().text().lines().forEach(err::printLine);
      }
      return ExitStatus.FAILURE;
    } catch (InterruptedIOException e) {
      throw new InterruptedException();
    }
  }

  private int recordShow(ParsedArguments parsed, boolean saved)
      throws IOException, InterruptedException, TapeException, RecordingException {
    ShowSpecs showSpecs = new ShowSpecs(context, List.of(), List.of(), parsed.has("--show-keys"));
    if (saved) {
      refuse(parsed, List.of("--set", "--policy", "--seed"), "a scenario; this run is over");
      refusePrograms(parsed, "this run is over");
    }
    ShowSpec showSpec = saved ? showSpecs.replay(parsed) : showSpecs.run(parsed);
    RecordOptions options = new RecordOptions(parsed, Optional.empty());
    if (options.hasVirtualTime() && showSpec.options().pace().speed().isMax()) {
      throw new UsageException(
          "--from, --to and --at need another speed: max leaves no time between");
    }
    String keys = parsed.value("--keys");
    Script script = keys == null ? new Script(List.of()) : KeyList.parse("--keys", keys);
    Appearance appearance = new Appearance(showSpec.options());
    List<String> names = parsed.values("--output");
    Messages err = new Messages(context.err());
    try (RecordingJob job =
            new RecordingJob(
                options,
                appearance,
                Optional.empty(),
                names,
                List.of(),
                err,
                context.environment());
        ProgressBar progress = progress(err, job.end(), ProgressBar.UNKNOWN)) {
      job.recording(progress).record(showSpec, script);
    }
    if (showSpec.source().orElse(null) instanceof SavedRun run) {
      return SavedRunFile.reportFault(run, "recorded", err, ExitStatus.SUCCESS);
    }
    return ExitStatus.SUCCESS;
  }

  private int recordTape(ParsedArguments parsed)
      throws IOException, InterruptedException, TapeException, RecordingException {
    List<String> refused = List.of("--set", "--policy", "--seed", "--speed", "--keys");
    refuse(parsed, refused, "a scenario; a tape types its own command line");
    refusePrograms(parsed, "a tape types its own command line");
    TapeRecording tape =
        TapeRecording.read(
            parsed.word(),
            parser,
            Explorations::recorded,
            context,
            CommonOptions.settings(parsed),
            parsed.has("--show-keys"));
    tape.checkCommandLines();
    Optional<TapeSettings> settings = Optional.of(tape.tape().settings());
    RecordOptions options = new RecordOptions(parsed, settings);
    List<String> output = parsed.values("--output");
    List<String> names = output.isEmpty() ? tape.outputs() : output;
    Appearance appearance = tape.showSpecs().appearance();
    Messages err = new Messages(context.err());
    try (RecordingJob job =
            new RecordingJob(
                options,
                appearance,
                settings,
                names,
                tape.screenshots(),
                err,
                context.environment());
        ProgressBar progress = progress(err, job.end(), length(tape.script()))) {
      job.recording(progress).record(tape, tape.script());
      job.commitScreenshots();
    }
    return ExitStatus.SUCCESS;
  }

  private static void refusePrograms(ParsedArguments parsed, String reason) {
    refuse(parsed, PythonOptions.ALL, "a Python program; " + reason);
    if (!parsed.programArguments().isEmpty()) {
      throw new UsageException("what is behind -- is for a Python program; " + reason);
    }
  }

  private static void refuse(ParsedArguments parsed, List<String> options, String purpose) {
    for (String option : options) {
      if (parsed.has(option)) {
        throw new UsageException(option + " is for " + purpose);
      }
    }
  }

  private ProgressBar progress(Messages err, long virtualEnd, long scriptLength) {
    boolean enabled = context.terminals().has(StandardStream.ERR);
    return new ProgressBar(err, context.clock(), enabled, virtualEnd, scriptLength);
  }

  /** How long the pauses of a script are together, in nanoseconds: it may also wait for events. */
  private static long length(Script script) {
    long length = 0;
    for (Located<Step> step : script.steps()) {
      length += step.what() instanceof Step.Pause pause ? pause.time().toNanos() : 0;
    }
    return length;
  }
}
