package dev.threadboard.engine;

import dev.threadboard.event.Fact;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * {@code for i in range(total)}: after each round it passes its line again, the last time to end.
 */
final class RangeIterator implements Iterator<Integer> {
  private final Interpreter interpreter;
  private final int line;
  private final int total;
  private int done = -1;

  RangeIterator(Interpreter interpreter, int line, int total) {
    this.interpreter = interpreter;
    this.line = line;
    this.total = total;
  }

  /** Asked once a round, by the for statement. */
  @Override
  public boolean hasNext() {
    if (++done > 0) {
      interpreter.line(line);
    }
    if (total > 0) {
      interpreter.publish(new Fact.Step(done, total));
    }
    return done < total;
  }

  @Override
  public Integer next() {
    if (done >= total) {
      throw new NoSuchElementException();
    }
    return done;
  }
}
