package dev.threadboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.frame.Size;
import dev.threadboard.terminal.PtyProgram;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program on a real pty, driven by keys and read back by another's emulator. */
class DashboardIT {
  private static final Pattern COLOR = Pattern.compile("\033\\[(\\d+;)*(3\\d|9[0-7])[;m]");
  private static final String PROGRAM = System.getProperty("threadboard.executable");

  @Test
  void playgroundIsStartedJoinedAndCheckedByKey() {
    try (PtyProgram program = start(new Size(140, 40), "run", "playground")) {
      program.awaitScreen("4 not started  1 waiting");
      program.awaitScreen("┏━ Thread-1");
      program.send("j");
      program.awaitScreen("RuntimeError: cannot join thread before it is");
      program.send("s");
      program.awaitScreen("Thread-1 [^\\n]*z sleeping");
      program.send("a");
      program.awaitScreen(">>> Thread-1.is_alive\\(\\)[^\\n]*\\n[^\\n]*True");
      program.send("j");
      program.awaitScreen("you wait for Thread-1");
      program.send("\033");
      program.awaitScreen("gives up waiting");
      program.send("q");
      assertEquals(0, program.exitStatus());
      program.assertLeftAsFound();
    }
  }

  @Test
  void onLinesAPersonIsPromptedAndNothingMovesTheCursor() {
    try (PtyProgram program = start(new Size(100, 30), "--linear")) {
      program.awaitOutput(output -> output.contains("9: playground"));
      program.awaitOutput(output -> output.endsWith("\n> "));
      program.send("9 count=1 seconds=2\n");
      program.awaitOutput(output -> output.endsWith("Python waits for you\r\n> "));
      program.send("start 1\n");
      program.awaitOutput(output -> output.endsWith("Thread-1 ends\r\n> "));
      program.send("strt\n");
      program.awaitScreen("did you mean \"start\"");
      program.send("quit\n");
      assertEquals(0, program.exitStatus());
      String output = program.output();
      assertFalse(output.substring(output.indexOf("The scenarios")).contains("\033"), output);
      program.assertLeftAsFound();
    }
  }

  @Test
  void theMenuOpensAndLeadsToPool() {
    try (PtyProgram program = start(new Size(80, 24))) {
      program.awaitScreen("▸ sequential");
      program.send("\033[B\033[B\033[B\033[B");
      program.awaitScreen("max_workers=3");
      program.send("\r");
      program.awaitScreen("(pool|ThreadPool[^ ]*)-0_2");
      program.send("\033");
      program.awaitScreen("the same key again leaves it");
      program.send("\033");
      program.awaitScreen("▸ pool");
      program.send("q");
      assertEquals(0, program.exitStatus());
      program.assertLeftAsFound();
    }
  }

  @Test
  void aRunThatEndsClosesTheDashboardIfSoWished() {
    try (PtyProgram program =
        start(new Size(80, 24), "run", "alive-as-printed", "--exit", "--speed", "max")) {
      assertEquals(1, program.exitStatus());
      program.assertLeftAsFound();
    }
  }

  @Test
  void aRunIsSteppedRewoundTakenOverSavedAndReplayed(@TempDir Path folder) {
    try (PtyProgram program = startIn(folder, new Size(100, 30), "run", "loop", "--speed", "4")) {
      program.awaitScreen("Thread-2 [^\\n]*done");
      program.send(" ");
      program.awaitScreen("‖ paused[^\\n]*fifo");
      program.send("\033[H");
      program.awaitScreen("event 0 of [0-9]+ · past");
      program.send("0..");
      program.awaitScreen("event 2 of");
      program.send(",");
      program.awaitScreen("event 1 of");
      program.send("o");
      program.awaitScreen("‖ paused[^\\n]*step");
      for (int event = 2; !program.screen().contains("who goes on"); event++) {
        program.send(".");
        program.awaitScreen("event " + event + " of");
      }
      program.send("\033[B");
      program.awaitScreen("who goes on\\? +Thread-1 +▸MainThread");
      program.send("\r");
      program.awaitScreen("MainThread [^\\n]*▶ running");
      program.send("w");
      program.awaitScreen("saved [0-9]+ events to loop-1.jsonl");
      program.send("q");
      assertEquals(0, program.exitStatus());
      program.assertLeftAsFound();
    }
    try (PtyProgram program = startIn(folder, new Size(100, 30), "replay", "loop-1.jsonl")) {
      program.awaitScreen("loop[^\\n]*step");
      program.send(" ");
      program.awaitScreen("‖ paused");
      program.send("\033[F");
      program.send("s");
      program.awaitScreen("This run is a saved one");
      program.send("q");
      assertEquals(0, program.exitStatus());
    }
  }

  @ParameterizedTest
  @CsvSource({"TERM,143", "HUP,129", "INT,130"})
  void aSignalLeavesTheTerminalAsItWas(String signal, int status) {
    try (PtyProgram program = start(new Size(80, 24), "run", "pool", "--speed", "8")) {
      program.awaitScreen("4/4|5/5|tasks");
      program.signal(signal);
      assertEquals(status, program.exitStatus());
      program.assertLeftAsFound();
    }
  }

  @Test
  void ctrlCQuitsWithStatus130() {
    try (PtyProgram program = start(new Size(80, 24), "run", "pool")) {
      program.awaitScreen("z sleeping");
      program.send("\003");
      assertEquals(130, program.exitStatus());
      program.assertLeftAsFound();
    }
  }

