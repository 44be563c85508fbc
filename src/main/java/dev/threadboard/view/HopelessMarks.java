package dev.threadboard.view;

import dev.threadboard.board.Board;
import dev.threadboard.board.State;
import dev.threadboard.deadlock.HopelessKind;
import dev.threadboard.deadlock.HopelessWait;
import dev.threadboard.deadlock.WaitLink;
import dev.threadboard.event.Fact;
import java.util.List;

/** Which threads, objects and lines belong to waits that can never end. */
public final class HopelessMarks {
  private final List<HopelessWait> waits;

  public HopelessMarks(Board board) {
    this.waits = board.report() == null ? board.hopeless() : board.report().causes();
  }

  /** The wait that a thread can never end; null if there is none. */
  public HopelessWait of(int ident) {
    for (HopelessWait wait : waits) {
      if (wait.concerns(ident)) {
        return wait;
      }
    }
    return null;
  }

  /** Whether a thread waits for that object and can never go on. */
  public boolean hasObject(int number) {
    for (HopelessWait wait : waits) {
      for (WaitLink link : wait.links()) {
        if (number > 0 && link.object() == number) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a lock was taken in that line for which a thread can only wait in vain. */
  public boolean isTakenAt(int file, int line) {
    Fact.Line place = new Fact.Line(line, file);
    for (HopelessWait wait : waits) {
      for (WaitLink link : wait.links()) {
        if (place.equals(link.taken())) {
          return true;
        }
      }
    }
    return false;
  }

  /** The first line of a file, from one to another, in which such a lock was taken; or the last. */
  public int firstTaken(int file, int from, int to) {
    for (int line = Math.max(1, from); line < to; line++) {
      if (isTakenAt(file, line)) {
        return line;
      }
    }
    return to;
  }

  public List<HopelessWait> all() {
    return List.copyOf(waits);
  }

  /** The newest of them; null if there is none. */
  public HopelessWait newest() {
    return waits.isEmpty() ? null : waits.get(waits.size() - 1);
  }

  /** How such a wait is called, in as many words as there is room for. */
  public static String label(HopelessWait wait, int columns, Glyphs glyphs) {
    String mark = glyphs.state(State.FAILED) + " ";
    String brief = wait.kind() == HopelessKind.CIRCLE ? "deadlock" : "stuck";
    String named = wait.kind() == HopelessKind.CIRCLE ? brief : wait.kind().words();
    return Wrapping.firstThatFits(columns, mark + named, mark + brief);
  }
}
