package dev.threadboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a test has to find, kept in {@code src/test/resources/golden/<Test>/<case>}. {@code mvn test
 * -Dgolden.rewrite=true} writes what it finds instead: read the difference before you commit it.
 */
public final class Golden {
  private static final Path ROOT = Path.of("src", "test", "resources", "golden");

  private Golden() {}

  /** Compares with the golden file of that name. */
  public static void check(Class<?> test, String file, String found) {
    Path path = ROOT.resolve(test.getSimpleName()).resolve(file);
    try {
      if (Boolean.getBoolean("golden.rewrite")) {
        Files.createDirectories(path.getParent());
        Files.writeString(path, found);
      }
      assertEquals(Files.readString(path, StandardCharsets.UTF_8), found, path.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