  @Test
  void itFollowsTheSizeDownToOneCellAndBack() {
    try (PtyProgram program = start(new Size(80, 24), "run", "pool")) {
      program.awaitScreen("z sleeping");
      program.resize(new Size(1, 1));
      program.resize(new Size(39, 9));
      program.awaitScreen("39x9: too small");
      program.resize(new Size(120, 40));
      program.awaitScreen("(pool|ThreadPool[^ ]*)-0_2");
      program.send("q");
      assertEquals(0, program.exitStatus());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fifo", "random", "os"})
  void everyPolicyPlaysTheTutorial(String policy) {
    String speed = policy.equals("os") ? "1000" : "max";
    try (PtyProgram program =
        start(new Size(120, 40), "run", "pool", "--policy", policy, "--speed", speed)) {
      program.awaitScreen("(?s)■ ended.*9 is Down");
      program.send("q");
      assertEquals(0, program.exitStatus());
    }
  }

  @Test
  void theMouseSelectsScrollsAndPressesKeys() {
    try (PtyProgram program = start(new Size(120, 40), "run", "playground")) {
      // All panes stand where they stay: fewer would be wider.
      program.awaitScreen("4 not started  1 waiting");
      program.send("\033[<0;100;3M\033[<0;100;3m");
      program.awaitScreen("┏━ Thread-2");
      // The first key of the footer, in a terminal's columns and rows from 1.
      program.send("\033[<0;2;40M\033[<0;2;40m");
      program.awaitScreen("Thread-2 [^\\n]*z sleeping");
      program.send("q");
      assertEquals(0, program.exitStatus());
      program.assertLeftAsFound();
    }
  }

  @Test
  void settingsAreInForce(@TempDir Path home) throws Exception {
    Path folder = Files.createDirectories(home.resolve("threadboard"));
    Path file = folder.resolve("config.properties");
    Files.writeString(file, "mouse = false\nkey.quit = x\ncolor = 256\n");
    Map<String, String> environment =
        Map.of("LC_ALL", "C.UTF-8", "XDG_CONFIG_HOME", home.toString(), "NO_COLOR", "1");
    try (PtyProgram program =
        PtyProgram.start(new Size(120, 40), environment, PROGRAM, "run", "playground")) {
      program.awaitScreen("x quit");
      assertTrue(COLOR.matcher(program.output()).find(), "color stands over NO_COLOR");
      assertFalse(program.output().contains("\033[?1000h"));
      program.send("qx");
      assertEquals(0, program.exitStatus());
      program.assertLeftAsFound();
    }
  }

  @Test
  void twoRunsAreComparedBesideEachOther() {
    try (PtyProgram program =
        start(new Size(100, 30), "compare", "sequential", "background", "--speed", "max")) {
      program.awaitScreen("▸ sequential +■ ended +9.0 s +background +■ ended +6.0 s");
      program.awaitScreen("≠ outputs differ from 1.0 s on: left \"1\", right \"0\"; 9.0 s against");
      program.awaitScreen("│≠ 1.0 main +1 [^\\n]*");
      program.send("\t");
      program.awaitScreen("▸ background");
      program.send("\033[H");
      program.awaitScreen("outputs are the same so far");
      program.send("\033[C\033[C");
      program.awaitScreen("paused +max +t 1.0 s");
      program.send("q");
      assertEquals(0, program.exitStatus());
      program.assertLeftAsFound();
    }
  }

  @Test
  void anIdleDashboardWritesNothing() {
    try (PtyProgram program = start(new Size(80, 24), "run", "playground")) {
      program.awaitScreen("waits for you");
      program.send("?");
      program.awaitScreen("Esc closes help");
      long before = program.bytesWritten();
      program.send("%%%");
      program.send("\033");
      program.awaitScreen("waits for you");
      long once = program.bytesWritten() - before;
      assertTrue(once < 8000, once + " bytes for one change of picture");
    }
  }

  @Test
  void thePaletteAndTheFilterTakeWhatIsTypedAndPasted() {
    try (PtyProgram program = start(new Size(100, 30), "run", "playground")) {
      program.awaitScreen("waits for you");
      program.send(":");
      program.awaitScreen("┏━ commands");
      program.send("theme pap");
      program.awaitScreen("▸ theme paper");
      program.send("\r");
      program.awaitScreen("theme paper\\s*$");
      program.send("/\033[200~creates\r\nq\033[201~");
      program.awaitScreen("filter /creates +q ");
      program.send("\027");
      program.awaitScreen("(?s)log /creates 4 of .*filter /creates ");
      program.send("\r");
      program.awaitScreen("(?s)log /creates.*q quit");
      // Nowhere to paste to: nothing happens, and q is no key.
      program.send("\033[200~q\033[201~");
      program.send(":go 0");
      program.awaitScreen("▸ go to 0 s");
      program.send("\003");
      assertEquals(130, program.exitStatus());
      program.assertLeftAsFound();
    }
  }

  @Test
  void theMenuBeginsWithWhatWasRunLast(@TempDir Path home) {
    Map<String, String> environment =
        Map.of("LC_ALL", "C.UTF-8", "XDG_CONFIG_HOME", "/nowhere", "XDG_STATE_HOME", home + "");
    for (String[] step : new String[][] {{"▸ sequential", "\033[B7"}, {"▸ background", "q"}}) {
      try (PtyProgram program = PtyProgram.start(new Size(80, 24), environment, PROGRAM)) {
        program.awaitScreen(step[0]);
        program.send(step[1]);
        program.awaitScreen("first =  7");
        if (!step[1].equals("q")) {
          program.send("\r");
          program.awaitScreen("MainThread");
          program.send("q");
          program.awaitScreen("the same key again leaves it");
          program.send("q");
        }
        assertEquals(0, program.exitStatus());
      }
    }
  }

  private static PtyProgram start(Size size, String... arguments) {
    return startIn(Path.of(""), size, arguments);
  }

  private static PtyProgram startIn(Path folder, Size size, String... arguments) {
    return PackagedDashboard.start(folder, size, arguments);
  }
}
