package dev.threadboard.cpython.process;

import java.util.Map;
import java.util.Optional;

/** The signals that end a process, by their numbers on Linux (signal(7)). */
public final class SignalName {
  /** What Java and shells add to a signal's number for the status of a process that it ended. */
  private static final int BASE = 128;

  private static final Map<Integer, String> NAMES =
      Map.ofEntries(
          Map.entry(1, "SIGHUP"),
          Map.entry(2, "SIGINT"),
          Map.entry(3, "SIGQUIT"),
          Map.entry(4, "SIGILL"),
          Map.entry(5, "SIGTRAP"),
          Map.entry(6, "SIGABRT"),
          Map.entry(7, "SIGBUS"),
          Map.entry(8, "SIGFPE"),
          Map.entry(9, "SIGKILL"),
          Map.entry(10, "SIGUSR1"),
          Map.entry(11, "SIGSEGV"),
          Map.entry(12, "SIGUSR2"),
          Map.entry(13, "SIGPIPE"),
          Map.entry(14, "SIGALRM"),
          Map.entry(15, "SIGTERM"),
          Map.entry(24, "SIGXCPU"),
          Map.entry(25, "SIGXFSZ"),
          Map.entry(29, "SIGIO"),
          Map.entry(31, "SIGSYS"));

  private SignalName() {}

  /** The signal that an exit status tells of. */
  public static Optional<String> of(int status) {
    return status > BASE
        ? Optional.of(NAMES.getOrDefault(status - BASE, "signal " + (status - BASE)))
        : Optional.empty();
  }
}
