package dev.threadboard.view.objects;

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
import dev.threadboard.theme.Role;
import dev.threadboard.view.LifeRow;
import dev.threadboard.view.LifeTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
          row(moment).ifPresent(row -> dated.add(new Dated(moment.at(), row)));
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

  private Optional<LifeRow> row(ObjectMoment moment) {
    boolean met = moment.deed() == ObjectMoment.Deed.MET;
    boolean pool = moment.after().kind() == ObjectKind.EXECUTOR;
    String words = met ? "meets it first" : pool ? task(moment) : moment.words();
    String where = moment.place() == null ? "" : ", line " + place(moment.place());
    String what = name(moment.ident()) + " " + words + where;
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new LifeRow(Numbers.seconds(moment.at()), "", what, Role.TEXT));
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
