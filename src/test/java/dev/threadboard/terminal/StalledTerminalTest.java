package dev.threadboard.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.input.KeyStroke;
import dev.threadboard.frame.Canvas;
import dev.threadboard.frame.ColorDepth;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.frame.Style;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The local console with everything passed in, where a pty cannot be made to misbehave. */
@Timeout(20)
class StalledTerminalTest {
  private static final Frame FRAME = new Canvas(new Size(10, 2), Style.PLAIN).frame();

  private final List<String> done = new ArrayList<>();

  @Test
  void aTerminalThatTakesNoMoreBytesDoesNotHoldUpTheEnd() throws Exception {
    CountDownLatch writing = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    OutputStream stalled =
        new OutputStream() {
          @Override
          public void write(int b) {
            throw new AssertionError("a frame is one write");
          }

          @Override
          public void write(byte[] bytes, int offset, int count) {
            writing.countDown();
            try {
              never.await();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          }
        };
    LocalConsole console = open(stalled);
    Thread session = new Thread(() -> console.show(FRAME));
    session.setDaemon(true);
    session.start();
    assertTrue(writing.await(10, TimeUnit.SECONDS));
    console.close();
    assertEquals(List.of("raw", "restored"), done);
  }

  @Test
  void whatIsShownAfterClosingIsDropped() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LocalConsole console = open(out);
    console.show(FRAME);
    console.close();
    int written = out.size();
    console.show(FRAME);
    console.close();
    assertEquals(written, out.size());
    assertEquals(List.of("raw", "restored"), done);
  }

  private LocalConsole open(OutputStream out) throws Exception {
    return LocalConsole.open(
        Map.of("TERM", "xterm"),
        ColorDepth.TRUE,
        true,
        new Deaf(),
        InputStream.nullInputStream(),
        out,
        new FakeTty(),
        (name, action) -> () -> {});
  }

  private final class FakeTty implements Tty {
    @Override
    public Size raw() {
      done.add("raw");
      return new Size(10, 2);
    }

    @Override
    public Size size() {
      return new Size(10, 2);
    }

    @Override
    public void restore() {
      done.add("restored");
    }

    @Override
    public Size stop() {
      done.add("stopped");
      return new Size(10, 2);
    }
  }

  private static final class Deaf implements ConsoleListener {
    @Override
    public void key(KeyStroke key) {}

    @Override
    public void resized(Size size) {}

    @Override
    public void ended() {}
  }
}
