package dev.threadboard.cpython;

import dev.threadboard.TestCache;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts a program in the same folder and environment with and without Threadboard. */
final class Launch {
  private static final Path THREADBOARD = Path.of(System.getProperty("threadboard.executable"));

  private Launch() {}

  /** Runs it as {@code python3 PROGRAM ARGUMENT...}. */
  static Ended plainly(TestProgram program, CPython python)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(python.executable().toString()));
    command.addAll(program.operands());
    command.addAll(program.arguments());
    return Ended.of(inItsFolder(program, command), program.input());
  }

  /** Runs it as {@code threadboard run PROGRAM OPTION... -- ARGUMENT...}. */
  static Ended underUs(TestProgram program, CPython python, String... options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(THREADBOARD.toString(), "run"));
    command.addAll(program.operands());
    command.addAll(List.of("--python", python.executable().toString(), "--speed", "max"));
    command.addAll(List.of(options));
    command.add("--");
    command.addAll(program.arguments());
    return Ended.of(inItsFolder(program, command), program.input());
  }

  private static ProcessBuilder inItsFolder(TestProgram program, List<String> command) {
    ProcessBuilder process = new ProcessBuilder(command).directory(program.folder().toFile());
    Map<String, String> environment = process.environment();
    environment.keySet().removeIf(name -> name.startsWith("PYTHON"));
    environment.put("PYTHONDONTWRITEBYTECODE", "1");
    environment.put("LANG", "C.UTF-8");
    environment.remove("LC_ALL");
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("XDG_CONFIG_HOME", "/nowhere");
    environment.put("XDG_CACHE_HOME", TestCache.folder().toString());
    return process;
  }
}
