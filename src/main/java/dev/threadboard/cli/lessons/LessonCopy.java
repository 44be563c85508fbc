package dev.threadboard.cli.lessons;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.threadboard.cli.process.UsageException;
import dev.threadboard.config.XdgPaths;
import dev.threadboard.lesson.Lesson;
import dev.threadboard.text.Quoted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * The file that Python runs for a lesson: the program without its block, with the values of its
 * parameters. So what is shown, what runs, and the lines that a traceback names are the same text,
 * and a lesson that ships inside this program has a file at all.
 */
public final class LessonCopy {
  private static final String FOLDER = "lessons";
  private static final int DIGITS = 8;

  private LessonCopy() {}

  /**
   * Writes it below the cache, in a folder that belongs to this text alone.
   *
   * @throws UsageException if it cannot be written
   */
  public static Path write(
      Lesson lesson, Map<String, String> values, Map<String, String> environment) {
    try {
      return place(lesson.program(values).getBytes(UTF_8), lesson.name() + ".py", environment);
    } catch (IOException e) {
      String reason = Quoted.clean(String.valueOf(e.getMessage()));
      throw new UsageException("cannot write the lesson's program: " + reason);
    }
  }

  /** Where the cache cannot be written, the file is gone with this process. */
  static Path place(byte[] text, String name, Map<String, String> environment) throws IOException {
    Optional<Path> cache = XdgPaths.of(environment).cache();
    if (cache.isPresent()) {
      try {
        return write(cache.get().resolve(FOLDER).resolve(hash(text)), name, text);
      } catch (IOException e) {
        // It is read-only, or full.
      }
    }
    Path own = Files.createTempDirectory("threadboard");
    own.toFile().deleteOnExit();
    Path file = write(own, name, text);
    file.toFile().deleteOnExit();
    return file;
  }

  /** Another process may write the same. */
  private static Path write(Path folder, String name, byte[] text) throws IOException {
    Path file = folder.resolve(name);
    if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), text)) {
      return file;
    }
    Files.createDirectories(folder);
    Path beside = Files.createTempFile(folder, ".lesson", ".part");
    try {
      Files.write(beside, text);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
    return file;
  }

  private static String hash(byte[] text) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text), 0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
