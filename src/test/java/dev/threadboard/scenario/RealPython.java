package dev.threadboard.scenario;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The machine's own {@code python3}, which is the judge of what is true of Python. */
public final class RealPython {
  /** What it wrote, and how it ended. */
  public record Result(List<String> out, List<String> err, int status) {}

  private final Path folder;
  private final String interpreter;

  private RealPython(Path folder, String interpreter) {
    this.folder = folder;
    this.interpreter = interpreter;
  }

  /**
   * Programs are written into that folder. A test is skipped without a Python of 3.11 or later: the
   * threads' names are those of 3.10, the traced lines those of 3.11.
   */
  public static RealPython in(Path folder) throws IOException {
    String version = "import sys; print(sys.version_info >= (3, 11), sys.version)";
    // What stands on the PATH may be a script that takes ten times as long to find it.
    String executable = "; print(sys.executable)";
    List<String> said;
    try {
      said = new RealPython(folder, "python3").run("-c", version + executable).out;
    } catch (IOException e) {
      assumeTrue(false, "there is no python3 on the PATH: nobody to judge");
      throw e;
    }
    assumeTrue(
        said.size() > 1 && said.get(0).startsWith("True"),
        "python3 on the PATH is older than 3.11: " + said);
    return new RealPython(folder, said.get(said.size() - 1));
  }

  public Result run(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(interpreter));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile(folder, "python", ".out");
    Path err = Files.createTempFile(folder, "python", ".err");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    try {
      assertTrue(process.waitFor(50, TimeUnit.SECONDS), "python3 does not end: " + command);
    } catch (InterruptedException e) {
      throw new IOException(e);
    } finally {
      process.destroyForcibly();
    }
    return new Result(Files.readAllLines(out), Files.readAllLines(err), process.exitValue());
  }

  public Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /** What every thread of a program did, by the thread's name; see judge.py. */
  Map<String, List<String>> steps(String program, double secondsPerSecond) throws IOException {
    write("judge.py", judge());
    Result result =
        run("judge.py", write("program.py", program).toString(), String.valueOf(secondsPerSecond));
    Map<String, List<String>> steps = new LinkedHashMap<>();
    for (String line : result.out) {
      String[] parts = line.split("\t", 2);
      steps.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(parts[1]);
    }
    return steps;
  }

  private static String judge() throws IOException {
    try (InputStream in = RealPython.class.getResourceAsStream("/judge/judge.py")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
