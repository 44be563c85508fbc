package dev.threadboard.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.frame.Size;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The console of this process on a real pty, in a program of its own. */
class LocalConsoleTest {
  private static final String CLASS_PATH =
      System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

  /** How often a signal comes at another moment; {@code -Dthreadboard.repeats=20} says more. */
  private static final int ROUNDS = Integer.getInteger("threadboard.repeats", 2);

  private static final String ECHO =
      System.getProperty("java.home")
          + "/bin/java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "
          + EchoProgram.class.getName();

  private static PtyProgram echo(Size size) {
    return PtyProgram.start(size, Map.of("CLASSPATH", CLASS_PATH), ECHO.split(" "));
  }

  private static PtyProgram shell(String script) {
    return PtyProgram.start(
        new Size(200, 24),
        Map.of("CLASSPATH", CLASS_PATH),
        "/bin/sh",
        "-c",
        script.replace("ECHO", ECHO));
  }

  @Test
  void keysComeAndTheTerminalIsLeftAsItWasFound() {
    try (PtyProgram program = echo(new Size(80, 24))) {
      program.send("early\033[A");
      program.awaitScreen("size 80x24 keys <e><a><r><l><y><ArrowUp>");
      program.awaitScreen("last row +\\$\n$");
      program.send("\033[<0;120;3M\033[I\033[200~pasted\033[201~\033[?1u\033]11;rgb:0/0/0\007\003");
      program.awaitScreen("<CLICK_DOWN@119><C-c>");
      program.send("q");
      assertEquals(0, program.exitStatus());
      program.assertLeftAsFound();
    }
  }

  @Test
  void theMouseIsTheTerminalsOwnWhereNobodyWantsIt() {
    try (PtyProgram program = shell("ECHO leave-the-mouse; echo status $?")) {
      program.awaitScreen("size 200x24");
      assertEquals(Set.of("1049", "2004", "25", "7"), PtyScreen.privateModes(program.output()));
      program.send("q");
      program.awaitScreen("status 0");
      program.assertLeftAsFound();
    }
    try (PtyProgram program = echo(new Size(80, 24))) {
      program.awaitScreen("size 80x24");
      assertTrue(PtyScreen.privateModes(program.output()).containsAll(Set.of("1000", "1006")));
    }
  }

  @ParameterizedTest
  @CsvSource({"TERM,143", "HUP,129", "INT,130"})
  void aSignalWhileDrawingRestoresTheTerminal(String signal, int status) {
    for (int round = 0; round < ROUNDS; round++) {
      try (PtyProgram program = echo(new Size(120, 40))) {
        program.awaitScreen("size 120x40");
        program.send("d");
        program.awaitScreen("drawing");
        program.signal(signal);
        assertEquals(status, program.exitStatus());
        program.assertLeftAsFound();
        assertTrue(program.output().endsWith("\033[?1049l"), "nothing is written after leaving");
      }
    }
  }

  @Test
  void anExceptionIsReadableAfterTheScreenIsRestored() {
    try (PtyProgram program = echo(new Size(120, 40))) {
      program.awaitScreen("size");
      program.send("x");
      assertEquals(1, program.exitStatus());
      program.assertLeftAsFound();
      program.awaitScreen("IllegalStateException: thrown while the screen is up");
    }
  }

  @Test
  void theSizeIsFollowedDownToOneCellAndBack() {
    try (PtyProgram program = echo(new Size(80, 24))) {
      program.awaitScreen("size 80x24");
      program.resize(new Size(1, 1));
      program.awaitScreen("^\\$");
      program.resize(new Size(100, 30));
      program.awaitScreen("size 100x30 keys <resized><resized>");
      program.awaitScreen("last row +\\$\n$");
    }
  }

  @Test
  void aTerminalThatKnowsSynchronizedOutputGetsIt() {
    try (PtyProgram program = echo(new Size(80, 24))) {
      program.awaitScreen("size 80x24");
      program.awaitOutput(output -> output.contains("\033[?2026$p"));
      assertFalse(program.output().contains("\033[?2026h"));
      program.send("\033[?2026;2$yk");
      program.awaitScreen("<k>");
      assertTrue(program.output().contains("\033[?2026h"));
      assertTrue(program.output().endsWith("\033[?2026l"));
    }
  }

