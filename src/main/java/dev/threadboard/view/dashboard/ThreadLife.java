package dev.threadboard.view.dashboard;

import dev.threadboard.board.Board;
import dev.threadboard.board.Phase;
import dev.threadboard.board.State;
import dev.threadboard.board.ThreadState;
import dev.threadboard.board.TimelineEntry;
import dev.threadboard.board.TimelineEntry.HappensBefore;
import dev.threadboard.board.TimelineEntry.Interval;
import dev.threadboard.board.WaitWords;
import dev.threadboard.event.Event;
import dev.threadboard.event.WatchFact;
import dev.threadboard.objects.WatchedValue;
import dev.threadboard.persistent.RingBuffer;
import dev.threadboard.text.Numbers;
import dev.threadboard.theme.Role;
import dev.threadboard.view.LifeRow;
import dev.threadboard.view.LifeTable;
import dev.threadboard.view.StateStyle;
import java.util.ArrayList;
import java.util.List;

/** What one thread has done so far, in words. */
final class ThreadLife implements LifeTable.Life {
  private final Board board;
  private final ThreadState thread;
  private final long now;

  /** The past, the oldest first. */
  private final List<TimelineEntry> entries = new ArrayList<>();

  /** How many of them come before the line of the present. */
  private final int presentAt;

  ThreadLife(Board board, ThreadState thread, long now) {
    this.board = board;
    this.thread = thread;
    this.now = now;
    RingBuffer<TimelineEntry> all = board.threads().timeline().entries();
    for (long i = all.first(); i < all.end(); i++) {
      if (belongs(all.get(i))) {
        entries.add(all.get(i));
      }
    }
    int place = entries.size();
    while (place > 0 && afterTheEnd(entries.get(place - 1))) {
      place--;
    }
    this.presentAt = place;
  }

  @Override
  public int size() {
    return entries.size() + 1 + forgotten();
  }

  @Override
  public List<LifeRow> rows(int from, int to) {
    List<LifeRow> rows = new ArrayList<>();
    for (int i = from; i < to; i++) {
      int place = i - forgotten();
      if (place < 0) {
        String when = Numbers.seconds(board.threads().timeline().since());
        rows.add(new LifeRow(when, "", "what was over before is forgotten", Role.HINT));
      } else if (place == presentAt) {
        rows.add(present(thread.phase()));
      } else {
        rows.add(row(entries.get(place < presentAt ? place : place - 1)));
      }
    }
    return rows;
  }

  private int forgotten() {
    return board.threads().timeline().forgetful() ? 1 : 0;
  }

  private boolean belongs(TimelineEntry entry) {
    if (entry instanceof HappensBefore cause) {
      return cause.to() == thread.ident() || cause.from() == thread.ident();
    } else if (entry.ident() != thread.ident()) {
      return false;
    } else if (entry instanceof Interval interval) {
      State state = interval.phase().state();
      boolean before = state == State.NEW || state == State.STARTING;
      return !before || interval.length() > 0;
    }
    return entry instanceof TimelineEntry.Print
        || entry instanceof TimelineEntry.TaskBegan
        || entry instanceof TimelineEntry.ValueChanged;
  }

  /** Who started it, and when; null if nobody did or it is forgotten. */
  String starter() {
    RingBuffer<TimelineEntry> moments = board.threads().timeline().entries();
    for (long i = moments.first(); i < moments.end(); i++) {
      if (moments.get(i) instanceof HappensBefore cause
          && cause.kind() == HappensBefore.Kind.START
          && cause.to() == thread.ident()) {
        return name(cause.from()) + " at " + Numbers.seconds(cause.at()) + " s";
      }
    }
    return null;
  }

  /** After a thread's end only joins of it can follow. */
  private boolean afterTheEnd(TimelineEntry entry) {
    return entry instanceof HappensBefore cause
        && (cause.kind() == HappensBefore.Kind.JOIN || cause.kind() == HappensBefore.Kind.SHUTDOWN)
        && cause.from() == thread.ident();
  }

  private LifeRow present(Phase phase) {
    String since = Numbers.seconds(phase.since());
    Role role = StateStyle.role(board.threads().stateOf(thread));
    return switch (phase.state()) {
      case DONE -> new LifeRow(since, "", "ends", role);
      case FAILED -> new LifeRow(since, "", "ends: " + thread.error(), role);
      case CUT_OFF -> new LifeRow(since, "", "is cut off", role);
      default -> new LifeRow(since + " - now", length(now - phase.since()), words(phase), role);
    };
  }

  private LifeRow row(TimelineEntry entry) {
    if (entry instanceof HappensBefore cause) {
      return row(cause);
    } else if (entry instanceof Interval interval) {
      return row(interval);
    } else if (entry instanceof TimelineEntry.TaskBegan task) {
      return at(task, "takes " + task.call(), Role.LOG_LIFECYCLE);
    } else if (entry instanceof TimelineEntry.ValueChanged changed) {
      return at(changed, changed(changed.value()), Role.TEXT);
    }
    TimelineEntry.Print print = (TimelineEntry.Print) entry;
    return at(print, printed(print), Role.LOG_STDOUT);
  }

  private String changed(WatchFact.Value value) {
    WatchedValue watched = board.values().get(value.watch());
    String place = board.sources().place(value.file(), value.line());
    return (watched == null ? "" : watched.words(value))
        + (value.line() == 0 ? "" : ", line " + place);
  }

  private LifeRow row(Interval interval) {
    Phase phase = interval.phase();
    String when = Numbers.seconds(phase.since()) + " - " + Numbers.seconds(interval.at());
    Role role = StateStyle.role(phase.state());
    return new LifeRow(when, length(interval.length()), words(phase), role);
  }

  private LifeRow row(HappensBefore cause) {
    if (cause.to() == thread.ident()) {
      String by = name(cause.from());
      return at(
          cause,
          switch (cause.kind()) {
            case START -> "started by " + by;
            case RELEASE -> "the lock was freed by " + by;
            case JOIN -> "joined " + by;
            case SHUTDOWN -> by + " has ended";
          },
          Role.LOG_LIFECYCLE);
    }
    String other = name(cause.to());
    return at(
        cause,
        switch (cause.kind()) {
          case START -> "starts " + other;
          case RELEASE -> "freed the lock for " + other;
          case JOIN -> "joined by " + other;
          case SHUTDOWN -> "Python waited for that, in " + other;
        },
        Role.LOG_LIFECYCLE);
  }

  private static LifeRow at(TimelineEntry entry, String what, Role role) {
    return new LifeRow(Numbers.seconds(entry.at()), "", what, role);
  }

  private static String printed(TimelineEntry.Print print) {
    if (print.end().isEmpty()) {
      return "prints " + print.text() + " without the newline";
    }
    return print.text().isEmpty() ? "prints the newline" : "prints " + print.text();
  }

  private String words(Phase phase) {
    return switch (phase.state()) {
      case NEW -> "not started";
      case STARTING -> "is starting";
      case RUNNING -> "runs";
      case READY -> "could run";
      case SLEEPING -> "sleeps";
      case WAITING, IDLE -> WaitWords.inThePast(phase, board.threads());
      default -> phase.state().word();
    };
  }

  private static String length(long nanos) {
    return Numbers.seconds(nanos) + " s";
  }

  private String name(int ident) {
    return ident == Event.YOU ? "you" : board.threads().get(ident).shortName();
  }
}
