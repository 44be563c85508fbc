package dev.threadboard.board;

import dev.threadboard.event.Event;
import dev.threadboard.event.ProgramFact;
import dev.threadboard.event.ThreadName;
import java.util.ArrayList;
import java.util.List;

/**
 * How true a run is to its command: whether the same command gives the same events again, and what
 * stands against it.
 *
 * @param touched what of the outside it has touched and can be had again, such as {@code Thread-1's
 *     socket at line 9}; of very many the first
 * @param more how many more there were
 * @param lost why it is not repeatable; null while it is
 * @param since when that began, in nanoseconds of virtual time
 */
public record Repeatability(List<String> touched, int more, String lost, long since) {
  static final Repeatability EXACT = new Repeatability(List.of(), 0, null, 0);

  private static final int MOST = 16;
  private static final int MOST_NAMED = 2;

  /** What a run's settings alone make of it. */
  static Repeatability of(String policy, String clock) {
    if (policy.equals("os")) {
      return EXACT.losing("the machine's own scheduler decides", 0);
    }
    return clock.equals("real") ? EXACT.losing("its clock is the machine's", 0) : EXACT;
  }

  public boolean isExact() {
    return lost == null && touched.isEmpty();
  }

  /** After a thread has touched the outside. */
  Repeatability after(Event event, ProgramFact.Outside outside) {
    String what = owned(ThreadName.told(event.thread()), outside.what());
    if (outside.lost()) {
      return losing(what, event.nanos());
    } else if (touched.contains(what)) {
      return this;
    } else if (touched.size() == MOST) {
      return new Repeatability(touched, more + 1, lost, since);
    }
    List<String> all = new ArrayList<>(touched);
    all.add(what);
    return new Repeatability(List.copyOf(all), more, lost, since);
  }

  /** {@code a socket at line 9} of Thread-1 is {@code Thread-1's socket at line 9}. */
  private static String owned(String who, String what) {
    return who + "'s " + what.replaceFirst("^(an?|the) ", "");
  }

  private Repeatability losing(String why, long now) {
    return lost == null ? new Repeatability(touched, more, why, now) : this;
  }

  /** {@code exact}, {@code exact but for ...}, {@code not repeatable since 3.2 s: ...}. */
  public String told() {
    if (lost != null) {
      String from = since == 0 ? "" : " since " + tenths(since) + " s";
      return "not repeatable" + from + ": " + lost;
    }
    return isExact() ? "exact" : "exact but for " + exceptions();
  }

  /** Nanoseconds as seconds: {@code 3.2}. */
  private static String tenths(long nanos) {
    long tenths = (nanos + 50_000_000) / 100_000_000;
    return tenths / 10 + "." + tenths % 10;
  }

  private String exceptions() {
    int all = touched.size() + more;
    if (all <= MOST_NAMED) {
      return String.join(" and ", touched);
    }
    return String.join(", ", touched.subList(0, MOST_NAMED))
        + " and "
        + (all - MOST_NAMED)
        + " more";
  }

  /** In a word or two. */
  public String brief() {
    return lost != null ? "not repeatable" : isExact() ? "exact" : "nearly exact";
  }
}
