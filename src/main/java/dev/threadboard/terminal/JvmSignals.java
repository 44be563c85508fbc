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
      return new Handler(action).handling(name);
    } catch (IllegalArgumentException | LinkageError e) {
      return new Unheard();
    }
  }

  @Override
  public Subscription ignore(String name) {
    try {
      return Handled.by(name, SignalHandler.SIG_IGN);
    } catch (IllegalArgumentException | LinkageError e) {
      return new Unheard();
    }
  }

  /** All that needs the class is here, so that a JVM without it can load the rest. */
  private record Handler(Runnable action) implements SignalHandler {
    Subscription handling(String name) {
      return Handled.by(name, this);
    }

    @Override
    public void handle(Signal signal) {
      action.run();
    }
  }

  private record Handled(Signal signal, SignalHandler before) implements Subscription {
    static Handled by(String name, SignalHandler handler) {
      Signal signal = new Signal(name);
      return new Handled(signal, Signal.handle(signal, handler));
    }

    @Override
    public void close() {
      Signal.handle(signal, before);
    }
  }

  private record Unheard() implements Subscription {
    @Override
    public void close() {}
  }
}
