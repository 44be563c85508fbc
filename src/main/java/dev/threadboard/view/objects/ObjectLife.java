package dev.threadboard.view.objects;

import dev.threadboard.board.Board;
import dev.threadboard.board.Phase;
import dev.threadboard.board.State;
import dev.threadboard.board.ThreadState;
import dev.threadboard.board.TimelineEntry;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.objects.ObjectMoment;
import dev.threadboard.objects.ObjectSnapshot;
import dev.threadboard.persistent.RingBuffer;
import dev.threadboard.text.Numbers;
import dev.threadboard.theme.Role;
import dev.threadboard.view.LifeRow;
import dev.threadboard.view.LifeTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What was done to one shared object so far, in words: who had it when, and who waited for it. */
final class ObjectLife implements LifeTable.Life {
  /** A line, by the time at which it ended. */
  private record Dated(long at, LifeRow row) {}

  private final Board board;
  private final int number;
  private final long now;
  private final List<LifeRow> rows = new ArrayList<>();

  ObjectLife(Board board, ObjectSnapshot object, long now) {
    this.board = board;
    this.number = object.number();
    this.now = now;
    List<Dated> dated = new ArrayList<>();
    waits(dated);
    moments(dated);
    dated.sort(Comparator.comparingLong(Dated::at));
    if (board.objects().moments().first() > 0) {
      rows.add(new LifeRow("", "", "what was over before is forgotten", Role.HINT));
    }
    dated.forEach(one -> rows.add(one.row));
  }

  @Override
  public int size() {
    return rows.size();
  }

  @Override
  public List<LifeRow> rows(int from, int to) {
    return rows.subList(from, to);
  }

  private void moments(List<Dated> dated) {
    RingBuffer<ObjectMoment> moments = board.objects().moments();
    ObjectMoment before = null;
    ObjectMoment taken = null;
    for (long i = moments.first(); i < moments.end(); i++) {
      ObjectMoment moment = moments.get(i);
      if (moment.object() == number) {
        boolean was = before != null && before.after().isLock() && before.after().value() > 0;
        boolean held = moment.after().isLock() && moment.after().value() > 0;
        taken = held && !was ? moment : taken;
        if (was && !held && taken != null) {
          dated.add(new Dated(moment.at(), held(taken, moment.at(), false)));
        } else if (!held) {
          dated.add(new Dated(moment.at(), row(before, moment)));
        }
        before = moment;
      }
    }
    if (before != null && before.after().isLock() && before.after().value() > 0 && taken != null) {
      dated.add(new Dated(now, held(taken, now, true)));
    }
  }

  private LifeRow held(ObjectMoment taken, long until, boolean still) {
    Fact.Line place = taken.after().taken();
    String where = place == null ? "" : ", taken in line " + place(place);
    String what = "held by " + name(taken.after().holder()) + where;
    return stretch(taken.at(), until, still, what, Role.STATE_RUNNING);
  }

  private LifeRow stretch(long from, long until, boolean still, String what, Role role) {
    String to = still ? "now" : Numbers.seconds(until);
    String when = Numbers.seconds(from) + " - " + to;
    return new LifeRow(when, Numbers.seconds(until - from) + " s", what, role);
  }

  private LifeRow row(ObjectMoment before, ObjectMoment moment) {
    String who = name(moment.ident());
    String what =
        switch (moment.deed()) {
          case MET -> "first met by " + who;
          case ACQUIRED -> "taken by " + who;
          case RELEASED -> "given back by " + who;
          case NOTIFIED ->
              who + (moment.after().unheard() == null ? " notifies" : " notifies, nobody hears it");
          case CHANGED -> Passing.between(before, moment, who);
        };
    String where = moment.place() == null ? "" : ", line " + place(moment.place());
    return new LifeRow(Numbers.seconds(moment.at()), "", what + where, Role.TEXT);
  }

  private void waits(List<Dated> dated) {
    RingBuffer<TimelineEntry> past = board.threads().timeline().entries();
    for (long i = past.first(); i < past.end(); i++) {
      if (past.get(i) instanceof TimelineEntry.Interval interval) {
        Phase phase = interval.phase();
        if (phase.object() == number && phase.state() == State.WAITING) {
          String what = name(interval.ident()) + " waits";
          long from = phase.since();
          LifeRow row = stretch(from, interval.at(), false, what, Role.STATE_WAITING);
          dated.add(new Dated(interval.at(), row));
        }
      }
    }
    for (ThreadState thread : board.threads().all()) {
      Phase phase = thread.phase();
      if (phase.object() == number && phase.state() == State.WAITING) {
        String what = thread.shortName() + " waits";
        dated.add(new Dated(now, stretch(phase.since(), now, true, what, Role.STATE_WAITING)));
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
