package dev.threadboard.cli.explore.report;

import dev.threadboard.explore.outcome.Failure;
import dev.threadboard.explore.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;

/** An outcome in as few words as tell it from others; how it comes to it is told elsewhere. */
public final class OutcomeWords {
  private static final String MAIN = "MainThread";

  private OutcomeWords() {}

  public static String of(Outcome outcome) {
    List<String> words = new ArrayList<>();
    if (outcome.deadlock() != null) {
      words.add("deadlock: " + String.join(", ", circle(outcome.deadlock())));
    } else if (outcome.endless()) {
      words.add("does not end");
    }
    if (outcome.signal() != null) {
      words.add("killed by " + outcome.signal());
    }
    for (Failure failure : outcome.errors()) {
      String line = failure.line() > 0 ? ", line " + failure.line() : "";
      words.add(failure.type() + " in " + failure.thread() + line);
    }
    boolean bad = outcome.status() != null && outcome.status() != 0;
    if (bad && outcome.errors().isEmpty() && outcome.signal() == null) {
      words.add("exit status " + outcome.status());
    }
    if (outcome.value() != null) {
      words.add(outcome.value().text());
    } else if (!outcome.stdout().isBlank()) {
      String printed = OutcomeTable.printed(outcome.stdout());
      words.add(words.isEmpty() ? printed : "printed " + printed);
    } else if (words.isEmpty()) {
      words.add("nothing on standard output");
    }
    outcome.watched().forEach((name, value) -> words.add(name + " = " + value));
    return String.join("; ", words);
  }

  /** Main waits for the others, if there are others. */
  private static List<String> circle(List<String> names) {
    List<String> others = names.stream().filter(name -> !name.equals(MAIN)).toList();
    return others.isEmpty() ? names : others;
  }
}
