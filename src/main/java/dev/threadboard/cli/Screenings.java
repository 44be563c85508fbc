package dev.threadboard.cli;

import dev.threadboard.command.Pace;
import dev.threadboard.config.Said;
import dev.threadboard.config.Settings;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.Scheduling;
import dev.threadboard.scenario.Scenario;
import dev.threadboard.session.Keeper;
import dev.threadboard.session.Options;
import dev.threadboard.session.Screening;
import dev.threadboard.session.Source;
import java.util.ArrayList;
import java.util.List;

/** Makes shows that can be filmed of what {@code run}, {@code replay} and {@code record} say. */
final class Screenings {
  private final Surroundings surroundings;
  private final List<Said> before;
  private final List<Said> after;

  /**
   * @param before settings that what is typed for a show stands over
   * @param after settings that stand over it
   */
  Screenings(Surroundings surroundings, List<Said> before, List<Said> after) {
    this.surroundings = surroundings;
    this.before = before;
    this.after = after;
  }

  Screening run(Typed typed) {
    return of(Source.live(plan(typed, surroundings, true)), typed);
  }

  /** What is to be run; {@code keyboard}: whether somebody may press keys. */
  static Run.Plan plan(Typed typed, Surroundings surroundings, boolean keyboard) {
    RunOptions options = RunOptions.of(typed);
    Scenario scenario = Values.scenario(typed.word());
    Scheduling scheduling =
        Values.scheduling(options.policy(), options.seed(), surroundings.seeds());
    if (scheduling.equals(Scheduling.OS)) {
      throw new WrongUsage(
          "--policy os cannot be recorded in virtual time: one of fifo, random, step; or run it"
              + " with --record");
    }
    return new Run.Plan(
        scenario, Values.arguments(scenario, options.settings()), scheduling, keyboard);
  }

  Screening replay(Typed typed) {
    return of(SavedFile.read(typed.word()), typed);
  }

  private Screening of(Source source, Typed typed) {
    Settings settings = settings(LookOptions.said(typed));
    Looks looks = Looks.ofRecording(settings, surroundings.environment());
    return new Screening(
        source,
        new Options(
            new Pace(settings.speed(), typed.has("--paused")),
            looks.theme(),
            looks.themes(),
            looks.glyphs(),
            settings.bindings(),
            typed.has("--exit"),
            Keeper.NOWHERE));
  }

  Settings settings(List<Said> typed) {
    List<Said> said = new ArrayList<>(before);
    said.addAll(typed);
    said.addAll(after);
    return Configuration.read(surroundings.environment(), said);
  }

  /** How it looks before anything is typed. */
  Looks looks() {
    return Looks.ofRecording(settings(List.of()), surroundings.environment());
  }
}
