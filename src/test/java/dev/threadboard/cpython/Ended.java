package dev.threadboard.cpython;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * How a process ended.
 *
 * @param status its exit status, or 128 and the number of the signal that killed it
 * @param output its standard output, a character for each byte
 * @param errors its standard error, a character for each byte
 */
record Ended(int status, String output, String errors) {
  private static final int PATIENCE_SECONDS = 40;

  /** Starts a process and waits for its end. */
  static Ended of(ProcessBuilder process, String input) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("threadboard-test");
    Path in = folder.resolve("in");
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    try {
      Files.writeString(in, input, UTF_8);
      Process started =
          process
              .redirectInput(in.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      try {
        if (!started.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
          throw new AssertionError(
              "does not end: "
                  + process.command()
                  + "\n"
                  + Files.readString(out, ISO_8859_1)
                  + Files.readString(err, ISO_8859_1));
        }
      } finally {
        started.descendants().forEach(ProcessHandle::destroyForcibly);
        started.destroyForcibly();
      }
      return new Ended(
          started.exitValue(),
          Files.readString(out, ISO_8859_1),
          Files.readString(err, ISO_8859_1));
    } finally {
      for (Path file : new Path[] {in, out, err, folder}) {
        Files.deleteIfExists(file);
      }
    }
  }
}
