package dev.threadboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.frame.Size;
import dev.threadboard.terminal.PtyProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The packaged program over slow links and broken ones, at terminals that say more than keys.
 * {@code -Drounds=34} repeats what must hold every time so often.
 */
class AnyTerminalIT {
  private static final String PROGRAM = System.getProperty("threadboard.executable");
  private static final Pattern COLOR = Pattern.compile("\033\\[(\\d+;)*(3\\d|9[0-7])(;\\d+)*m");

  /** How long Esc is held at least, since it may begin a sequence. */
  private static final int HOLD_MILLIS = 40;

  private static final int ROUNDS = Integer.getInteger("rounds", 2);

  /** A machine that is itself too late by what Esc is held for has typed something else. */
  @Test
  void anArrowKeyIsOneKeyThoughItsBytesComeThirtyMillisecondsApart() {
    for (int attempts = 1; ; attempts++) {
      try (PtyProgram program = start()) {
        program.awaitScreen("▸ sequential");
        if (program.sendSlowly("\033[B\033[B", 30) >= HOLD_MILLIS) {
          assertTrue(attempts < 10, "this machine never types in time");
          continue;
        }
        program.awaitScreen("▸ join");
        program.send("\033");
        assertEquals(0, program.exitStatus());
        program.assertLeftAsFound();
        return;
      }
    }
  }

  @Test
  void aLoneEscapeActs() {
    try (PtyProgram program = start("run", "playground")) {
      program.awaitScreen("waits for you");
      program.send("?");
      program.awaitScreen("Esc closes help");
      program.send("\033");
      program.awaitScreen("waits for you");
    }
  }

  @Test
  void whatIsNoKeyDoesNothing() {
    List<String> noKeys =
        List.of(
            "\033[I\033[O",
            "\033[200~qqq\003r\033[201~",
            "\033[?64;1;2q",
            "\033[99;5q",
            "\033]11;rgb:1e1e/1e1e/2e2e\033\\",
            "\033]52;c;cXFx\007",
            "\033P1$rq\033\\",
            "\033_Gq;q\033\\",
            "\033[<35;10;10M",
            "\033[97;1:3u");
    try (PtyProgram program = start("run", "playground")) {
      program.awaitScreen("waits for you");
      for (String sent : noKeys) {
        program.send(sent);
        program.send("?");
        program.awaitScreen("Esc closes help");
        program.send("?");
        program.awaitScreen("waits for you");
      }
      program.send("q");
      assertEquals(0, program.exitStatus());
    }
  }

  @Test
  void keysTypedBeforeTheFirstPictureAreNotLost() {
    try (PtyProgram program = start("run", "playground")) {
      program.send("?");
      program.awaitScreen("Esc closes help");
    }
  }

  @ParameterizedTest
  @CsvSource({"TERM,143", "HUP,129", "INT,130"})
  @Timeout(value = 10, unit = TimeUnit.MINUTES) // However many rounds.
  void aSignalWhileDrawingLeavesTheTerminalAsItWasEveryTime(String signal, int status) {
    for (int round = 0; round < ROUNDS; round++) {
      try (PtyProgram program = start("run", "pool", "--speed", "16")) {
        program.awaitScreen("[2-9]/10 tasks");
        program.signal(signal);
        assertEquals(status, program.exitStatus());
        program.assertLeftAsFound();
      }
    }
  }

