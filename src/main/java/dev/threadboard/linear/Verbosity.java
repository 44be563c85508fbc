package dev.threadboard.linear;

import dev.threadboard.event.Fact;
import dev.threadboard.event.ObjectFact;
import dev.threadboard.event.ProgramFact;
import java.util.Locale;
import java.util.Optional;

/** How many kinds of events are printed. */
public enum Verbosity {
  /** What the dashboard's log shows: prints, starts, joins, locks, tasks, errors, what you do. */
  LESS,
  /** Also who sleeps, wakes, calls and returns. */
  NORMAL,
  /** Also each line of the listing, each round of a loop, and how the baton was handed out. */
  ALL;

  /** What is typed for one. */
  static Optional<Verbosity> named(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "on" -> Optional.of(ALL);
      case "off" -> Optional.of(NORMAL);
      case "less" -> Optional.of(LESS);
      default -> Optional.empty();
    };
  }

  /** The least verbosity at which a fact is printed. */
  static Verbosity of(Fact fact) {
    if (fact instanceof Fact.Line
        || fact instanceof ProgramFact.Source
        || fact instanceof ObjectFact.SharedObject
        || fact instanceof Fact.Step
        || fact instanceof Fact.Switch
        || fact instanceof Fact.Choice) {
      return ALL;
    } else if (fact instanceof Fact.Begin
        || fact instanceof Fact.Call
        || fact instanceof Fact.Return
        || fact instanceof Fact.Sleep
        || fact instanceof Fact.Wake
        || fact instanceof ObjectFact.ObjectState
        || fact instanceof Fact.Submit) {
      return NORMAL;
    }
    return LESS;
  }

  /** Whether a fact is printed. */
  public boolean includes(Fact fact) {
    return compareTo(of(fact)) >= 0;
  }
}
