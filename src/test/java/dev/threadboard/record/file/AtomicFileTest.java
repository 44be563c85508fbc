package dev.threadboard.record.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is replaced as a whole. */
class AtomicFileTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "rw-r--r--", "rw-rw-r--", "rwxr-x---"})
  void aReplacedFileKeepsItsPermissions(String permissions) throws IOException {
    assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
        "this file system has no POSIX permissions");
    Path file = Files.writeString(folder.resolve("run.jsonl"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    try (AtomicFile replacement = new AtomicFile(file)) {
      replacement.out().write("new".getBytes());
      replacement.commit();
    }
    assertEquals("new", Files.readString(file));
    assertEquals(permissions, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }
}
