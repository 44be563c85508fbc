package dev.threadboard.cpython.process;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** A process in which CPython runs a person's program with the agent inside. */
public interface PythonProcess {
  /** How long it may take to be gone, in milliseconds. */
  long MOST_ENDING = 1000;

  /** What the program is to find in its environment again; null for what is not to be there. */
  Map<String, String> environment();

  OutputStream stdin();

  /**
   * What it writes to the file descriptors 1 and 2; none where they come with the agent's
   * connections.
   */
  List<InputStream> outputs();

  /** Calls that when it has ended. */
  void onExit(Runnable then);

  /** Waits for its end; its status, 128 and the signal's number if one ended it. */
  int awaitExit() throws InterruptedException;

  /** Whether it ends within so many milliseconds. */
  boolean awaitExit(long millis) throws InterruptedException;

  /** Ends it and all processes that it has started, whatever they do. */
  void kill();

  /** Ends a process and all that it has started. */
  static void kill(ProcessHandle process) {
    List<ProcessHandle> descendants = process.descendants().toList();
    process.destroyForcibly();
    descendants.forEach(ProcessHandle::destroyForcibly);
  }

  /** Waits until it is gone, once it is killed: the system may take a moment for that. */
  default void awaitKilled() {
    try {
      awaitExit(MOST_ENDING);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
