package dev.threadboard.cli.recording;

import dev.threadboard.cli.options.CommandLineParser;
import dev.threadboard.cli.options.ParsedArguments;
import dev.threadboard.cli.process.ProcessContext;
import dev.threadboard.cli.process.UsageException;
import dev.threadboard.config.ConfigValue;
import dev.threadboard.config.Setting;
import dev.threadboard.film.ShowSpec;
import dev.threadboard.film.VirtualRecording;
import dev.threadboard.record.file.AtomicFile;
import dev.threadboard.tape.Script;
import dev.threadboard.tape.Step;
import dev.threadboard.tape.Tape;
import dev.threadboard.tape.TapeFiles;
import dev.threadboard.tape.syntax.Located;
import dev.threadboard.tape.syntax.TapeCommand.Output;
import dev.threadboard.tape.syntax.TapeCommand.Require;
import dev.threadboard.tape.syntax.TapeException;
import dev.threadboard.tape.syntax.TapeLocation;
import dev.threadboard.text.Quoted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A tape to record: its script, its output files, and the dashboards that it opens. */
public final class TapeRecording implements VirtualRecording.Opener {
  /** What opens something; without any of them it is the menu. */
  private static final List<String> COMMANDS = List.of("run", "replay", "explore");

  /** Options of these and the menu with which no dashboard opens. */
  private static final List<String> NO_DASHBOARD =
      List.of(
          "--plain",
          "--events",
          "--linear",
          "--save",
          "--record",
          "--kiosk",
          "--help",
          "--version");

  private final Tape tape;
  private final Script script;
  private final ProcessContext context;
  private final CommandLineParser parser;
  private final ShowSpecs showSpecs;
  private final ShowSpecs.Searches searches;

  private TapeRecording(
      Tape tape,
      CommandLineParser parser,
      ShowSpecs.Searches searches,
      ProcessContext process,
      List<ConfigValue> overrides,
      boolean showKeys)
      throws TapeException {
    this.tape = tape;
    this.parser = parser;
    this.searches = searches;
    this.script = Script.atPrompt(tape);
    this.context = process.with(tape.environment());
    this.showSpecs =
        new ShowSpecs(context, themeSetting(), overrides, showKeys || tape.settings().showKeys());
    for (Located<Require> required : tape.requirements()) {
      require(required.what().program(), required.location());
    }
    checkTheme();
  }

  /**
   * Reads a tape.
   *
   * @param parser of the command lines that the tape types
   * @param searches makes those that the tape opens
   * @param overrides settings that override those of the tape
   * @param showKeys whether it is shown which keys are pressed, whatever the tape says
   * @throws TapeException if the tape has an error that can be found without playing it
   */
  public static TapeRecording read(
      String file,
      CommandLineParser parser,
      ShowSpecs.Searches searches,
      ProcessContext context,
      List<ConfigValue> overrides,
      boolean showKeys)
      throws TapeException {
    return new TapeRecording(
        Tape.read(Path.of(file), new TapeFiles()), parser, searches, context, overrides, showKeys);
  }

  private List<ConfigValue> themeSetting() {
    Optional<Located<String>> theme = tape.settings().theme();
    return theme
        .map(named -> List.of(ConfigValue.byOption("Set Theme", Setting.THEME, named.what())))
        .orElse(List.of());
  }

  private void checkTheme() throws TapeException {
    try {
      showSpecs.appearance();
    } catch (UsageException e) {
      Optional<Located<String>> theme = tape.settings().theme();
      if (theme.isEmpty()) {
        throw e;
      }
      throw theme.get().location().fault(e.getMessage());
    }
  }

  /** Threadboard itself is always there, whatever its file is called on this machine. */
  private void require(String program, TapeLocation location) throws TapeException {
    if (program.equals("threadboard")) {
      return;
    } else if (program.contains("/")) {
      if (!isProgram(Path.of(program))) {
        throw location.fault("there is no program " + Quoted.of(program));
      }
      return;
    }
    for (String folder : context.environment().getOrDefault("PATH", "").split(":")) {
      if (!folder.isEmpty() && isProgram(Path.of(folder, program))) {
        return;
      }
    }
    throw location.fault("there is no program " + Quoted.of(program) + " on the PATH");
  }

  private static boolean isProgram(Path file) {
    return Files.isRegularFile(file) && Files.isExecutable(file);
  }

  public Tape tape() {
    return tape;
  }

  public Script script() {
    return script;
  }

  public ShowSpecs showSpecs() {
    return showSpecs;
  }

  /**
   * The files that it is recorded to unless the command line names others.
   *
   * @throws TapeException if one of them cannot be written
   */
  public List<String> outputs() throws TapeException {
    List<Located<String>> files = new ArrayList<>();
    for (Located<Output> output : tape.outputs()) {
      files.add(new Located<>(output.location(), output.what().file()));
    }
    return writable(files);
  }

  /**
   * The files of its screenshots.
   *
   * @throws TapeException if one of them cannot be written
   */
  public List<String> screenshots() throws TapeException {
    List<Located<String>> files = new ArrayList<>();
    for (Located<Step> step : script.steps()) {
      if (step.what() instanceof Step.Screenshot screenshot) {
        files.add(new Located<>(step.location(), screenshot.file()));
      }
    }
    return writable(files);
  }

  private static List<String> writable(List<Located<String>> files) throws TapeException {
    Set<Path> seen = new HashSet<>();
    for (Located<String> file : files) {
      Path path = Path.of(file.what());
      try {
        AtomicFile.check(path);
      } catch (IOException e) {
        throw file.location()
            .fault("cannot write " + Quoted.raw(file.what()) + ": " + e.getMessage());
      }
      if (!seen.add(path.toAbsolutePath().normalize())) {
        throw file.location().fault(Quoted.raw(file.what()) + " is to be written twice");
      }
    }
    return files.stream().map(Located::what).toList();
  }

  /**
   * Checks all command lines that it types, before anything is played.
   *
   * @throws TapeException if one of them cannot be opened
   */
  public void checkCommandLines() throws TapeException {
    for (Located<Step> step : script.steps()) {
      if (step.what() instanceof Step.Open open) {
        open(open.arguments(), step.location());
      }
    }
  }

  @Override
  public ShowSpec open(List<String> arguments, TapeLocation location) throws TapeException {
    try {
      String name = arguments.isEmpty() ? "" : arguments.get(0);
      boolean menu = name.isEmpty() || name.startsWith("-");
      if (!menu && !COMMANDS.contains(name)) {
        throw UsageException.unknown("command of a tape", name, COMMANDS);
      }
      ParsedArguments parsed = parser.parse(arguments.toArray(String[]::new));
      for (String option : NO_DASHBOARD) {
        if (parsed.has(option)) {
          throw new UsageException(option + " means nothing in a tape: it shows a dashboard");
        }
      }
      if (menu) {
        return showSpecs.menu(parsed);
      }
      return switch (name) {
        case "run" -> showSpecs.learn(parsed);
        case "explore" -> showSpecs.explore(parsed, searches);
        default -> showSpecs.replay(parsed);
      };
    } catch (UsageException e) {
      throw location.fault(e.getMessage());
    }
  }
}
