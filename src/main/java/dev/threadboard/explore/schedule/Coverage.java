package dev.threadboard.explore.schedule;

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

  /**
   * For machines: {@code every}, {@code every up to 2 interruptions}, the same with {@code of its
   * own code}, or {@code sampled}.
   */
  public String word() {
    if (every) {
      return "every";
    } else if (all > 0 || all == 0 && own == 0) {
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
    String whole = whole();
    if (sampled == 0) {
      return whole.isEmpty() ? "others may exist" : whole;
    }
    String random = sampled + " random " + (sampled == 1 ? "schedule" : "schedules");
    return (whole.isEmpty() ? random : whole + ", and " + random) + ": others may exist";
  }

  /** Whether all schedules with so many interruptions were tried, at least of its own code. */
  public boolean reaches(int interruptions) {
    return every || Math.max(all, own) >= interruptions;
  }

  private String whole() {
    if (own > Math.max(all, 0)) {
      String inOwn = interruptions(own) + " in its own code";
      return all > 0
          ? "every schedule with up to " + interruptions(all) + ", or " + inOwn
          : "every schedule with up to " + inOwn;
    } else if (all == 0) {
      return "every schedule without an interruption";
    }
    return all > NONE ? "every schedule with up to " + interruptions(all) : "";
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
