package dev.threadboard.cli;

import dev.threadboard.config.Said;
import dev.threadboard.config.Setting;
import dev.threadboard.session.Film;
import dev.threadboard.session.Screening;
import dev.threadboard.tape.Command.Output;
import dev.threadboard.tape.Command.Require;
import dev.threadboard.tape.Place;
import dev.threadboard.tape.Placed;
import dev.threadboard.tape.Script;
import dev.threadboard.tape.Step;
import dev.threadboard.tape.Tape;
import dev.threadboard.tape.TapeFault;
import dev.threadboard.tape.TapeFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A tape that is to be filmed: what it is written to, and the dashboards that it opens. */
final class TapeReel implements Film.Opener {
  private final Tape tape;
  private final Script script;
  private final Surroundings surroundings;
  private final Screenings screenings;

  private TapeReel(Tape tape, Surroundings outside, List<Said> after) throws TapeFault {
    this.tape = tape;
    this.script = Script.atPrompt(tape);
    this.surroundings = outside.with(tape.environment());
    this.screenings = new Screenings(surroundings, themed(), after);
    for (Placed<Require> required : tape.requirements()) {
      require(required.what().program(), required.place());
    }
    looks();
  }

  /**
   * Reads a tape.
   *
   * @param after settings that stand over all that it says
   * @throws TapeFault if anything is wrong with it that can be known before it is played
   */
  static TapeReel read(String file, Surroundings surroundings, List<Said> after) throws TapeFault {
    return new TapeReel(Tape.read(Path.of(file), new TapeFiles()), surroundings, after);
  }

  private List<Said> themed() {
    Optional<Placed<String>> theme = tape.settings().theme();
    return theme
        .map(named -> List.of(Said.byOption("Set Theme", Setting.THEME, named.what())))
        .orElse(List.of());
  }

  private void looks() throws TapeFault {
    try {
      screenings.looks();
    } catch (WrongUsage e) {
      Optional<Placed<String>> theme = tape.settings().theme();
      if (theme.isEmpty()) {
        throw e;
      }
      throw theme.get().place().fault(e.getMessage());
    }
  }

  /** This program is there, whatever it is called on this machine. */
  private void require(String program, Place place) throws TapeFault {
    Map<String, String> environment = surroundings.environment();
    boolean found = program.equals("threadboard");
    for (String folder : environment.getOrDefault("PATH", "").split(":")) {
      found |= !folder.isEmpty() && Files.isExecutable(Path.of(folder).resolve(program));
    }
    if (!found) {
      throw place.fault("there is no program " + Quoted.of(program) + " on the PATH");
    }
  }

  Tape tape() {
    return tape;
  }

  Script script() {
    return script;
  }

  Screenings screenings() {
    return screenings;
  }

  List<String> outputs() {
    return tape.outputs().stream().map(Placed::what).map(Output::file).toList();
  }

  /** The files of the pictures that it asks for by themselves. */
  List<String> screenshots() {
    return script.steps().stream()
        .map(Placed::what)
        .filter(Step.Screenshot.class::isInstance)
        .map(step -> ((Step.Screenshot) step).file())
        .toList();
  }

  /** Refuses what cannot be opened, before anything is played. */
  void rehearse() throws TapeFault {
    for (Placed<Step> step : script.steps()) {
      if (step.what() instanceof Step.Open open) {
        open(open.arguments(), step.place());
      }
    }
  }

  @Override
  public Screening open(List<String> arguments, Place place) throws TapeFault {
    try {
      String name = arguments.isEmpty() ? "" : arguments.get(0);
      if (!name.equals("run") && !name.equals("replay")) {
        throw WrongUsage.unknown("command of a tape", name, List.of("run", "replay"));
      }
      Typed typed = new Main(surroundings).typed(arguments.toArray(String[]::new));
      for (String option : List.of("--plain", "--events", "--save", "--record", "--help")) {
        if (typed.has(option)) {
          throw new WrongUsage(option + " means nothing in a tape: it shows a dashboard");
        }
      }
      return name.equals("run") ? screenings.run(typed) : screenings.replay(typed);
    } catch (WrongUsage e) {
      throw place.fault(e.getMessage());
    }
  }
}
