package dev.threadboard.cli.options;

import dev.threadboard.cli.process.UsageException;
import dev.threadboard.config.XdgPaths;
import dev.threadboard.cpython.AgentFiles;
import dev.threadboard.cpython.lookup.ProgramException;
import dev.threadboard.cpython.lookup.PythonInterpreter;
import dev.threadboard.text.Quoted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What this machine has for Python programs: a Python, and the folder of the agent that goes with
 * it.
 */
record ProgramHost(Path python, Path agent) {
  /**
   * @param python as it is said; null for the usual one
   * @throws UsageException if there is none that can be used, or no place for the agent
   */
  static ProgramHost of(String python, Map<String, String> environment) {
    try {
      Path path = PythonInterpreter.find(python, environment).path();
      return new ProgramHost(path, agent(environment));
    } catch (ProgramException e) {
      throw new UsageException(e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UsageException("interrupted while Python was asked for its version");
    }
  }

  private static Path agent(Map<String, String> environment) {
    Optional<Path> cache = XdgPaths.of(environment).cache();
    try {
      return cache.isPresent() ? unpacked(cache.get()) : AgentFiles.unpack(forThisProcess());
    } catch (IOException e) {
      throw new UsageException(
          "cannot unpack what runs a Python program: "
              + Quoted.clean(String.valueOf(e.getMessage())));
    }
  }

  /** A home that cannot be written is no reason not to run a program. */
  private static Path unpacked(Path cache) throws IOException {
    try {
      return AgentFiles.unpack(cache);
    } catch (IOException e) {
      return AgentFiles.unpack(forThisProcess());
    }
  }

  /** Only this user can write there, since what lies there is run; it is gone with the process. */
  private static Path forThisProcess() throws IOException {
    Path folder = Files.createTempDirectory("threadboard-agent");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder), "agent's files"));
    return folder;
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.delete(file);
      }
    } catch (IOException | UncheckedIOException e) {
      // What is left is in the folder for temporary files.
    }
  }
}
