package dev.threadboard.terminal;

import dev.threadboard.frame.Size;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.utils.ScreenTerminal;

/** What stands on a pty's screen, and all that was ever written to it. */
final class PtyScreen {
  /** What comes before it is not the program's. */
  static final String START = "---start---";

  private static final Pattern PRIVATE_MODE = Pattern.compile("\033\\[\\?([0-9]+)([hl])");
  private static final Set<String> ON_BY_DEFAULT = Set.of("7", "25");

  private final ScreenTerminal emulator;
  private final StringBuilder output = new StringBuilder();
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE);
  private ByteBuffer undecoded = ByteBuffer.allocate(0);
  private boolean started;

  PtyScreen(Size size) {
    this.emulator = new ScreenTerminal(size.columns(), size.rows());
  }

  /** Takes bytes in and tells what a terminal would answer. */
  synchronized String accept(byte[] bytes, int count) {
    output.append(new String(bytes, 0, count, StandardCharsets.ISO_8859_1));
    if (started) {
      return show(bytes, 0, count);
    }
    int start = output.indexOf(START);
    if (start < 0) {
      return "";
    }
    started = true;
    output.delete(0, start + START.length());
    return show(bytes, count - output.length(), output.length());
  }

  private String show(byte[] bytes, int offset, int count) {
    ByteBuffer all = ByteBuffer.allocate(undecoded.remaining() + count);
    all.put(undecoded).put(bytes, offset, count).flip();
    CharBuffer text = CharBuffer.allocate(all.remaining() + 1);
    decoder.decode(all, text, false);
    undecoded = all;
    emulator.write(text.flip());
    notifyAll();
    return emulator.read();
  }

  /** The emulator has a least size, above 1x1. */
  synchronized void resize(Size size) {
    emulator.setSize(
        org.jline.terminal.Size.of(
            Math.max(size.columns(), ScreenTerminal.MIN_SIZE),
            Math.max(size.rows(), ScreenTerminal.MIN_SIZE)));
  }

  synchronized String output() {
    return output.toString();
  }

  /** The rows without trailing blanks, each ended by a newline. */
  synchronized String text() {
    int columns = emulator.getColumns();
    int rows = emulator.getRows();
    long[] cells = new long[columns * rows];
    emulator.dump(cells, 0, 0, rows, columns, null);
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < rows; row++) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < columns; column++) {
        int c = ScreenTerminal.cellCodePoint(cells[row * columns + column]);
        line.appendCodePoint(c == 0 ? ' ' : c);
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  /** Waits for a wish, looking again whenever something was written. */
  synchronized String await(String what, BooleanSupplier wish) {
    long end = System.nanoTime() + PtyProgram.LIMIT.toNanos();
    while (!wish.getAsBoolean()) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        throw new AssertionError("no " + what + " in time; the screen:\n" + text());
      }
      try {
        wait(left);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError("interrupted", e);
      }
    }
    return text();
  }

  /** The DEC private modes that are not at their default. */
  static Set<String> privateModes(String output) {
    Set<String> changed = new TreeSet<>();
    Matcher mode = PRIVATE_MODE.matcher(output);
    while (mode.find()) {
      if (mode.group(2).equals("h") == ON_BY_DEFAULT.contains(mode.group(1))) {
        changed.remove(mode.group(1));
      } else {
        changed.add(mode.group(1));
      }
    }
    return changed;
  }
}
