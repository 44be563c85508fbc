package dev.threadboard.cli.interactive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastUsedFileTest {
  @TempDir private Path folder;

  @Test
  void whatIsRememberedIsRecalled() throws IOException {
    Path file = folder.resolve("a/b/last.properties");
    LastUsedFile last = new LastUsedFile(Optional.of(file));
    assertEquals(Map.of(), last.recall());
    last.remember(Map.of("scenario", "pool", "pool.workers", "4"));
    last.remember(Map.of("scenario", "pool", "pool.workers", "5"));
    assertEquals(Map.of("scenario", "pool", "pool.workers", "5"), last.recall());
    try (Stream<Path> files = Files.list(file.getParent())) {
      assertEquals(1, files.count(), "nothing half-written is left");
    }
  }

  @Test
  void aFileThatCannotBeReadIsIgnored() throws IOException {
    Path file = folder.resolve("last.properties");
    Files.write(file, new byte[] {(byte) 0xff, '=', 'x', '\n'});
    assertEquals(Map.of(), new LastUsedFile(Optional.of(file)).recall());
    Files.writeString(file, "a = 1\n".repeat(20_000));
    assertEquals(Map.of(), new LastUsedFile(Optional.of(file)).recall());
    Files.writeString(file, "nonsense\n# c = 1\n=\n a=b=c \n");
    assertEquals(Map.of("a", "b=c"), new LastUsedFile(Optional.of(file)).recall());
    assertEquals(Map.of(), new LastUsedFile(Optional.of(folder)).recall());
    assertEquals(Map.of(), new LastUsedFile(Optional.empty()).recall());
  }

  @Test
  void aFileThatCannotBeWrittenIsIgnored() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    new LastUsedFile(Optional.of(file.resolve("under/last.properties"))).remember(Map.of("a", "1"));
    new LastUsedFile(Optional.empty()).remember(Map.of("a", "1"));
    assertTrue(Files.isRegularFile(file));
  }
}
