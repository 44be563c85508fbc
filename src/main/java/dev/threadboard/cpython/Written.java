package dev.threadboard.cpython;

import dev.threadboard.event.Fact;
import dev.threadboard.event.ProgramFact;
import java.util.function.Consumer;

/**
 * Text that a thread is writing, piece by piece, until it is told: with its newline, or when the
 * thread does something else. So a print is one event unless it was interrupted.
 */
final class Written {
  private static final int STDOUT = 1;

  private final StringBuilder text = new StringBuilder();
  private int stream;

  boolean isEmpty() {
    return text.length() == 0;
  }

  /** Takes one more piece; what is whole by now is told. */
  void add(int to, String piece, Consumer<Fact> teller) {
    if (to != stream) {
      tell(teller);
    }
    stream = to;
    text.append(piece);
    if (piece.endsWith("\n")) {
      text.setLength(text.length() - 1);
      tell("\n", teller);
    }
  }

  /** Tells what there is. */
  void tell(Consumer<Fact> teller) {
    if (!isEmpty()) {
      tell("", teller);
    }
  }

  private void tell(String end, Consumer<Fact> teller) {
    String whole = text.toString();
    text.setLength(0);
    teller.accept(
        stream == STDOUT ? new Fact.Print(whole, end) : new ProgramFact.Stderr(whole + end));
  }
}