  /** Each picture is marked by synchronized output, and the system counts the writes. */
  @Test
  void everyPictureIsOneWrite() {
    try (PtyProgram program = start("run", "pool", "--speed", "8", "--paused")) {
      program.awaitScreen("paused");
      // Whoever asks for the size, at the start, writes to a shell, and reads keys after that.
      program.send("?");
      program.awaitScreen("Esc closes help");
      program.send("?");
      program.awaitScreen("paused");
      long before = program.writes();
      program.send("\033[?2026;1$y ");
      program.awaitScreen("ended +t 54.0 s");
      long pictures = program.writes() - before;
      program.awaitOutput(output -> pictures == output.split("\033\\[\\?2026h", -1).length - 1);
      assertTrue(pictures > 20, "hardly any picture");
      // What changes nothing is none.
      program.send("%%%?");
      program.awaitScreen("Esc closes help");
      assertEquals(before + pictures + 1, program.writes());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "run pool", "compare pool join"})
  void whatAnotherProgramWroteOnTheScreenIsRepaired(String arguments) {
    String[] words = arguments.isEmpty() ? new String[0] : arguments.split(" ");
    try (PtyProgram program = start(words)) {
      program.awaitScreen(arguments.isEmpty() ? "▸ sequential" : "MainThread");
      program.write("\033[H\033[2J\033[31mBroadcast message");
      program.awaitScreen("Broadcast message");
      program.send("\014");
      program.awaitScreen(screen -> !screen.contains("Broadcast"));
      program.awaitScreen(arguments.isEmpty() ? "▸ sequential" : "MainThread");
      program.send("q");
      assertEquals(0, program.exitStatus());
    }
  }

  @Test
  void aLinkThatIsClosedEndsTheProgram() {
    try (PtyProgram program = start("run", "pool", "--speed", "16")) {
      program.awaitScreen("[2-9]/10 tasks");
      program.hangUp();
      assertTrue(program.exitStatus() != 0);
    }
  }

  @Test
  void nothingIsLostWhileNobodyReads(@TempDir Path folder) throws IOException {
    Path saved = folder.resolve("pool.jsonl");
    Path whole = folder.resolve("whole.jsonl");
    try (PtyProgram program =
        start("run", "pool", "--speed", "max", "--paused", "--save", saved.toString())) {
      program.awaitScreen("paused");
      program.stall();
      // Each theme paints the whole screen anew: more than a pty holds.
      program.send("TTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTT ");
      assertFalse(program.screen().contains("ended"));
      program.readOn();
      program.awaitScreen("■ ended +t 54.0 s");
      program.send("q");
      assertEquals(0, program.exitStatus());
      program.assertLeftAsFound();
    }
    try (PtyProgram program =
        start("run", "pool", "--plain", "--speed", "max", "--save", whole.toString())) {
      assertEquals(0, program.exitStatus());
    }
    assertEquals(Files.readString(whole), Files.readString(saved));
  }

  @ParameterizedTest
  @CsvSource({"linux,C.UTF-8", "xterm-256color,C", "vt100,C.UTF-8", "screen-256color,C.UTF-8"})
  void otherTerminalsAreServed(String type, String locale) {
    Map<String, String> environment = Map.of("TERM", type, "LC_ALL", locale, "NO_COLOR", "1");
    try (PtyProgram program = start(environment, "run", "join", "--speed", "max")) {
      program.awaitScreen("ended +t 9.0 s");
      assertFalse(COLOR.matcher(program.output()).find());
      program.send("q");
      assertEquals(0, program.exitStatus());
      program.assertLeftAsFound();
    }
  }

  /** There the class that signals come by is missing, too. */
  @Test
  void aJvmOfNothingButItsBaseWillDo() {
    Map<String, String> base =
        Map.of("LC_ALL", "C.UTF-8", "JDK_JAVA_OPTIONS", "--limit-modules java.base");
    try (PtyProgram program = start(base, "run", "pool")) {
      program.awaitScreen("MainThread");
      program.send("q");
      assertEquals(0, program.exitStatus());
      program.assertLeftAsFound();
    }
  }

  private static PtyProgram start(String... arguments) {
    return start(Map.of("LC_ALL", "C.UTF-8"), arguments);
  }

  private static PtyProgram start(Map<String, String> environment, String... arguments) {
    Map<String, String> all = new HashMap<>(environment);
    all.put("XDG_CONFIG_HOME", "/nowhere");
    all.put("XDG_CACHE_HOME", TestCache.folder().toString());
    all.put("JAVA_HOME", System.getProperty("java.home"));
    all.put("XDG_STATE_HOME", "/dev/null");
    String[] command = new String[arguments.length + 1];
    command[0] = PROGRAM;
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    return PtyProgram.start(new Size(100, 30), all, command);
  }
}
