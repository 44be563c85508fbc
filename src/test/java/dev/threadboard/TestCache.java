package dev.threadboard;

import dev.threadboard.cpython.process.AgentFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The cache folder of all tests that do not try caches themselves: the archive of classes and the
 * agent's compiled modules are made once in a build.
 */
public final class TestCache {
  private TestCache() {}

  /** What {@code XDG_CACHE_HOME} is for them. */
  public static Path folder() {
    return Path.of("target", "test-cache").toAbsolutePath();
  }

  /** The folder that Python imports the agent from. */
  public static Path agent() throws IOException {
    return AgentFiles.folder(Optional.of(folder().resolve("threadboard")));
  }
}
