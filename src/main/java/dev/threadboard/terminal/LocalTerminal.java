package dev.threadboard.terminal;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.KeyDecodingProfile;
import com.googlecode.lanterna.terminal.ansi.UnixTerminal;
import dev.threadboard.frame.Size;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;

/**
 * Lanterna's Unix terminal, with the tty passed in, one write for each flush, and no output once it
 * has been left.
 *
 * <p>The superclass's constructor calls most of what is overridden here, when no field is set yet.
 * The tty is raw by then, so those calls have nothing to do.
 */
final class LocalTerminal extends UnixTerminal {
  private static final String MODES_ON = "\033[?7l\033[?25l\033[?2004h";
  private static final String MOUSE_ON = "\033[?1000h\033[?1006h";
  private static final String MODES_OFF = "\033[?1006l\033[?1000l\033[?2004l\033[r\033[?7h";

  private static final int PATIENCE_MILLIS = 500;

  private final Tty tty;
  private final boolean mouse;
  private final OutputStream out;
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream(16_384);
  private boolean entered;

  /** Whether anything was written since it was entered. */
  private boolean seen;

  private volatile boolean over;

  LocalTerminal(Tty tty, boolean mouse, InputStream in, OutputStream out) throws IOException {
    super(in, out, StandardCharsets.UTF_8, CtrlCBehaviour.TRAP);
    this.tty = tty;
    this.mouse = mouse;
    this.out = out;
  }

  /** Output from now on waits for the first frame, so that both appear at once. */
  @Override
  public synchronized void enterPrivateMode() throws IOException {
    if (over) {
      return;
    }
    entered = true;
    super.enterPrivateMode();
    write(mouse ? MODES_ON + MOUSE_ON : MODES_ON);
  }

  /** Does not wait for ever: a terminal may have stopped taking bytes in the middle of a frame. */
  @Override
  public void exitPrivateMode() {
    Thread farewell = new Thread(this::leave, "leave");
    farewell.setDaemon(true);
    farewell.start();
    try {
      farewell.join(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void leave() {
    if (!entered) {
      return;
    }
    try {
      pending.reset();
      if (seen) {
        write(MODES_OFF);
        super.exitPrivateMode();
        flushPending();
      }
    } catch (IOException e) {
      // The terminal is gone, and its modes with it.
    }
    entered = false;
    seen = false;
  }

  /** Adds to the next write. */
  @Override
  protected synchronized void writeToTerminal(byte... bytes) throws IOException {
    if (entered) {
      pending.write(bytes);
    }
  }

  @Override
  public void putString(String string) throws IOException {
    writeToTerminal(string.getBytes(StandardCharsets.UTF_8));
  }

  /** Lanterna's own flushes wait for the next frame. */
  @Override
  public void flush() {}

  /** All that was written, in one write(2). */
  synchronized void flushPending() throws IOException {
    if (entered && pending.size() > 0) {
      byte[] bytes = pending.toByteArray();
      pending.reset();
      seen = true;
      out.write(bytes);
      out.flush();
    }
  }

  @Override
  protected TerminalSize findTerminalSize() throws IOException {
    Size size = tty.size();
    return new TerminalSize(size.columns(), size.rows());
  }

  @Override
  protected void restoreTerminalSettings() throws IOException {
    over = true;
    tty.restore();
  }

  @Override
  protected void saveTerminalSettings() {}

  @Override
  protected void canonicalMode(boolean enabled) {}

  @Override
  protected void keyEchoEnabled(boolean enabled) {}

  @Override
  protected void keyStrokeSignalsEnabled(boolean enabled) {}

  @Override
  protected void registerTerminalResizeListener(Runnable onResize) {}

  /** Keys are {@link KeyDecoder}'s. */
  @Override
  protected KeyDecodingProfile getDefaultKeyDecodingProfile() {
    return new NoKeys();
  }

  private void write(String sequence) throws IOException {
    writeToTerminal(sequence.getBytes(StandardCharsets.US_ASCII));
  }

  private static final class NoKeys implements KeyDecodingProfile {
    @Override
    public Collection<CharacterPattern> getPatterns() {
      return List.of();
    }
  }
}
