package dev.threadboard.engine;

import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import dev.threadboard.event.Fact;
import dev.threadboard.event.WaitFor;
import dev.threadboard.scenario.Arguments;
import dev.threadboard.scenario.Scenario;

/** Runs that stand still at a wait of the main thread, so that a person may ask. */
final class Asking {
  private Asking() {}

  /** Time is paused: whoever sleeps then goes on sleeping. */
  static Play at(Scenario lesson, WaitFor reason) {
    Play play =
        new Play(
            new Run.Plan(lesson, Arguments.defaults(lesson), Scheduling.FIFO, true),
            new Pace(Speed.NORMAL, true),
            1024);
    play.until(e -> e.fact() instanceof Fact.Wait wait && wait.reason() == reason);
    return play;
  }
}
