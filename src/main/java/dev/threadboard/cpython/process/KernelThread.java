package dev.threadboard.cpython.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The thread that asks, as the kernel knows it. */
public final class KernelThread {
  /** Linux: proc(5). */
  private static final Path SELF = Path.of("/proc/thread-self");

  private KernelThread() {}

  /** Its number, as {@code gettid} gives it; 0 where there is no such way to learn it. */
  public static long number() {
    try {
      return Long.parseLong(Files.readSymbolicLink(SELF).getFileName().toString());
    } catch (IOException | NumberFormatException e) {
      return 0;
    }
  }
}
