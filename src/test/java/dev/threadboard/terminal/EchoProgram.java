package dev.threadboard.terminal;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.input.MouseAction;
import dev.threadboard.frame.Canvas;
import dev.threadboard.frame.ColorDepth;
import dev.threadboard.frame.Size;
import dev.threadboard.frame.Style;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A program to be run on a pty: shows its size and the keys it got; draws all the time on d; leaves
 * the mouse to the terminal if it has an argument.
 */
final class EchoProgram implements ConsoleListener {
  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();

  private EchoProgram() {}

  public static void main(String[] arguments) throws Exception {
    EchoProgram program = new EchoProgram();
    boolean mouse = arguments.length == 0;
    ColorDepth depth = ColorSupport.of(System.getenv());
    try (LocalConsole console = LocalConsole.open(System.getenv(), depth, mouse, program)) {
      program.run(console);
    } catch (NoTerminalException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  private void run(LocalConsole console) throws InterruptedException {
    StringBuilder keys = new StringBuilder();
    boolean drawing = false;
    for (long round = 0; ; round++) {
      show(console, keys.toString(), drawing, round);
      String event = drawing ? events.poll() : events.take();
      if (event == null) {
        continue;
      }
      switch (event) {
        case "q", "end" -> {
          return;
        }
        case "d" -> drawing = true;
        case "x" -> throw new IllegalStateException("thrown while the screen is up");
        case "C-z" -> console.suspend();
        default -> keys.append('<').append(event).append('>');
      }
    }
  }

  private static void show(LocalConsole console, String keys, boolean drawing, long round) {
    Size size = console.size();
    Canvas canvas = new Canvas(size, Style.PLAIN);
    canvas.put(0, 0, "size " + size + " keys " + keys, Style.PLAIN.withBold());
    canvas.put(0, size.rows() - 1, "last row", Style.PLAIN);
    canvas.put(size.columns() - 1, size.rows() - 1, "$", Style.PLAIN);
    for (int row = 1; drawing && row < size.rows(); row++) {
      canvas.put(0, row, "drawing " + "*".repeat((int) (round + row) % 60), Style.PLAIN);
    }
    console.show(canvas.frame());
  }

  @Override
  public void key(KeyStroke key) {
    String name =
        key instanceof MouseAction mouse
            ? mouse.getActionType() + "@" + mouse.getPosition().getColumn()
            : key.getKeyType() == KeyType.Character
                ? key.getCharacter().toString()
                : key.getKeyType().toString();
    events.add((key.isCtrlDown() ? "C-" : "") + (key.isAltDown() ? "M-" : "") + name);
  }

  @Override
  public void resized(Size size) {
    events.add("resized");
  }

  @Override
  public void ended() {
    events.add("end");
  }
}
