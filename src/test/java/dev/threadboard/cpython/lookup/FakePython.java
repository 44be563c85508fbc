package dev.threadboard.cpython.lookup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Programs that only answer as a Python does when it is asked for its version. */
public final class FakePython {
  private FakePython() {}

  /** {@code answer}: {@code cpython 3.11.7}. */
  public static Path answering(Path file, String answer) throws IOException {
    return of(file, "echo python " + answer);
  }

  /** {@code script}: what it does, in a shell's words. */
  static Path of(Path file, String script) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
