package dev.threadboard.record.video;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/** The program ffmpeg on this machine. */
public record Ffmpeg(Path program) {
  /**
   * The first one on the PATH.
   *
   * @throws IOException if there is none, with how to get it
   */
  public static Ffmpeg find(Map<String, String> environment) throws IOException {
    for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator)) {
      try {
        Path program = Path.of(folder, "ffmpeg").toAbsolutePath();
        if (!folder.isEmpty() && Files.isRegularFile(program) && Files.isExecutable(program)) {
          return new Ffmpeg(program);
        }
      } catch (InvalidPathException e) {
        // Nothing can be in such a folder.
      }
    }
    throw new IOException(
        "a video takes ffmpeg, which is not on the PATH: install it (apt install ffmpeg, brew"
            + " install ffmpeg), or use .gif or .svg");
  }
}
