package dev.threadboard.cli.process;

/** Where a command hears that the process shall end: Ctrl-C, a hang-up, a plain kill. */
public interface Interrupts {
  /** A signal ends the JVM with 128 + its number (130 for Ctrl-C), after its shutdown hooks. */
  Interrupts OF_PROCESS =
      new Interrupts() {
        @Override
        public Watch watch(Runnable cleanUp) {
          Thread hook = new Thread(cleanUp, "threadboard interrupted");
          Runtime.getRuntime().addShutdownHook(hook);
          return new Watch() {
            @Override
            public void end() {
              try {
                Runtime.getRuntime().removeShutdownHook(hook);
              } catch (IllegalStateException e) {
                // The hook is at work already.
              }
            }
          };
        }
      };

  /** Does this, on another thread, when the process shall end; no more once the watch has ended. */
  Watch watch(Runnable cleanUp);

  /** Ends what {@link #watch} began. */
  interface Watch {
    void end();
  }
}
