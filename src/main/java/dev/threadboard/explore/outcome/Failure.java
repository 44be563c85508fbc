package dev.threadboard.explore.outcome;

import java.util.Comparator;

/**
 * An error that nobody caught.
 *
 * @param thread the name of the thread that it ended
 * @param type such as {@code IndexError}
 * @param file the program's own file that it came from; empty if that is not known
 * @param line of that file; 0 if it is not known
 */
public record Failure(String thread, String type, String file, int line)
    implements Comparable<Failure> {
  private static final Comparator<Failure> ORDER =
      Comparator.comparing(Failure::thread)
          .thenComparing(Failure::type)
          .thenComparing(Failure::file)
          .thenComparing(Failure::line);

  @Override
  public int compareTo(Failure other) {
    return ORDER.compare(this, other);
  }
}
