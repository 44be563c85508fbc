package dev.threadboard.view.dashboard;

import dev.threadboard.board.Board;
import dev.threadboard.board.Phase;
import dev.threadboard.board.RingBuffer;
import dev.threadboard.board.State;
import dev.threadboard.board.ThreadState;
import dev.threadboard.board.Timeline;
import dev.threadboard.board.TimelineEntry;
import dev.threadboard.board.TimelineEntry.HappensBefore;
import dev.threadboard.board.TimelineEntry.Interval;
import dev.threadboard.board.WaitWords;
import dev.threadboard.event.Event;
import dev.threadboard.text.Numbers;
import dev.threadboard.theme.Role;
import dev.threadboard.view.StateStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What one thread has done so far, in words. */
final class ThreadLife {
  private final Board board;
  private final ThreadState thread;
  private final long now;

  ThreadLife(Board board, ThreadState thread, long now) {
    this.board = board;
    this.thread = thread;
    this.now = now;
  }

  /** The newest lines, at most so many, the oldest of them first. */
  List<ThreadLifeRow> newest(int most) {
    Timeline timeline = board.threads().timeline();
    List<ThreadLifeRow> rows = new ArrayList<>();
    boolean told = false;
    for (long i = timeline.entries().end() - 1; i >= timeline.entries().first(); i--) {
      TimelineEntry entry = timeline.entries().get(i);
      ThreadLifeRow row = row(entry);
      if (row != null && !told && !afterTheEnd(entry)) {
        rows.add(present(thread.phase()));
        told = true;
      }
      if (rows.size() >= most) {
        break;
      } else if (row != null) {
        rows.add(row);
      }
    }
    if (!told && rows.size() < most) {
      rows.add(present(thread.phase()));
    }
    if (rows.size() < most && timeline.forgetful()) {
      String when = Numbers.seconds(timeline.since());
      rows.add(new ThreadLifeRow(when, "", "what was over before is forgotten", Role.HINT));
    }
    Collections.reverse(rows);
    return rows;
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

  private ThreadLifeRow present(Phase phase) {
    String since = Numbers.seconds(phase.since());
    Role role = StateStyle.role(board.threads().stateOf(thread));
    return switch (phase.state()) {
      case DONE -> new ThreadLifeRow(since, "", "ends", role);
      case FAILED -> new ThreadLifeRow(since, "", "ends: " + thread.error(), role);
      case CUT_OFF -> new ThreadLifeRow(since, "", "is cut off", role);
      default ->
          new ThreadLifeRow(since + " - now", length(now - phase.since()), words(phase), role);
    };
  }

  /** Null for what does not belong to this life. */
  private ThreadLifeRow row(TimelineEntry entry) {
    if (entry instanceof HappensBefore cause) {
      return row(cause);
    } else if (entry.ident() != thread.ident()) {
      return null;
    } else if (entry instanceof Interval interval) {
      State state = interval.phase().state();
      boolean before = state == State.NEW || state == State.STARTING;
      boolean nothing = before && interval.length() == 0;
      return nothing ? null : row(interval);
    } else if (entry instanceof TimelineEntry.Print print) {
      return at(print, printed(print), Role.LOG_STDOUT);
    }
    return null;
  }

  private ThreadLifeRow row(Interval interval) {
    Phase phase = interval.phase();
    String when = Numbers.seconds(phase.since()) + " - " + Numbers.seconds(interval.at());
    Role role = StateStyle.role(phase.state());
    return new ThreadLifeRow(when, length(interval.length()), words(phase), role);
  }

  private ThreadLifeRow row(HappensBefore cause) {
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
    } else if (cause.from() == thread.ident()) {
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
    return null;
  }

  private static ThreadLifeRow at(TimelineEntry entry, String what, Role role) {
    return new ThreadLifeRow(Numbers.seconds(entry.at()), "", what, role);
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
