package dev.threadboard.explore.shown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A search as lines of text, for people who read or hear them one after the other. */
public final class SearchLines {
  private static final String OTHERS = "What has 0 runs was found by a longer search.";

  private SearchLines() {}

  /**
   * All outcomes with their shares, and what leads to each bad one; if none is, to the one that is
   * looked at first.
   */
  public static List<String> of(SearchSnapshot search) {
    List<String> lines = new ArrayList<>();
    lines.add(
        runs(search.runs()) + (search.covered().isEmpty() ? "." : ": " + search.covered() + "."));
    lines.add("  share     runs  interruptions  outcome");
    for (OutcomeSnapshot outcome : search.outcomes()) {
      String row =
          String.format(
              Locale.ROOT,
              "%5.1f %% %8d  %13d  %s",
              100 * search.share(outcome),
              outcome.runs(),
              outcome.interruptions(),
              outcome.words());
      lines.add(outcome.verdict().isEmpty() ? row : row + "   (" + outcome.verdict() + ")");
    }
    others(search).ifPresent(lines::add);
    int foremost = search.foremost();
    for (OutcomeSnapshot outcome : search.outcomes()) {
      boolean told = outcome.bad() || outcome == search.outcomes().get(foremost);
      if (told && !outcome.sentences().isEmpty()) {
        lines.add("The way to " + outcome.words() + ":");
        outcome.sentences().forEach(sentence -> lines.add("  " + sentence));
        outcome.ending().forEach(end -> lines.add("  " + end));
      }
    }
    return lines;
  }

  /** Tells outcomes of a longer search from the others, in a sentence. */
  public static Optional<String> others(SearchSnapshot search) {
    return search.hasOthers() ? Optional.of(OTHERS) : Optional.empty();
  }

  /** {@code 12 runs}. */
  public static String runs(long count) {
    return count + (count == 1 ? " run" : " runs");
  }
}
