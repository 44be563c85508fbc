package dev.threadboard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Starts the packaged one-file program the ways people do, with the Java they may have. */
class PackagedProgramIT {
  private static final Path PROGRAM = Path.of(System.getProperty("threadboard.executable"));
  private static final String THIS_JAVA = System.getProperty("java.home");
  private static final String TOOLS = "/usr/bin:/bin";

  @TempDir private Path folder;
  private Path copy;

  @BeforeEach
  void putTheProgramIntoAFolderWithSpaces() throws IOException {
    Path spaced = Files.createDirectories(folder.resolve("@a folder/with spaces"));
    copy = Files.copy(PROGRAM, spaced.resolve("threadboard"));
    executable(copy);
  }

  @Test
  void runsAloneFromAnyFolder() throws Exception {
    assertStarts(run(Map.of("JAVA_HOME", THIS_JAVA), copy.toString(), "--version"));
  }

  @Test
  void runsByARelativePath() throws Exception {
    assertStarts(
        run(
            Map.of("JAVA_HOME", THIS_JAVA),
            "sh",
            "-c",
            "'@a folder/with spaces/threadboard' --version"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a:b", "a*b", "a;b", "a'b", "100%d"})
  void runsFromAFolderWhoseNameTheJvmTakesApart(String name) throws Exception {
    Path odd = Files.createDirectories(folder.resolve(name)).resolve("threadboard");
    executable(Files.copy(PROGRAM, odd));
    assertStarts(run(Map.of("JAVA_HOME", THIS_JAVA), odd.toString(), "--version"));
  }

  @Test
  void runsWithLessMemoryThanItBeginsWith() throws Exception {
    Map<String, String> small = Map.of("JAVA_HOME", THIS_JAVA, "JAVA_TOOL_OPTIONS", "-Xmx12m");
    Result result = run(small, copy.toString(), "--version");
    assertEquals("Picked up JAVA_TOOL_OPTIONS: -Xmx12m\n", result.errors());
    assertEquals(0, result.status());
  }

  @Test
  void runsThroughASymbolicLink() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("tb"), copy);
    assertStarts(run(Map.of("JAVA_HOME", THIS_JAVA), link.toString(), "--version"));
  }

  @Test
  void runsFromThePath() throws Exception {
    String path = copy.getParent() + ":" + TOOLS;
    assertStarts(
        run(
            Map.of("JAVA_HOME", THIS_JAVA, "PATH", path),
            "sh",
            "-c",
            "cd / && threadboard --version"));
  }

  @Test
  void findsJavaOnThePath() throws Exception {
    String path = THIS_JAVA + "/bin:" + TOOLS;
    assertStarts(run(Map.of("PATH", path), copy.toString(), "--version"));
  }

  @Test
  void passesArgumentsOnAsTheyAre() throws Exception {
    String[] arguments = {"two words", "", "*", "$HOME", "-Dx", "@file", "it's", "\"", "a\nb"};
    List<String> command = new ArrayList<>(List.of(copy.toString()));
    command.addAll(List.of(arguments));
    Path java = javaThatSays("21.0.1", "for a; do printf '<%s>' \"$a\"; done");
    Result result = run(Map.of("JAVA_HOME", java.toString()), command.toArray(String[]::new));
    String passed = "<dev.threadboard.cli.startup.Main><" + String.join("><", arguments) + ">";
    assertTrue(result.output().endsWith("<-cp><" + copy + ">" + passed), result.output());
  }

  @Test
  void saysThatJavaIsTooOld() throws Exception {
    Path java = javaThatSays("1.8.0_392", "echo started");
    Result result =
        run(Map.of("JAVA_HOME", java.toString(), "PATH", withoutJava()), copy.toString());
    assertEquals(
        new Result(
            2,
            "",
            "threadboard: needs Java 17 or newer, and found only Java 1.8.0_392 at "
                + java
                + "/bin/java; set JAVA_HOME to a newer one\n"),
        result);
  }

  @Test
  void passesByATooOldJavaHomeIfThePathHasABetterOne() throws Exception {
    Path java = javaThatSays("11.0.2", "echo started");
    String path = THIS_JAVA + "/bin:" + TOOLS;
    Map<String, String> environment = Map.of("JAVA_HOME", java.toString(), "PATH", path);
    assertStarts(run(environment, copy.toString(), "--version"));
  }

  @Test
  void asksAJavaWithoutReleaseFileForItsVersion() throws Exception {
    Path java = javaThatSays("", "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");
    Files.delete(java.resolve("release"));
    Result result =
        run(Map.of("JAVA_HOME", java.toString(), "PATH", withoutJava()), copy.toString());
    assertEquals(2, result.status());
    assertTrue(result.errors().contains("found only Java 11.0.2"), result.errors());
  }

  @Test
  void saysThatThereIsNoJava() throws Exception {
    Result result = run(Map.of("PATH", withoutJava()), copy.toString());
    assertEquals(
        new Result(
            2,
            "",
            "threadboard: needs Java 17 or newer, and found none;"
                + " set JAVA_HOME or add java to the PATH\n"),
        result);
  }

  private static void assertStarts(Result result) {
    assertEquals("", result.errors());
    assertEquals(0, result.status());
    assertTrue(result.output().startsWith("threadboard "), result.output());
  }

  /** Makes a folder that looks like a JDK of that version, whose java is that shell script. */
  private Path javaThatSays(String version, String script) throws IOException {
    Path home = folder.resolve("jdk");
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    executable(Files.writeString(java, "#!/bin/sh\n" + script + "\n"));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  /** Makes a folder, for a PATH, with the tools that the launcher uses and no java. */
  private String withoutJava() throws IOException {
    Path tools = Files.createDirectories(folder.resolve("tools"));
    for (String tool : List.of("sed", "readlink")) {
      String script = "#!/bin/sh\nPATH=" + TOOLS + "\nexec " + tool + " \"$@\"\n";
      executable(Files.writeString(tools.resolve(tool), script));
    }
    return tools.toString();
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Result run(Map<String, String> environment, String... command) throws Exception {
    Path output = folder.resolve("output");
    Path errors = folder.resolve("errors");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", TOOLS);
    builder.environment().putAll(environment);
    Process process = builder.start();
    try {
      assertTrue(process.waitFor(30, TimeUnit.SECONDS), "the program does not end");
    } finally {
      process.destroyForcibly();
    }
    return new Result(
        process.exitValue(), Files.readString(output, UTF_8), Files.readString(errors, UTF_8));
  }

  private record Result(int status, String output, String errors) {}
}
