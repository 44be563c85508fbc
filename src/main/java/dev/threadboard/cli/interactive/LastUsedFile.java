package dev.threadboard.cli.interactive;

import dev.threadboard.lesson.CourseProgress;
import dev.threadboard.screen.LastUsed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps the values last used in the menu in a file of lines {@code name = value}. It is only a
 * convenience, so a file that cannot be read or written is ignored.
 */
public final class LastUsedFile implements LastUsed {
  /** In bytes; a larger file was not written by this program. */
  private static final long MOST_BYTES = 64 * 1024;

  private final Optional<Path> file;
  private final String about;

  /** {@code file} is empty if there is no place for one; then nothing is kept. */
  public LastUsedFile(Optional<Path> file) {
    this(file, "What was run last from the menu; may be deleted.");
  }

  private LastUsedFile(Optional<Path> file, String about) {
    this.file = file;
    this.about = about;
  }

  /** The same for what was seen of the course. */
  private static LastUsedFile ofProgress(Optional<Path> file) {
    return new LastUsedFile(file, "What was seen of the course; may be deleted.");
  }

  /** What was seen of the course, as it is kept in a file. */
  public static CourseProgress progress(Optional<Path> file) {
    LastUsedFile kept = ofProgress(file);
    return new CourseProgress(kept.recall(), kept::remember);
  }

  @Override
  public Map<String, String> recall() {
    Map<String, String> last = new LinkedHashMap<>();
    try {
      if (file.isPresent()
          && Files.isRegularFile(file.get())
          && Files.size(file.get()) <= MOST_BYTES) {
        for (String line : Files.readAllLines(file.get())) {
          int equals = line.indexOf('=');
          if (equals > 0 && line.charAt(0) != '#') {
            last.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
          }
        }
      }
    } catch (IOException | RuntimeException e) {
      // The menu begins with the defaults.
    }
    return last;
  }

  @Override
  public void remember(Map<String, String> last) {
    if (file.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder("# " + about + "\n");
    last.forEach((name, value) -> text.append(name + " = " + value + "\n"));
    try {
      Path folder = Files.createDirectories(file.get().getParent());
      Path beside = Files.createTempFile(folder, ".last", ".part");
      try {
        Files.writeString(beside, text);
        Files.move(beside, file.get(), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException | RuntimeException e) {
      // The menu will begin with older values.
    }
  }
}