  @Test
  void anIdleConsoleWritesNothing() {
    try (PtyProgram program = echo(new Size(80, 24))) {
      program.awaitScreen("size 80x24");
      program.send("k");
      program.awaitScreen("<k>");
      assertTrue(program.output().endsWith("<k>"), "one key, three cells, no more");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ECHO < /dev/null, stdin is not a terminal",
    "ECHO | cat, stdout is not a terminal",
    "TERM=dumb ECHO, TERM is dumb",
    "unset TERM; ECHO, TERM is not set"
  })
  void withoutATerminalItSaysSoInOneLine(String script, String reason) {
    try (PtyProgram program = shell(script + "; echo status $?")) {
      program.awaitScreen(
          "^no terminal here \\(" + reason + "\\)\nstatus " + (script.contains("|") ? 0 : 2));
      program.assertLeftAsFound();
    }
  }

  @Test
  void controlZGivesTheShellItsTerminalAndForegroundTakesItBack() {
    try (PtyProgram shell = interactiveShell()) {
      String modes = shell.modes();
      shell.send(ECHO + "\n");
      shell.awaitScreen("^size 200x24");
      shell.send("a\032");
      shell.awaitScreen("Stopped.*\\s+ready>\\s*$");
      assertEquals(modes, shell.modes());
      assertEquals(Set.of(), PtyScreen.privateModes(shell.output()));
      shell.send("fg\n");
      shell.awaitScreen("^size 200x24 keys <a><resized>\n");
      shell.send("b");
      shell.awaitScreen("keys <a><resized><b>\n");
      shell.send("q");
      shell.awaitScreen("fg\\n[^$]*\\nready>\\s*$");
      assertEquals(modes, shell.modes());
      assertEquals(Set.of(), PtyScreen.privateModes(shell.output()));
    }
  }

  /** As {@code kill -TSTP} from another terminal does: to the program alone. */
  @Test
  void aStopFromOutsideLeavesTheTerminalAsControlZDoes() {
    try (PtyProgram shell = interactiveShell()) {
      String modes = shell.modes();
      shell.send(ECHO + "\n");
      shell.awaitScreen("^size 200x24");
      shell.signalChild("TSTP");
      shell.awaitScreen("Stopped.*\\s+ready>\\s*$");
      assertEquals(modes, shell.modes());
      assertEquals(Set.of(), PtyScreen.privateModes(shell.output()));
      shell.send("fg\n");
      shell.awaitScreen("^size 200x24 keys <resized>\n");
      shell.send("q");
      shell.awaitScreen("fg\\n[^$]*\\nready>\\s*$");
      assertEquals(modes, shell.modes());
    }
  }

  @Test
  void aStoppedProgramThatIsKilledEndsAndLeavesTheShellItsTerminal() {
    try (PtyProgram shell = interactiveShell()) {
      String modes = shell.modes();
      shell.send(ECHO + "\n");
      shell.awaitScreen("^size 200x24");
      shell.send("\032");
      shell.awaitScreen("Stopped.*\\s+ready>\\s*$");
      String before = shell.output();
      shell.send("kill %1; while kill -0 %1; do :; done 2>/dev/null; echo over\n");
      shell.awaitScreen("(?s)\\nover\\n.*ready>\\s*$");
      String after = shell.output().substring(before.length());
      assertFalse(after.contains("Exception") || after.contains("1049"), after);
      assertEquals(modes, shell.modes());
      shell.send("jobs; echo none\n");
      shell.awaitScreen("echo none\nnone\n");
    }
  }

  private static PtyProgram interactiveShell() {
    PtyProgram shell =
        PtyProgram.start(
            new Size(200, 24),
            Map.of("PS1", "ready>", "CLASSPATH", CLASS_PATH),
            "bash",
            "--norc",
            "--noediting",
            "-i");
    shell.awaitScreen("ready>\\s*$");
    return shell;
  }

  @Test
  void aProgramStoppedAndContinuedByOthersDrawsItsScreenAgain() {
    try (PtyProgram program = echo(new Size(80, 24))) {
      program.awaitScreen("size 80x24");
      program.signal("STOP");
      program.signal("CONT");
      program.awaitScreen("keys <resized>");
      program.send("kq");
      assertEquals(0, program.exitStatus());
      program.assertLeftAsFound();
    }
  }
}
