package dev.threadboard.cli;

import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import dev.threadboard.engine.Run;
import dev.threadboard.session.FilmFault;
import dev.threadboard.session.Screening;
import dev.threadboard.tape.KeyList;
import dev.threadboard.tape.Placed;
import dev.threadboard.tape.Script;
import dev.threadboard.tape.Settings;
import dev.threadboard.tape.Step;
import dev.threadboard.tape.TapeFault;
import dev.threadboard.terminal.StandardStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAccumulator;
import picocli.CommandLine.Model.CommandSpec;

/** {@code threadboard record SCENARIO|RUN.jsonl|FILE.tape -o FILE}: a film, in virtual time. */
final class RecordCommand implements Command {
  private static final String TAPE = ".tape";
  private static final String RUN = ".jsonl";

  private final Surroundings surroundings;

  RecordCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            this,
            "record",
            "Records a scenario, a saved run or a tape: exact, repeatable, without a terminal, and"
                + " much faster than it is shown.");
    spec.usageMessage().abbreviateSynopsis(true);
    spec.usageMessage()
        .footer(
            "%nThe ending of a file says its format: .gif .svg .cast .txt (moving pictures), .png"
                + " .ansi (one picture, the last unless --at). A gif that would be larger than"
                + " --max-bytes gets fewer shades, then fewer pictures a second.");
    spec.addPositional(
        Specs.word("SCENARIO", "What to record: a scenario, a FILE.jsonl of --save, a FILE.tape."));
    RecordOptions.addTo(spec);
    spec.addOption(
        Specs.values("--set", "NAME=VALUE", "A parameter of the scenario; may be repeated."));
    spec.addOption(LookOptions.speed());
    spec.addOption(
        Specs.value(
            "--policy",
            "fifo|random|step",
            "Who goes on when several threads can. Default: fifo."));
    spec.addOption(
        Specs.value("--seed", "N", "Of the policy random: the same seed chooses the same."));
    spec.addOption(Specs.value("--theme", "NAME|FILE", "The colours."));
    spec.addOption(Specs.flag("--ascii", "ASCII characters alone."));
    return spec.addOption(Specs.help());
  }

  @Override
  public int words() {
    return 1;
  }

  @Override
  public int run(Typed typed) throws IOException, InterruptedException {
    try {
      return typed.word().endsWith(TAPE) ? tape(typed) : show(typed);
    } catch (TapeFault e) {
      throw new WrongUsage(e.getMessage());
    } catch (FilmFault e) {
      Messages err = new Messages(surroundings.err());
      err.say(e.getMessage());
      if (e.screen() != null) {
        e.screen().text().lines().forEach(err::line);
      }
      return ExitStatus.FAILED;
    } catch (InterruptedIOException e) {
      throw new InterruptedException();
    }
  }

  private int show(Typed typed) throws IOException, InterruptedException, TapeFault, FilmFault {
    Screenings screenings = new Screenings(surroundings, List.of(), List.of());
    boolean saved = typed.word().endsWith(RUN);
    if (saved) {
      refuse(typed, List.of("--set", "--policy", "--seed"), "a scenario; this run is over");
    }
    Screening screening = saved ? screenings.replay(typed) : screenings.run(typed);
    RecordOptions options = new RecordOptions(typed, Optional.empty());
    if (options.hasMoment() && screening.options().pace().speed().isMax()) {
      throw new WrongUsage("--from, --to and --at need another speed: max leaves no time between");
    }
    String keys = typed.value("--keys");
    Script script = keys == null ? new Script(List.of()) : KeyList.parse("--keys", keys);
    Looks looks = new Looks(screening.options());
    List<String> names = typed.values("--output");
    Messages err = new Messages(surroundings.err());
    try (Shooting shooting = new Shooting(options, looks, Optional.empty(), names, List.of(), err);
        ProgressBar bar = bar(err, saved ? 0 : length(typed), script)) {
      shooting.film(bar).shoot(screening, script);
    }
    return ExitStatus.WELL;
  }

  private int tape(Typed typed) throws IOException, InterruptedException, TapeFault, FilmFault {
    List<String> elsewhere = List.of("--set", "--policy", "--seed", "--speed", "--keys");
    refuse(typed, elsewhere, "a scenario; a tape types its own command line");
    TapeReel reel = TapeReel.read(typed.word(), surroundings, LookOptions.said(typed));
    reel.rehearse();
    Optional<Settings> settings = Optional.of(reel.tape().settings());
    RecordOptions options = new RecordOptions(typed, settings);
    List<String> typedNames = typed.values("--output");
    List<String> names = typedNames.isEmpty() ? reel.outputs() : typedNames;
    Looks looks = reel.screenings().looks();
    Messages err = new Messages(surroundings.err());
    try (Shooting shooting =
            new Shooting(options, looks, settings, names, reel.screenshots(), err);
        ProgressBar bar = bar(err, 0, reel.script())) {
      shooting.film(bar).shoot(reel, reel.script());
    }
    return ExitStatus.WELL;
  }

  private static void refuse(Typed typed, List<String> options, String what) {
    for (String option : options) {
      if (typed.has(option)) {
        throw new WrongUsage(option + " is for " + what);
      }
    }
  }

  private ProgressBar bar(Messages err, long virtualLength, Script script) {
    long played = 0;
    for (Placed<Step> step : script.steps()) {
      played += step.what() instanceof Step.Pause pause ? pause.time().toNanos() : 0;
    }
    boolean seen = surroundings.terminals().has(StandardStream.ERR);
    return new ProgressBar(err, surroundings.clock(), seen, virtualLength, played);
  }

  /** How long a run takes in which nobody presses a key; asked only where somebody sees it. */
  private long length(Typed typed) throws IOException, InterruptedException {
    if (!surroundings.terminals().has(StandardStream.ERR)) {
      return 0;
    }
    LongAccumulator last = new LongAccumulator(Math::max, 0);
    Run.Plan plan = Screenings.plan(typed, surroundings, false);
    new Headless(List.of(event -> last.accumulate(event.nanos())))
        .run(plan, new Pace(Speed.MAX, false), surroundings.clock());
    return last.get();
  }
}
