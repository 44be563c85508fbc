package dev.threadboard.terminal;

import com.googlecode.lanterna.input.KeyStroke;
import java.util.function.Consumer;

/** Reads keys until the other end is gone; a lone Esc is held until it cannot be a sequence. */
final class KeyReader implements Runnable, KeyDecoder.Sink {
  private final TimedBytes bytes;
  private final ConsoleListener listener;
  private final Consumer<String> replies;
  private final KeyDecoder decoder = new KeyDecoder(this);

  KeyReader(TimedBytes bytes, ConsoleListener listener, Consumer<String> replies) {
    this.bytes = bytes;
    this.listener = listener;
    this.replies = replies;
  }

  @Override
  public void run() {
    try {
      for (int b = bytes.read(0); b != TimedBytes.END; b = bytes.read(decoder.holdMillis())) {
        if (b == TimedBytes.NOTHING_YET) {
          decoder.timeout();
        } else {
          decoder.accept(b);
        }
      }
      decoder.timeout();
      listener.ended();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void key(KeyStroke key) {
    listener.key(key);
  }

  @Override
  public void text(String text) {
    listener.pasted(text);
  }

  @Override
  public void reply(String sequence) {
    replies.accept(sequence);
  }
}
