package dev.threadboard.explore;

/**
 * What of all schedules a search has tried; it claims no more than is true.
 *
 * @param every whether there is no other schedule
 * @param all up to how many interruptions all schedules were tried; -1 if not even those without
 * @param own the same of interruptions only in the program's own code and at objects that it made
 * @param sampled how many were chosen at random
 */
public record Coverage(boolean every, int all, int own, long sampled) {
  /** Nothing was covered. */
  static final int NONE = -1;

  /** For machines: {@code every}, {@code every up to 2 interruptions} or {@code sampled}. */
  public String word() {
    if (every) {
      return "every";
    } else if (all >= own && all > NONE) {
      return "every up to " + interruptions(all);
    } else if (own > NONE) {
      return "every up to " + interruptions(own) + " of its own code";
    }
    return "sampled";
  }

  /** In words. */
  public String text() {
    if (every) {
      return "every schedule";
    }
    String systematic = "";
    if (all > NONE && all >= own) {
      systematic = "every schedule with up to " + interruptions(all);
    } else if (own > NONE) {
      systematic = "every schedule with up to " + interruptions(own) + " in its own code";
    }
    if (sampled == 0) {
      return systematic.isEmpty() ? "others may exist" : systematic;
    }
    String random = sampled + " random " + (sampled == 1 ? "schedule" : "schedules");
    return (systematic.isEmpty() ? random : systematic + ", and " + random) + ": others may exist";
  }

  /** What is covered together with another part of the same search. */
  public Coverage with(Coverage other) {
    return new Coverage(
        every && other.every,
        least(all, other.all, every, other.every),
        least(own, other.own, every, other.every),
        sampled + other.sampled);
  }

  /** The same, with nothing said but how many were chosen at random. */
  public Coverage withoutClaims() {
    return new Coverage(false, NONE, NONE, sampled);
  }

  private static int least(int one, int two, boolean everyOne, boolean everyTwo) {
    return everyOne ? two : everyTwo ? one : Math.min(one, two);
  }

  static String interruptions(int count) {
    return count + (count == 1 ? " interruption" : " interruptions");
  }
}
