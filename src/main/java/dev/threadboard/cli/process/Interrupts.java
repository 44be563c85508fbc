package dev.threadboard.cli.process;

/** Tells a command that the process is to end: by Ctrl-C, a hang-up or SIGTERM. */
public interface Interrupts {
  /**
   * Those of this process. A signal ends the JVM after its shutdown hooks, with exit status 128 +
   * its number (130 for Ctrl-C).
   */
  Interrupts OF_PROCESS =
      new Interrupts() {
        @Override
        public Watch watch(Runnable cleanUp) {
          Thread hook = new Thread(cleanUp, "threadboard interrupted");
          try {
            Runtime.getRuntime().addShutdownHook(hook);
          } catch (IllegalStateException e) {
            // The process is ending already, before the command has begun.
            Thread.currentThread().interrupt();
          }
          return new Watch() {
            @Override
            public void end() {
              try {
                Runtime.getRuntime().removeShutdownHook(hook);
              } catch (IllegalStateException e) {
                // The process is ending.
              }
            }
          };
        }

        @Override
        public boolean isProcessEnding() {
          Thread hook = new Thread("never started");
          try {
            Runtime.getRuntime().addShutdownHook(hook);
            Runtime.getRuntime().removeShutdownHook(hook);
            return false;
          } catch (IllegalStateException e) {
            return true;
          }
        }
      };

  /**
   * Runs {@code cleanUp} on another thread when the process is to end, until the watch has ended.
   */
  Watch watch(Runnable cleanUp);

  /** Whether the process is ending already, so that much of what a command does must fail. */
  default boolean isProcessEnding() {
    return false;
  }

  /** A watch for the end of the process. */
  interface Watch {
    /** From now on the end of the process has no effect. */
    void end();
  }
}
