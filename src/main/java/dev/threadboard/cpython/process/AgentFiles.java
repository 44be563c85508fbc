package dev.threadboard.cpython.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** The agent's Python package, unpacked where a Python can import and compile it. */
public final class AgentFiles {
  static final String PACKAGE = "threadboard_agent";

  /** In the order of their names. */
  static final List<String> MODULES =
      List.of(
          "__init__.py",
          "baton.py",
          "calls.py",
          "channel.py",
          "clock.py",
          "connections.py",
          "effects.py",
          "endings.py",
          "errors.py",
          "expressions.py",
          "finish.py",
          "forks.py",
          "free.py",
          "hooks.py",
          "library.py",
          "locks.py",
          "monitoring.py",
          "names.py",
          "objects.py",
          "outcome.py",
          "outside.py",
          "own_threads.py",
          "pipes.py",
          "preload.py",
          "processor.py",
          "queues.py",
          "quick_exit.py",
          "reasons.py",
          "reprs.py",
          "settrace.py",
          "sights.py",
          "signals.py",
          "signs.py",
          "sockets.py",
          "startup.py",
          "stdin.py",
          "steps.py",
          "streams.py",
          "tasks.py",
          "threads.py",
          "tracing.py",
          "values.py",
          "warm.py",
          "watch.py",
          "watched_lines.py",
          "watches.py",
          "wire.py",
          "written.py",
          "you.py");

  /** How long the files of another version are kept after they were used. */
  private static final Duration KEPT = Duration.ofDays(30);

  private static final String OLD = ".old";

  private AgentFiles() {}

  /**
   * The folder to import it from: below the cache, or where that cannot be written, one that is
   * gone with this process.
   */
  public static Path folder(Optional<Path> cache) throws IOException {
    if (cache.isPresent()) {
      try {
        return unpack(cache.get());
      } catch (IOException e) {
        // It is read-only, or full.
      }
    }
    Path own = Files.createTempDirectory("threadboard");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(own)));
    return unpack(own);
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      // Temporary files are deleted sooner or later.
    }
  }

  /**
   * Unpacks it below a folder, unless it is there; each version has a folder of its own, so that
   * Python's compiled files stay right.
   *
   * @param base where this user keeps what can be made again, such as {@code ~/.cache/threadboard}
   * @return the folder to import it from
   */
  static Path unpack(Path base) throws IOException {
    List<byte[]> contents = new ArrayList<>();
    for (String module : MODULES) {
      contents.add(read(module));
    }
    Path folder = base.resolve("agent-" + hash(contents));
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(base);
      Path fresh =
          Files.createTempDirectory(
              base,
              "agent",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      Path inside = Files.createDirectory(fresh.resolve(PACKAGE));
      for (int i = 0; i < MODULES.size(); i++) {
        Files.write(inside.resolve(MODULES.get(i)), contents.get(i));
      }
      moveOrDelete(fresh, folder);
      deleteUnused(base, folder);
    } else {
      markUsed(folder);
    }
    return folder;
  }

  private static void markUsed(Path folder) {
    try {
      Files.setLastModifiedTime(folder, FileTime.from(Instant.now()));
    } catch (IOException e) {
      // The cache is read-only.
    }
  }

  /** Those of other versions, unless one has been used lately: a run may still import from it. */
  private static void deleteUnused(Path base, Path used) {
    FileTime since = FileTime.from(Instant.now().minus(KEPT));
    try (Stream<Path> folders = Files.list(base)) {
      for (Path folder : folders.filter(AgentFiles::isAgent).toList()) {
        if (!folder.equals(used) && Files.getLastModifiedTime(folder).compareTo(since) < 0) {
          // Half of one must never be found under its name.
          delete(Files.move(folder, base.resolve(folder.getFileName() + OLD)));
        }
      }
    } catch (IOException | UncheckedIOException e) {
      // They stay, or another process deletes them now.
    }
  }

  private static boolean isAgent(Path folder) {
    String name = folder.getFileName().toString();
    return name.matches("agent-?[0-9a-f]+") && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
  }

  private static byte[] read(String module) throws IOException {
    try (InputStream in = AgentFiles.class.getResourceAsStream("/" + PACKAGE + "/" + module)) {
      if (in == null) {
        throw new IOException("no " + module + " in this program's archive");
      }
      return in.readAllBytes();
    }
  }

  /** Another process may have been quicker. */
  private static void moveOrDelete(Path fresh, Path folder) throws IOException {
    try {
      Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (!Files.isDirectory(folder)) {
        throw e;
      }
      delete(fresh);
    }
  }

  /** Tells versions apart. A digest that withstands forgers takes long to prepare. */
  private static String hash(List<byte[]> contents) {
    CRC32 sum = new CRC32();
    contents.forEach(sum::update);
    return HexFormat.of().toHexDigits(sum.getValue(), 8);
  }
}
