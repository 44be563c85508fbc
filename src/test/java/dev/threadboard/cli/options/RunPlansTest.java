package dev.threadboard.cli.options;

import static java.nio.file.attribute.PosixFilePermission.OWNER_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.threadboard.cli.SubcommandRegistry;
import dev.threadboard.cli.process.ProcessContext;
import dev.threadboard.cli.process.UsageException;
import dev.threadboard.cpython.ClockKind;
import dev.threadboard.cpython.ProgramOutput;
import dev.threadboard.cpython.PythonProgram;
import dev.threadboard.cpython.ScriptPlan;
import dev.threadboard.cpython.SwitchAt;
import dev.threadboard.cpython.lookup.FakePython;
import dev.threadboard.cpython.process.AgentFiles;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.ScenarioPlan;
import dev.threadboard.engine.SchedulingOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunPlansTest {
  @TempDir private Path folder;
  private Path python;
  private String script;
  private Path agent;
  private ProcessContext context;

  @BeforeEach
  void aPythonAndAScript() throws IOException {
    python = FakePython.answering(folder.resolve("bin/python3"), "cpython 3.11.7");
    script = Files.writeString(folder.resolve("my.py"), "pass\n").toString();
    context =
        ProcessContext.ofProcess()
            .with(
                Map.of(
                    "PATH", folder.resolve("bin").toString(),
                    "VIRTUAL_ENV", "",
                    "XDG_CACHE_HOME", folder.resolve("cache").toString()));
    agent = AgentFiles.folder(Optional.of(folder.resolve("cache/threadboard")));
  }

  private Run.Plan plan(String... line) {
    ParsedArguments parsed = new SubcommandRegistry(context).parse(line);
    return new RunPlans(context).of(parsed, true, ProgramOutput.TOLD);
  }

  private PythonProgram program(String... line) {
    return assertInstanceOf(ScriptPlan.class, plan(line)).program();
  }

  private String refusal(String... line) {
    return assertThrows(UsageException.class, () -> plan(line)).getMessage();
  }

  private static String[] words(String line, String script) {
    return line.replace("SCRIPT", script).split(" ");
  }

  @Test
  void aScriptIsRunByTheUsualPythonInTheUsualWay() {
    PythonProgram usual =
        new PythonProgram(
            python, false, script, List.of(), SwitchAt.GIL, ClockKind.VIRTUAL, "own", false, agent);
    assertEquals(
        new ScriptPlan(usual, SchedulingOptions.FIFO, true, ProgramOutput.TOLD),
        plan("run", script));
  }

  @Test
  void everyOptionReachesTheProgram() throws IOException {
    Path other = FakePython.answering(folder.resolve("other"), "cpython 3.8.18");
    String[] line =
        words(
            "run SCRIPT --python "
                + other
                + " --switch-at line --clock real --trace own --trace */lib/*.py --whole-prints"
                + " --seed 7 -- --seed 8 -- x",
            script);
    PythonProgram said =
        new PythonProgram(
            other,
            false,
            script,
            List.of("--seed", "8", "--", "x"),
            SwitchAt.LINE,
            ClockKind.REAL,
            "own;*/lib/*.py",
            true,
            agent);
    assertEquals(
        new ScriptPlan(said, SchedulingOptions.random(7), true, ProgramOutput.TOLD), plan(line));
  }

  @Test
  void aModuleNeedsNoFile() {
    PythonProgram module = program("run", "-m", "no.such.module", "--", "-v");
    assertEquals("no.such.module", module.name());
    assertEquals(true, module.module());
    assertEquals(List.of("-v"), module.arguments());
  }

  @ParameterizedTest
  @CsvSource({"run SCRIPT --policy os, REAL", "run SCRIPT --policy step, VIRTUAL"})
  void theMachinesThreadsGoByTheMachinesClock(String line, ClockKind clock) {
    assertEquals(clock, program(words(line, script)).clock());
  }

  @Test
  void optionsMayStandBeforeTheScriptAndBeforeTheCommand() {
    assertEquals(List.of("-x"), program("run", "--seed", "1", script, "--", "-x").arguments());
    assertEquals(List.of("-x"), program("--theme", "mono", "run", script, "--", "-x").arguments());
  }

  @Test
  void aScenarioGoesBeforeAFileOfItsName() {
    assertInstanceOf(ScenarioPlan.class, plan("run", "pool"));
  }

  @Test
  void anyFileThatIsNoneOfOursIsAProgram() throws IOException {
    Path tool = Files.writeString(folder.resolve("tool"), "print(1)\n");
    assertEquals(tool.toString(), program("run", tool.toString()).name());
    Path saved = Files.writeString(folder.resolve("saved"), " {\"seq\":1}\n");
    assertEquals(
        "\"" + saved + "\" is a saved run: replay FILE.jsonl", refusal("run", saved.toString()));
    assertEquals("\"x.tape\" is a tape: record FILE.tape", refusal("run", "x.tape"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        "run no.py => cannot run \"no.py\": there is no such file",
        "run src => cannot run \"src\": that is a folder without a __main__.py",
        "run -m x SCRIPT => -m and \"SCRIPT\" exclude each other: one program",
        "run -m= => -m wants a module's name",
        "run pool --clock real => --clock is for a Python program, and pool is a scenario",
        "run pool --python /x => --python is for a Python program, and pool is a scenario",
        "run pool --whole-prints => --whole-prints is for a Python program, and pool is a scenario",
        "run pool --watch n => --watch is for a Python program, and pool is a scenario",
        "run pool -- x => what is behind -- is for a Python program, and pool is a scenario",
        "run my.py --set a=1 => --set is for a scenario or a lesson, and \"my.py\" is a Python"
            + " program: its arguments stand behind --",
        "run my.py --switch-at lin => unknown switch point \"lin\": did you mean \"line\"? (gil,"
            + " line, bytecode)",
        "run my.py --clock wall => unknown clock \"wall\": one of virtual, real",
        "run my.py --policy os --clock virtual => --policy os and --clock virtual exclude each"
            + " other: the machine goes by its own clock",
        "run my.py --policy os --switch-at gil => --policy os and --switch-at exclude each other:"
            + " the machine decides when to switch",
        "run my.py --policy step --clock real => --policy step and --clock real exclude each"
            + " other: that time cannot stand still",
        "run my.py --trace none --trace own => --trace none stands alone: no line is shown",
        "run my.py --trace a;b => --trace wants own, none or a pattern without semicolons",
        "run SCRIPT --python nopython => there is no \"nopython\" on the PATH",
      })
  void whatCannotBeIsToldInOneLine(String line, String message) {
    String shown = script.length() <= 40 ? script : script.substring(0, 37) + "...";
    assertEquals(message.replace("SCRIPT", shown), refusal(words(line, script)));
  }

  @Test
  void nothingIsAskedOfAPythonBeforeTheWordsAreRight() throws IOException {
    Path asked = folder.resolve("asked");
    Files.writeString(python, "#!/bin/sh\ntouch " + asked + "\n");
    refusal("run", script, "--clock", "wall");
    refusal("run", folder.resolve("no.py").toString());
    assertFalse(Files.exists(asked));
    assertEquals(
        "cannot run \"" + python + "\": it is no Python, for it does not tell its version",
        refusal("run", script));
  }

  @Test
  void theAgentHasAPlaceWhereNoneIsGiven() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    for (String cache : List.of("", file.toString())) {
      context = context.with(Map.of("XDG_CACHE_HOME", cache, "HOME", ""));
      Path other = program("run", script).agent();
      assertEquals(agent.getFileName(), other.getFileName());
      assertFalse(other.startsWith(folder));
      assertEquals(
          Set.of(OWNER_READ, OWNER_WRITE, OWNER_EXECUTE),
          Files.getPosixFilePermissions(other.getParent()));
    }
  }

  @Test
  void aProgramIsComparedBySettingsBehindItsName() throws IOException {
    RunReference reference =
        RunReference.read(
            script + ":seed=7,switch-at=bytecode",
            false,
            List.of(),
            List.of(),
            context.environment(),
            context.seeds());
    PythonProgram program =
        new PythonProgram(
            python,
            false,
            script,
            List.of(),
            SwitchAt.BYTECODE,
            ClockKind.VIRTUAL,
            "own",
            false,
            agent);
    assertEquals(
        new ScriptPlan(program, SchedulingOptions.random(7), false, ProgramOutput.TOLD),
        reference.plan());
    Path colon = Files.writeString(folder.resolve("a:b.py"), "");
    Path other = FakePython.answering(folder.resolve("other"), "cpython 3.8.18");
    for (String settings : List.of("", ":policy=fifo", ":python=" + other)) {
      ScriptPlan plan =
          (ScriptPlan)
              RunReference.read(
                      colon + settings,
                      false,
                      List.of("-v", "3"),
                      List.of(),
                      context.environment(),
                      context.seeds())
                  .plan();
      assertEquals(colon.toString(), plan.program().name());
      assertEquals(List.of("-v", "3"), plan.program().arguments());
      assertEquals(SchedulingOptions.FIFO, plan.scheduling());
      assertEquals(settings.endsWith("other") ? other : python, plan.program().python());
    }
  }

  @Test
  void modulesAreComparedAsModules() {
    ScriptPlan plan =
        (ScriptPlan)
            RunReference.read(
                    "pool:seed=7",
                    true,
                    List.of("x"),
                    List.of(),
                    context.environment(),
                    context.seeds())
                .plan();
    assertEquals(true, plan.program().module());
    assertEquals("pool", plan.program().name());
    assertEquals(List.of("x"), plan.program().arguments());
    assertEquals(SchedulingOptions.random(7), plan.scheduling());
  }
}
