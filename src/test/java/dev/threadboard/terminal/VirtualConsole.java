package dev.threadboard.terminal;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A console without a terminal: a test types, resizes, and looks at what is shown.
 *
 * <p>Whoever is tested opens it by {@link #open}; what was typed before waits until then.
 */
public final class VirtualConsole implements Console {
  private final List<Frame> frames = new ArrayList<>();
  private final List<Consumer<ConsoleListener>> unheard = new ArrayList<>();
  private ConsoleListener listener;
  private Size size;
  private int suspensions;
  private boolean closed;

  public VirtualConsole(Size size) {
    this.size = size;
  }

  public synchronized VirtualConsole open(ConsoleListener listener) {
    this.listener = listener;
    unheard.forEach(event -> event.accept(listener));
    unheard.clear();
    return this;
  }

  /** Presses one key for each character. */
  public void type(String characters) {
    characters.chars().forEach(c -> press(new KeyStroke((char) c, false, false)));
  }

  public void paste(String text) {
    tell(heard -> heard.pasted(text));
  }

  public void press(KeyType key) {
    press(new KeyStroke(key));
  }

  public void press(KeyStroke key) {
    tell(heard -> heard.key(key));
  }

  public synchronized void resize(Size size) {
    this.size = size;
    tell(heard -> heard.resized(size));
  }

  /** The other end goes away. */
  public void hangUp() {
    tell(ConsoleListener::ended);
  }

  /** Waits until the picture shown last has a match of the regex in its text. */
  public Frame awaitText(String regex) {
    Pattern pattern = Pattern.compile(regex);
    return await(frame -> pattern.matcher(frame.text()).find());
  }

  /** Waits until the picture shown last is as wished. */
  public synchronized Frame await(Predicate<Frame> wish) {
    long end = System.nanoTime() + PtyProgram.LIMIT.toNanos();
    while (frames.isEmpty() || !wish.test(frames.get(frames.size() - 1))) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        throw new AssertionError(
            "no such picture in time; the last of " + frames.size() + ":\n" + lastText());
      }
      try {
        wait(left);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError("interrupted", e);
      }
    }
    return frames.get(frames.size() - 1);
  }

  /** All pictures shown so far. */
  public synchronized List<Frame> frames() {
    return List.copyOf(frames);
  }

  public synchronized int suspensions() {
    return suspensions;
  }

  public synchronized boolean isClosed() {
    return closed;
  }

  @Override
  public synchronized Size size() {
    return size;
  }

  @Override
  public synchronized void show(Frame frame) {
    if (!closed) {
      frames.add(frame);
      notifyAll();
    }
  }

  @Override
  public synchronized void suspend() {
    suspensions++;
  }

  @Override
  public synchronized void close() {
    closed = true;
    notifyAll();
  }

  private synchronized void tell(Consumer<ConsoleListener> event) {
    if (listener == null) {
      unheard.add(event);
    } else {
      event.accept(listener);
    }
  }

  private String lastText() {
    return frames.isEmpty() ? "(none)" : frames.get(frames.size() - 1).text();
  }
}
