package dev.threadboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A copy of the packaged program, the JDK and the cache folder it is started with. */
final class Started {
  private static final String[] JOIN = {"run", "join", "--plain", "--speed", "max"};
  private static final String JOINED = "0\n1\n2\n3\n0\n1\n2\n";
  private static final int PATIENCE_SECONDS = 120;

  private final Path folder;
  final Path program;
  final Path cache;
  final Map<String, String> environment = new TreeMap<>();

  /** With a copy of the program in that folder, beside a cache folder that is empty at first. */
  Started(Path folder, Jdk jdk) throws IOException {
    this(folder, folder.resolve("threadboard"), jdk);
  }

  /** With a copy of the program at that path, which is made unless there is one. */
  Started(Path folder, Path program, Jdk jdk) throws IOException {
    this.folder = folder;
    this.cache = folder.resolve("cache");
    this.program = program;
    if (!Files.exists(program)) {
      Files.copy(Path.of(System.getProperty("threadboard.executable")), program);
      assertTrue(program.toFile().setExecutable(true));
    }
    environment.put("PATH", impatient() + ":/usr/bin:/bin");
    environment.put("JAVA_HOME", jdk.home().toString());
    environment.put("XDG_CACHE_HOME", cache.toString());
    environment.put("XDG_CONFIG_HOME", "/nowhere");
  }

  /**
   * A folder with tools of the launcher that make an archive at once. A test waits for it, and the
   * machine may be so busy that what has the lowest priority takes minutes.
   */
  private Path impatient() throws IOException {
    Path tools = folder.resolve("tools");
    if (!Files.exists(tools)) {
      Files.createDirectory(tools);
      tool(tools.resolve("nice"), "shift 2\nexec \"$@\"");
      tool(tools.resolve("sleep"), "exec /bin/sleep 0.05");
    }
    return tools;
  }

  private static void tool(Path file, String script) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    assertTrue(file.toFile().setExecutable(true));
  }

  Process start(String... arguments) throws IOException {
    return start(program, arguments);
  }

  /** Starts the program by another file. */
  Process start(Path file, String... arguments) throws IOException {
    List<String> command = Stream.concat(Stream.of(file.toString()), Stream.of(arguments)).toList();
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** Runs a scenario, which must end well and print its own words alone. */
  void assertRunsInSilence() throws Exception {
    assertEnds(start(JOIN));
  }

  static void assertEnds(Process process) throws Exception {
    assertEquals(JOINED, output(process));
    assertEquals(0, process.exitValue());
  }

  /** All that it prints, once it has ended and nobody else holds its streams. */
  static String output(Process process) throws Exception {
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes());
    assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "does not end");
    return output;
  }

  /** Whether the program's own classes, and those of its libraries, all come out of an archive. */
  boolean startsFromAnArchive() throws Exception {
    Path log = Files.createTempFile(folder, "classes", ".log");
    environment.put("JAVA_TOOL_OPTIONS", "-Xlog:class+load:file=" + log);
    try {
      String output = output(start(JOIN));
      assertTrue(output.endsWith("\n" + JOINED), output);
    } finally {
      environment.remove("JAVA_TOOL_OPTIONS");
    }
    String classes = Files.readString(log);
    return classes.contains("dev.threadboard.cli.startup.Main source: shared objects file")
        && !classes.contains("source: file:");
  }

  /** The archive, once it is there and nobody is at work on another. */
  Path awaitArchive() {
    await(() -> find(".archive").size() == 1 && find(".new").isEmpty(), "no archive");
    return find(".archive").get(0);
  }

  /** Files and folders in the cache whose name ends so. */
  List<Path> find(String ending) {
    if (!Files.isDirectory(cache)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(cache)) {
      return files.filter(file -> file.toString().endsWith(ending)).toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      // Gone while this walked: look again.
      return find(ending);
    }
  }

  /** Whether an attempt to make an archive has failed: its lock is left, with nothing in it. */
  boolean failed() {
    List<Path> attempts = find(".new");
    if (attempts.size() != 1) {
      return false;
    }
    try (Stream<Path> left = Files.list(attempts.get(0))) {
      return left.findAny().isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  static void await(BooleanSupplier condition, String otherwise) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        fail(otherwise + " after " + PATIENCE_SECONDS + " s");
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }
}
