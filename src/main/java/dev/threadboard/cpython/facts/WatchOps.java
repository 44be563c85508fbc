package dev.threadboard.cpython.facts;

import dev.threadboard.cpython.channel.Message;
import dev.threadboard.event.WatchFact;
import java.util.function.IntUnaryOperator;

/** Reads what the agent tells of watched expressions. */
public final class WatchOps {
  private static final int LOCAL = 1;
  private static final int FAILED = 2;

  /** There was no value before. */
  private static final int FIRST = 4;

  private WatchOps() {}

  public static WatchFact.Watch watch(Message in) {
    return new WatchFact.Watch(in.nextInt(), in.text());
  }

  /** {@code files}: the number under which a file is told that the agent has numbered. */
  public static WatchFact.Value value(Message in, IntUnaryOperator files) {
    int watch = in.nextInt();
    int line = in.nextInt();
    int file = files.applyAsInt(in.nextInt());
    int flags = in.nextInt();
    int valueLength = in.nextInt();
    int beforeLength = in.nextInt();
    String value = in.text(valueLength);
    String before = in.text(beforeLength);
    return value(watch, value, (flags & FIRST) != 0 ? null : before, line, file, flags);
  }

  /** One that a thread sees as it stands, by no line of its own. */
  static WatchFact.Value seen(int watch, String value, int flags) {
    return value(watch, value, null, 0, 0, flags);
  }

  private static WatchFact.Value value(
      int watch, String value, String before, int line, int file, int flags) {
    return new WatchFact.Value(
        watch, value, before, line, file, (flags & LOCAL) != 0, (flags & FAILED) != 0);
  }
}
