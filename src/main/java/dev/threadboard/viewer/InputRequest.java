package dev.threadboard.viewer;

import dev.threadboard.board.InputWaits;
import dev.threadboard.command.TextEdit;

/**
 * The line of standard input that the program waits for, while a viewer writes it. Immutable.
 *
 * @param question the number of the wait that it is for, counted from 1; 0 if there is none
 * @param sent the number of the last wait that was given a line
 * @param line as far as it is written; null if none is asked for
 * @param left whether the viewer has left it for later
 */
public record InputRequest(long question, long sent, TextInput line, boolean left) {
  static final InputRequest NONE = new InputRequest(0, 0, null, false);

  /** Whether a line is asked for, and none has been sent. */
  public boolean isOpen() {
    return line != null;
  }

  /** Whether the viewer can go on writing it. */
  public boolean isLeft() {
    return line != null && left;
  }

  /** The line while it is written, otherwise null. */
  TextInput written() {
    return left ? null : line;
  }

  /** As of the present: a new wait begins a new line. */
  InputRequest of(InputWaits waits) {
    long now = waits.first() == null ? 0 : waits.first().number();
    if (now == 0 || now == sent) {
      return closed();
    }
    return now == question ? this : new InputRequest(now, sent, TextInput.EMPTY, false);
  }

  /** Nobody is asked. */
  InputRequest closed() {
    return line == null ? this : new InputRequest(0, sent, null, false);
  }

  InputRequest after(TextEdit edit) {
    return new InputRequest(question, sent, line.after(edit), left);
  }

  InputRequest leaving(boolean forLater) {
    return line == null ? this : new InputRequest(question, sent, line, forLater);
  }

  /** The line has been sent. */
  InputRequest afterSending() {
    return new InputRequest(0, question, null, false);
  }
}
