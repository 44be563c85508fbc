package dev.threadboard.view;

import dev.threadboard.board.Board;
import dev.threadboard.board.Chronicle;
import dev.threadboard.board.Moment;
import dev.threadboard.board.Moment.Cause;
import dev.threadboard.board.Moment.Stretch;
import dev.threadboard.board.Phase;
import dev.threadboard.board.Recent;
import dev.threadboard.board.State;
import dev.threadboard.board.ThreadState;
import dev.threadboard.theme.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One thread's life so far in words. */
final class Life {
  private final Board board;
  private final ThreadState thread;
  private final long now;

  Life(Board board, ThreadState thread, long now) {
    this.board = board;
    this.thread = thread;
    this.now = now;
  }

  /** The newest lines, at most so many, the oldest of them first. */
  List<LifeRow> newest(int most) {
    Chronicle chronicle = board.threads().chronicle();
    List<LifeRow> rows = new ArrayList<>();
    boolean told = false;
    for (long i = chronicle.moments().end() - 1; i >= chronicle.moments().first(); i--) {
      Moment moment = chronicle.moments().get(i);
      LifeRow row = row(moment);
      if (row != null && !told && !afterTheEnd(moment)) {
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
    if (rows.size() < most && chronicle.forgetful()) {
      String when = Numbers.seconds(chronicle.since());
      rows.add(new LifeRow(when, "", "what was over before is forgotten", Role.HINT));
    }
    Collections.reverse(rows);
    return rows;
  }

  /** Who started it, and when; null if nobody did or it is forgotten. */
  String starter() {
    Recent<Moment> moments = board.threads().chronicle().moments();
    for (long i = moments.first(); i < moments.end(); i++) {
      if (moments.get(i) instanceof Cause cause
          && cause.kind() == Cause.Kind.START
          && cause.to() == thread.ident()) {
        return name(cause.from()) + " at " + Numbers.seconds(cause.at()) + " s";
      }
    }
    return null;
  }

  /** What can still be told of a thread that has ended is who saw it. */
  private boolean afterTheEnd(Moment moment) {
    return moment instanceof Cause cause
        && cause.kind() == Cause.Kind.JOIN
        && cause.from() == thread.ident();
  }

  private LifeRow present(Phase phase) {
    String since = Numbers.seconds(phase.since());
    Role role = StateLook.role(board.threads().stateOf(thread));
    return switch (phase.state()) {
      case DONE -> new LifeRow(since, "", "ends", role);
      case FAILED -> new LifeRow(since, "", "ends: " + thread.error(), role);
      case CUT_OFF -> new LifeRow(since, "", "is cut off", role);
      default -> new LifeRow(since + " - now", length(now - phase.since()), words(phase), role);
    };
  }

  /** Null for what does not belong to this life. */
  private LifeRow row(Moment moment) {
    if (moment instanceof Cause cause) {
      return row(cause);
    } else if (moment.ident() != thread.ident()) {
      return null;
    } else if (moment instanceof Stretch stretch) {
      boolean nothing = stretch.phase().state() == State.NEW && stretch.length() == 0;
      return nothing ? null : row(stretch);
    } else if (moment instanceof Moment.Print print) {
      return at(print, printed(print), Role.LOG_STDOUT);
    }
    return null;
  }

  private LifeRow row(Stretch stretch) {
    Phase phase = stretch.phase();
    String when = Numbers.seconds(phase.since()) + " - " + Numbers.seconds(stretch.at());
    Role role = StateLook.role(phase.state());
    return new LifeRow(when, length(stretch.length()), words(phase), role);
  }

  private LifeRow row(Cause cause) {
    if (cause.to() == thread.ident()) {
      String by = name(cause.from());
      return at(
          cause,
          switch (cause.kind()) {
            case START -> "started by " + by;
            case RELEASE -> "the lock was freed by " + by;
            case JOIN -> "joined " + by;
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
          },
          Role.LOG_LIFECYCLE);
    }
    return null;
  }

  private static LifeRow at(Moment moment, String what, Role role) {
    return new LifeRow(Numbers.seconds(moment.at()), "", what, role);
  }

  private static String printed(Moment.Print print) {
    if (print.end().isEmpty()) {
      return "prints " + print.text() + " without the newline";
    }
    return print.text().isEmpty() ? "prints the newline" : "prints " + print.text();
  }

  private String words(Phase phase) {
    return switch (phase.state()) {
      case NEW -> "not started";
      case RUNNING -> "runs";
      case READY -> "could run";
      case SLEEPING -> "sleeps";
      case WAITING, IDLE -> Waits.words(phase, board);
      default -> phase.state().word();
    };
  }

  private static String length(long nanos) {
    return Numbers.seconds(nanos) + " s";
  }

  private String name(int ident) {
    return Waits.name(ident, board);
  }
}
