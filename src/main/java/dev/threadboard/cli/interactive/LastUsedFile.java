package dev.threadboard.cli.interactive;

import dev.threadboard.screen.LastUsed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers what was chosen last in a file of lines {@code name = value}. What cannot be read is
 * not there, and where nothing can be written nothing is: a convenience is no reason for an error.
 */
public final class LastUsedFile implements LastUsed {
  /** In bytes; a larger file is not ours. */
  private static final long LARGEST = 64 * 1024;

  private final Optional<Path> file;

  /** {@code file}: nothing if no place is known. */
  public LastUsedFile(Optional<Path> file) {
    this.file = file;
  }

  @Override
  public Map<String, String> recall() {
    Map<String, String> last = new LinkedHashMap<>();
    try {
      if (file.isPresent()
          && Files.isRegularFile(file.get())
          && Files.size(file.get()) <= LARGEST) {
        for (String line : Files.readAllLines(file.get())) {
          int equals = line.indexOf('=');
          if (equals > 0 && line.charAt(0) != '#') {
            last.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
          }
        }
      }
    } catch (IOException | RuntimeException e) {
      // As if it were not there.
    }
    return last;
  }

  @Override
  public void remember(Map<String, String> last) {
    if (file.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder("# What was run last from the menu; may be deleted.\n");
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
      // Next time the menu begins with the defaults.
    }
  }
}
