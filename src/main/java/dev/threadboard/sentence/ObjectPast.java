package dev.threadboard.sentence;

import dev.threadboard.board.Board;
import dev.threadboard.board.Phase;
import dev.threadboard.board.State;
import dev.threadboard.board.ThreadState;
import dev.threadboard.board.TimelineEntry;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ObjectKind;
import dev.threadboard.objects.ObjectMoment;
import dev.threadboard.objects.ObjectSnapshot;
import dev.threadboard.persistent.RingBuffer;
import dev.threadboard.text.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What was done to one shared object so far, in words: who had it when, and who waited for it. */
public final class ObjectPast {
  /** How the time ends of what goes on. */
  static final String UNTIL_NOW = " - now";

  /** What an entry is about. */
  public enum Kind {
    HELD,
    WAITED,
    DEED,
    /** That there was more. */
    FORGOTTEN
  }

  /**
   * Something that was done to it.
   *
   * @param when from when to when in seconds, or at which one; may be empty
   * @param length how long it took, with its unit; empty unless that is known
   * @param what in words
   */
  public record Entry(String when, String length, String what, Kind kind) {}

  /** An entry, by the time at which it ended. */
  private record Dated(long at, Entry entry) {}

  private final Board board;
  private final int number;
  private final long now;

  private ObjectPast(Board board, int number, long now) {
    this.board = board;
    this.number = number;
    this.now = now;
  }

  /**
   * As far as the board that is shown, the earliest first.
   *
   * @param now the virtual time that is shown, in nanoseconds
   */
  public static List<Entry> of(ObjectSnapshot object, Board board, long now) {
    return new ObjectPast(board, object.number(), now).entries();
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    List<Dated> dated = new ArrayList<>();
    waits(dated);
    moments(dated);
    dated.sort(Comparator.comparingLong(Dated::at));
    if (board.objects().moments().first() > 0) {
      entries.add(new Entry("", "", "what was over before is forgotten", Kind.FORGOTTEN));
    }
    dated.forEach(one -> entries.add(one.entry));
    return entries;
  }

  private void moments(List<Dated> dated) {
    RingBuffer<ObjectMoment> moments = board.objects().moments();
    ObjectMoment taken = null;
    ObjectMoment last = null;
    for (long i = moments.first(); i < moments.end(); i++) {
      ObjectMoment moment = moments.get(i);
      if (moment.object() == number) {
        boolean was = moment.before() != null && isHeld(moment.before());
        taken = isHeld(moment.after()) && !was ? moment : taken;
        if (was && !isHeld(moment.after()) && taken != null) {
          dated.add(new Dated(moment.at(), held(taken, moment.at(), false)));
        } else if (!isHeld(moment.after())) {
          deed(moment).ifPresent(entry -> dated.add(new Dated(moment.at(), entry)));
        }
        last = moment;
      }
    }
    if (taken != null && isHeld(last.after())) {
      dated.add(new Dated(now, held(taken, now, true)));
    }
  }

  private static boolean isHeld(ObjectSnapshot object) {
    return object.isLock() && object.value() > 0;
  }

  private Entry held(ObjectMoment taken, long until, boolean still) {
    Fact.Line place = taken.after().taken();
    String where = place == null ? "" : ", taken in line " + place(place);
    String what = "held by " + name(taken.after().holder()) + where;
    return stretch(taken.at(), until, still, what, Kind.HELD);
  }

  private Entry stretch(long from, long until, boolean still, String what, Kind kind) {
    String when = Numbers.seconds(from) + (still ? UNTIL_NOW : " - " + Numbers.seconds(until));
    return new Entry(when, Numbers.seconds(until - from) + " s", what, kind);
  }

  private Optional<Entry> deed(ObjectMoment moment) {
    boolean met = moment.deed() == ObjectMoment.Deed.MET;
    boolean pool = moment.after().kind() == ObjectKind.EXECUTOR;
    String words = met ? "meets it first" : pool ? task(moment) : moment.words();
    String where = moment.place() == null ? "" : ", line " + place(moment.place());
    String what = name(moment.ident()) + " " + words + where;
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new Entry(Numbers.seconds(moment.at()), "", what, Kind.DEED));
  }

  private static String task(ObjectMoment moment) {
    int by = moment.before() == null ? 0 : moment.after().value() - moment.before().value();
    String waiting = " (" + Numbers.count(moment.after().value()) + " waiting)";
    return by == 0 ? "has done a task" : (by > 0 ? "submits a task" : "takes a task") + waiting;
  }

  private void waits(List<Dated> dated) {
    RingBuffer<TimelineEntry> past = board.threads().timeline().entries();
    for (long i = past.first(); i < past.end(); i++) {
      if (past.get(i) instanceof TimelineEntry.Interval interval) {
        Phase phase = interval.phase();
        if (phase.object() == number && phase.state() == State.WAITING) {
          String what = name(interval.ident()) + " waits";
          long from = phase.since();
          Entry entry = stretch(from, interval.at(), false, what, Kind.WAITED);
          dated.add(new Dated(interval.at(), entry));
        }
      }
    }
    for (ThreadState thread : board.threads().all()) {
      Phase phase = thread.phase();
      if (phase.object() == number && phase.state() == State.WAITING) {
        String what = thread.shortName() + " waits";
        dated.add(new Dated(now, stretch(phase.since(), now, true, what, Kind.WAITED)));
      }
    }
  }

  private String place(Fact.Line place) {
    return board.sources().place(place.file(), place.line());
  }

  private String name(int ident) {
    boolean known = ident > Event.YOU && ident <= board.threads().size();
    return known ? board.threads().get(ident).shortName() : "you";
  }
}
