package dev.threadboard.cpython.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs that only answer for a Python stand for one. */
@Timeout(30)
class PythonInterpreterTest {
  private static final Duration LONG = Duration.ofSeconds(20);

  @TempDir private Path folder;

  private Path program(String name, String script) throws IOException {
    return FakePython.of(folder.resolve(name), script);
  }

  private Path python(String name, String answer) throws IOException {
    return FakePython.answering(folder.resolve(name), answer);
  }

  private static PythonInterpreter find(String said, Map<String, String> environment)
      throws ProgramException, InterruptedException {
    return PythonInterpreter.find(said, environment, LONG);
  }

  private static String refusal(String said, Map<String, String> environment) {
    return assertThrows(ProgramException.class, () -> find(said, environment)).getMessage();
  }

  @Test
  void theSaidOneGoesBeforeTheVirtualEnvironmentsAndThatBeforeThePath() throws Exception {
    Path said = python("said", "cpython 3.8.0");
    Path own = python("venv/bin/python3", "cpython 3.12.1");
    Path other = python("elsewhere/python3", "cpython 3.11.7");
    Map<String, String> path = Map.of("PATH", "/no/such/folder::" + folder.resolve("elsewhere"));
    Map<String, String> both =
        Map.of("PATH", path.get("PATH"), "VIRTUAL_ENV", folder.resolve("venv").toString());
    assertEquals(new PythonInterpreter(said, "3.8.0"), find(said.toString(), both));
    assertEquals(new PythonInterpreter(own, "3.12.1"), find(null, both));
    assertEquals(new PythonInterpreter(other, "3.11.7"), find(null, path));
    assertEquals(new PythonInterpreter(other, "3.11.7"), find("python3", path));
  }

  @Test
  void aVirtualEnvironmentMayHaveAnotherNameForItOrNone() throws Exception {
    Path python = python("venv/bin/python", "cpython 3.13.0");
    Path other = python("elsewhere/python3", "cpython 3.11.7");
    String path = folder.resolve("elsewhere").toString();
    assertEquals(
        python,
        find(null, Map.of("VIRTUAL_ENV", folder.resolve("venv").toString(), "PATH", path)).path());
    assertEquals(other, find(null, Map.of("VIRTUAL_ENV", "/no/such", "PATH", path)).path());
  }

  @Test
  void withoutAnyItIsSaidHowToNameOne() {
    assertEquals(
        "there is no python3 on the PATH, which a Python program needs: --python PATH says where"
            + " one is",
        refusal(null, Map.of("PATH", folder.toString())));
    assertEquals("there is no \"python9\" on the PATH", refusal("python9", Map.of()));
  }

  @Test
  void aPathThatIsNoProgramIsRefused() throws IOException {
    Path plain = Files.createFile(folder.resolve("plain"));
    assertEquals("cannot run \"/no/such\": there is no such file", refusal("/no/such", Map.of()));
    assertEquals(
        "cannot run \"" + folder + "\": that is a folder", refusal(folder.toString(), Map.of()));
    assertEquals(
        "cannot run \"" + plain + "\": it may not be executed",
        refusal(plain.toString(), Map.of()));
    assertEquals("cannot run \"a/?\": no file is called so", refusal("a/\0", Map.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.7.18", "3.7.16", "3.6.0"})
  void oneThatIsTooOldIsRefused(String version) throws IOException {
    Path old = python("old", "cpython " + version);
    assertEquals(
        "Threadboard needs Python 3.8 or newer, and \"" + old + "\" is " + version,
        refusal(old.toString(), Map.of()));
  }

  @Test
  void anotherPythonThanCPythonIsRefused() throws IOException {
    Path other = python("other", "pypy 3.10.14");
    assertEquals(
        "Threadboard needs CPython, and \"" + other + "\" is pypy",
        refusal(other.toString(), Map.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"exit 1", "echo Python 3.11.7", "echo python cpython x", "kill -9 $$"})
  void whatDoesNotTellAVersionIsNoPython(String script) throws IOException {
    Path other = program("other", script);
    assertEquals(
        "cannot run \"" + other + "\": it is no Python, for it does not tell its version",
        refusal(other.toString(), Map.of()));
  }

  @Test
  void whatTheSystemCannotExecuteIsRefused() throws IOException {
    Path text = program("text", "");
    Files.writeString(text, "#!/no/such/interpreter\n");
    String message = refusal(text.toString(), Map.of());
    assertEquals("cannot run \"" + text + "\": the system cannot execute it", message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"exec sleep 1000", "sleep 1000 & wait", "exec yes"})
  void oneThatHangsIsKilledWithItsChildren(String script) throws Exception {
    Path pid = folder.resolve("pid");
    Path hanging = program("hanging", "echo $$ > " + pid + "\n" + script);
    ProgramException refused =
        assertThrows(
            ProgramException.class,
            () -> PythonInterpreter.find(hanging.toString(), Map.of(), Duration.ofSeconds(1)));
    assertEquals(
        "cannot run \""
            + hanging
            + "\": it is no Python, for it has not told its version within 1 s",
        refused.getMessage());
    List<ProcessHandle> left =
        ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).stream().toList();
    for (ProcessHandle process : left) {
      process.onExit().join();
    }
    assertFalse(
        ProcessHandle.current()
            .descendants()
            .anyMatch(one -> one.info().commandLine().orElse("").contains("sleep 1000")));
  }

  @Test
  void whoeverLeavesAChildBehindIsNotWaitedFor() throws Exception {
    Path python = program("forking", "sleep 20 &\necho python cpython 3.9.18");
    assertEquals("3.9.18", find(python.toString(), Map.of()).version());
  }
}
