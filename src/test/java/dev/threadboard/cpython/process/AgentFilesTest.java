package dev.threadboard.cpython.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgentFilesTest {
  @TempDir private Path cache;

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".py"))
          .sorted()
          .toList();
    }
  }

  @Test
  void allModulesOfTheAgentAreUnpacked() throws IOException {
    assertEquals(names(Path.of("src/main/python", AgentFiles.PACKAGE)), AgentFiles.MODULES);
    Path folder = AgentFiles.folder(Optional.of(cache));
    assertEquals(AgentFiles.MODULES, names(folder.resolve(AgentFiles.PACKAGE)));
    assertTrue(folder.startsWith(cache));
  }

  @Test
  void theyAreUnpackedOnce() throws IOException {
    Path folder = AgentFiles.folder(Optional.of(cache));
    Path module = folder.resolve(AgentFiles.PACKAGE).resolve(AgentFiles.MODULES.get(0));
    Object first = Files.getLastModifiedTime(module);
    assertEquals(folder, AgentFiles.folder(Optional.of(cache)));
    assertEquals(first, Files.getLastModifiedTime(module));
    try (Stream<Path> left = Files.list(cache)) {
      assertEquals(List.of(folder), left.toList());
    }
  }

  @Test
  void thoseOfOtherVersionsGoWhenTheyHaveNotBeenUsedForAMonth() throws IOException {
    FileTime old = FileTime.from(Instant.now().minus(Duration.ofDays(31)));
    FileTime lately = FileTime.from(Instant.now().minus(Duration.ofDays(29)));
    Path unused = Files.createDirectories(cache.resolve("agent-00112233"));
    Files.createFile(Files.createDirectories(unused.resolve("x")).resolve("y.py"));
    Path other = Files.createDirectories(cache.resolve("agentless"));
    Path inUse = Files.createDirectories(cache.resolve("agent-445566aa"));
    Files.setLastModifiedTime(unused, old);
    Files.setLastModifiedTime(other, old);
    Files.setLastModifiedTime(inUse, lately);
    Path folder = AgentFiles.folder(Optional.of(cache));
    try (Stream<Path> left = Files.list(cache)) {
      assertEquals(Set.of(folder, other, inUse), Set.copyOf(left.toList()));
    }
    Files.setLastModifiedTime(folder, old);
    AgentFiles.folder(Optional.of(cache));
    assertTrue(Files.getLastModifiedTime(folder).compareTo(lately) > 0);
  }

  @Test
  void whereTheCacheCannotBeWrittenATemporaryFolderServes() throws IOException {
    Path file = Files.createFile(cache.resolve("file"));
    Path folder = AgentFiles.folder(Optional.of(file));
    assertEquals(AgentFiles.MODULES, names(folder.resolve(AgentFiles.PACKAGE)));
  }
}
