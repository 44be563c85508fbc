package dev.threadboard.board;

import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ProgramFact;
import dev.threadboard.event.WaitReason;
import java.util.ArrayList;
import java.util.List;

/**
 * Who waits for a line of standard input.
 *
 * @param readers the first to wait first
 * @param count of all such waits so far
 */
public record InputWaits(List<Reader> readers, long count) {
  static final InputWaits NONE = new InputWaits(List.of(), 0);

  /**
   * A thread that waits for a line.
   *
   * @param ident the thread's number
   * @param number of its wait among all, from 1
   */
  public record Reader(int ident, long number) {}

  /** Who has the next line; null if nobody waits. */
  public Reader first() {
    return readers.isEmpty() ? null : readers.get(0);
  }

  InputWaits after(Event event) {
    Fact fact = event.fact();
    boolean waits = fact instanceof Fact.Wait wait && wait.reason() == WaitReason.INPUT;
    if (waits && event.ident() != Event.YOU) {
      List<Reader> more = without(event.ident());
      more.add(new Reader(event.ident(), count + 1));
      return new InputWaits(List.copyOf(more), count + 1);
    } else if (readers.isEmpty()) {
      return this;
    } else if (fact instanceof Fact.Exit) {
      return new InputWaits(List.of(), count);
    }
    return endsWait(fact) ? new InputWaits(List.copyOf(without(event.ident())), count) : this;
  }

  private List<Reader> without(int ident) {
    List<Reader> others = new ArrayList<>(readers);
    others.removeIf(reader -> reader.ident() == ident);
    return others;
  }

  private static boolean endsWait(Fact fact) {
    return fact instanceof ProgramFact.Input
        || fact instanceof Fact.Wake
        || fact instanceof Fact.End
        || fact instanceof Fact.CutOff;
  }
}
