package dev.threadboard.sentence;

import dev.threadboard.event.Fact;
import dev.threadboard.event.ProgramFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says what a run is of, in the words for its first events. */
final class Beginning {
  private Beginning() {}

  static String of(Fact.Run run) {
    List<String> settings = new ArrayList<>();
    for (Map.Entry<String, Integer> one : run.parameters().entrySet()) {
      settings.add(one.getKey() + " " + one.getValue());
    }
    settings.add("policy " + run.policy() + (run.seed() == null ? "" : ", seed " + run.seed()));
    return "The program "
        + run.scenario()
        + (run.title().isEmpty() ? " begins (" : " begins: " + run.title() + " (")
        + String.join(", ", settings)
        + ").";
  }

  static String of(ProgramFact.Program program) {
    return "It is run by "
        + ("CPython " + program.python()).strip()
        + ": "
        + String.join(" ", program.command())
        + " (switches at "
        + program.switchAt()
        + ", "
        + program.clock()
        + " clock).";
  }
}
