package dev.threadboard.terminal;

import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * Signals through {@code sun.misc.Signal}, which a JVM may lack: then only resizes are lost.
 *
 * <p>Compiled by itself, since javac warns of every use of that class. By reflection there would be
 * no warning, but a proxy, and to make one takes a tenth of the time to the first frame.
 */
final class JvmSignals implements Signals {
  @Override
  public Subscription on(String name, Runnable action) {
    try {
      Signal signal = new Signal(name);
      SignalHandler before = Signal.handle(signal, new Handler(action));
      return new Handled(signal, before);
    } catch (IllegalArgumentException | LinkageError e) {
      return new Unheard();
    }
  }

  private record Handler(Runnable action) implements SignalHandler {
    @Override
    public void handle(Signal signal) {
      action.run();
    }
  }

  private record Unheard() implements Subscription {
    @Override
    public void close() {}
  }

  private record Handled(Signal signal, SignalHandler before) implements Subscription {
    @Override
    public void close() {
      Signal.handle(signal, before);
    }
  }
}
