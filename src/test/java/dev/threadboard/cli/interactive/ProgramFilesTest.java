package dev.threadboard.cli.interactive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.threadboard.cpython.ClockKind;
import dev.threadboard.cpython.ProgramOutput;
import dev.threadboard.cpython.ScriptPlan;
import dev.threadboard.cpython.SwitchAt;
import dev.threadboard.cpython.lookup.FakePython;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.playback.OwnPrograms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramFilesTest {
  @TempDir private Path folder;
  private ProgramFiles files;
  private String here;

  @BeforeEach
  void someFiles() throws IOException {
    here = folder + "/";
    Files.createDirectories(folder.resolve("package/__pycache__"));
    Files.createDirectories(folder.resolve(".hidden"));
    for (String name : List.of("poem.txt", "pool.py", "pools.py", ".secret.py", "p\u001b[2J.py")) {
      Files.writeString(folder.resolve(name), "import threading\n\tpass\n");
    }
    FakePython.answering(folder.resolve("bin/python3"), "cpython 3.12.1");
    files =
        new ProgramFiles(
            Map.of("HOME", folder.toString(), "PATH", folder.resolve("bin").toString()));
  }

  @Test
  void foldersAndPythonFilesAreOffered() {
    assertEquals(
        List.of(here + "bin/", here + "package/", here + "pool.py", here + "pools.py"),
        files.complete(here));
    assertEquals(List.of(here + "pool.py", here + "pools.py"), files.complete(here + "poo"));
    assertEquals(List.of(), files.complete(here + "package/"));
    assertEquals(List.of(here + ".hidden/", here + ".secret.py"), files.complete(here + "."));
    assertEquals(List.of(), files.complete(here + "none/"));
    assertEquals(List.of(), files.complete("\0/x"));
    assertEquals(true, files.complete("").contains("src/"));
    assertEquals(List.of("~/pool.py", "~/pools.py"), files.complete("~/po"));
  }

  @Test
  void theFirstLinesOfAProgramAreTold() throws Exception {
    assertEquals(List.of("import threading", "    pass"), files.listing("~/pool.py"));
    Files.writeString(folder.resolve("package/__main__.py"), "main()\n");
    assertEquals(List.of("main()"), files.listing(here + "package"));
    String many = String.join("\n", IntStream.range(0, 9000).mapToObj(i -> "x = " + i).toList());
    Files.writeString(folder.resolve("pool.py"), many);
    assertEquals(500, files.listing(here + "pool.py").size());
    Files.write(folder.resolve("pool.py"), new byte[] {'a', 0, 'b'});
    assertEquals(List.of(), files.listing(here + "pool.py"));
  }

  @Test
  void whatIsNoProgramIsRefusedInOneLine() {
    assertEquals(
        "cannot run \""
            + here
            + "poul.py\": there is no such file; did you mean \""
            + here
            + "pool.py\"?",
        refusal(here + "poul.py"));
    assertEquals(
        "cannot run \"" + here + "package\": that is a folder without a __main__.py",
        refusal(here + "package"));
  }

  private String refusal(String path) {
    String listed = assertThrows(OwnPrograms.Refused.class, () -> files.listing(path)).getMessage();
    String planned =
        assertThrows(
                OwnPrograms.Refused.class, () -> files.plan(path, SchedulingOptions.FIFO, null))
            .getMessage();
    assertEquals(listed, planned);
    return listed;
  }

  @Test
  void aProgramIsRunAsItIsAskedFor() throws Exception {
    ScriptPlan plan = files.plan("~/pool.py", SchedulingOptions.random(3), "line");
    assertEquals(here + "pool.py", plan.program().name());
    assertEquals(SwitchAt.LINE, plan.program().switchAt());
    assertEquals(ClockKind.VIRTUAL, plan.program().clock());
    assertEquals(folder.resolve("bin/python3"), plan.program().python());
    assertEquals(SchedulingOptions.random(3), plan.scheduling());
    assertEquals(ProgramOutput.TOLD, plan.output());
    assertEquals(
        ClockKind.REAL, files.plan("~/pool.py", SchedulingOptions.OS, null).program().clock());
  }

  @Test
  void argumentsStandBehindTwoDashesAndAModuleBehindM() throws Exception {
    assertEquals(List.of("import threading", "    pass"), files.listing("~/pool.py -- 3 x"));
    ScriptPlan plan = files.plan("~/pool.py -- 3 'two words'", SchedulingOptions.FIFO, null);
    assertEquals(here + "pool.py", plan.program().name());
    assertEquals(List.of("3", "two words"), plan.program().arguments());
    assertEquals(false, plan.program().module());
    assertEquals(List.of(), files.listing("-m bank.report"));
    ScriptPlan module = files.plan("-m bank.report -- --all", SchedulingOptions.FIFO, null);
    assertEquals("bank.report", module.program().name());
    assertEquals(List.of("--all"), module.program().arguments());
    assertEquals(true, module.program().module());
    assertEquals(
        "-m wants a module's name",
        assertThrows(
                OwnPrograms.Refused.class,
                () -> files.plan("-m  -- x", SchedulingOptions.FIFO, null))
            .getMessage());
  }

  @Test
  void withoutAPythonItIsSaid() {
    ProgramFiles none = new ProgramFiles(Map.of());
    assertEquals(
        "there is no python3 on the PATH, which a Python program needs: --python PATH says where"
            + " one is",
        assertThrows(
                OwnPrograms.Refused.class,
                () -> none.plan(here + "pool.py", SchedulingOptions.FIFO, null))
            .getMessage());
  }
}
