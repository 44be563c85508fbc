package dev.threadboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.frame.Size;
import dev.threadboard.terminal.PtyProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A search in the full screen of the packaged program, on a real pty. */
class ExploreIT {
  private static final Path TRANSFER =
      Path.of("src/test/resources/programs/small/transfer_deadlock.py");
  private static final Size SIZE = new Size(100, 30);

  @TempDir Path folder;
  private Path script;

  @BeforeEach
  void copyTheProgram() throws IOException {
    // No other process has a name like that.
    script = folder.resolve("explored_" + System.nanoTime() + ".py");
    Files.copy(TRANSFER, script);
  }

  @Test
  void aDeadlockIsFoundOpenedBeforeItIsDecidedAndSaved() {
    try (PtyProgram program = start("--runs", "100", "--seed", "1", "--expect", "clean")) {
      program.awaitScreen("✗[^\\n]* 1  deadlock: a to b, b to a");
      program.awaitScreen("1 interruption ");
      program.awaitScreen("1 a to b stops in line 14 ");
      program.awaitScreen("13 ■ +with source.lock:  a to b has a.lock");
      program.awaitScreen("14 ✗ +with target.lock: +a to b, b to a wait");
      // Before that the way may be a longer one, which is decided elsewhere.
      program.awaitScreen("■ done");
      program.send("\r");
      program.awaitScreen("One step before it is decided: \\. makes the decision");
      program.awaitScreen("a to b ─[^\\n]* ready");
      program.awaitScreen("b to a ─[^\\n]* starting");
      String before = program.screen();
      assertTrue(before.contains("paused"), before);
      program.send("..");
      program.awaitScreen("b to a ─[^\\n]* running");
      program.send("q");
      program.awaitScreen("the way there");
      program.send("w");
      program.awaitScreen("saved [0-9]+ events to " + name() + "-1.jsonl");
      program.send("s");
      program.awaitScreen("■ (done|stopped)");
      program.send("q");
      assertEquals(1, program.exitStatus());
      program.assertLeftAsFound();
      String table = program.output().substring(program.output().lastIndexOf("2 outcomes in"));
      assertTrue(
          table.contains("\"a to b\" holds a.lock (line 13) and waits for b.lock (line 14)"),
          table);
    }
    String saved = name() + "-1.jsonl";
    try (PtyProgram program =
        PackagedDashboard.start(
            folder, SIZE, "run", "--schedule", saved, "--plain", "--speed", "max")) {
      program.awaitOutput(output -> output.contains("deadlock"));
    }
  }

  @Test
  void keysChooseAndTheScreenFollowsItsSize() {
    try (PtyProgram program = start("--runs", "40", "--seed", "1")) {
      program.awaitScreen("▸ ✗");
      program.send("\033[A");
      program.awaitScreen("▸ ·");
      program.awaitScreen("No thread is interrupted");
      program.send("j");
      program.awaitScreen("▸ ✗");
      program.resize(new Size(60, 15));
      program.awaitScreen("below: pgdn");
      program.send("?");
      program.awaitScreen("any key closes help");
      program.send("x");
      program.resize(SIZE);
      program.awaitScreen("14 ✗ +with target.lock");
      program.send("\003");
      assertEquals(130, program.exitStatus());
      assertTrue(program.output().contains("outcomes in"), program.output());
      program.assertLeftAsFound();
    }
  }

  @ParameterizedTest
  @CsvSource({"TERM,143", "HUP,129"})
  void aSignalLeavesNothing(String signal, int status) throws InterruptedException {
    try (PtyProgram program = start("--all")) {
      program.awaitScreen("[1-9][0-9]* runs");
      program.signal(signal);
      assertEquals(status, program.exitStatus());
      program.assertLeftAsFound();
    }
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!running().isEmpty() && System.nanoTime() < until) {
      Thread.onSpinWait();
    }
    assertEquals(List.of(), running());
  }

  @Test
  void aKeyLeadsFromTheDashboardToTheSearchAndBack() {
    try (PtyProgram program =
        PackagedDashboard.start(folder, SIZE, "run", "pool", "--speed", "4")) {
      program.awaitScreen("z sleeping");
      program.send("X");
      program.awaitScreen("explore pool");
      program.awaitScreen("the way there");
      program.send("\r");
      program.awaitScreen("‖ paused[^\\n]*schedule");
      // The last row: no rest of the picture before is left that the next wait would take for its
      // own.
      program.awaitScreen("q outcomes");
      program.send("\033");
      program.awaitScreen("the way there");
      program.send("q");
      program.awaitScreen("‖ paused[^\\n]*fifo");
      program.send(" ");
      program.awaitScreen("MainThread ─[^\\n]* done|MainThread ━[^\\n]* done");
      program.send("q");
      assertEquals(0, program.exitStatus());
      program.assertLeftAsFound();
    }
  }

  @Test
  void theSameKeySearchesWhatTheMenuHasSelected() {
    try (PtyProgram program = PackagedDashboard.start(folder, SIZE)) {
      program.awaitScreen("▸ sequential");
      program.send("jX");
      program.awaitScreen("threadboard explore ");
      program.awaitScreen("■ done");
      program.send("X");
      program.awaitScreen("course");
      program.send("q");
      assertEquals(0, program.exitStatus());
      program.assertLeftAsFound();
    }
  }

  private PtyProgram start(String... options) {
    List<String> command = new ArrayList<>(List.of("explore", script.toString()));
    command.addAll(List.of(options));
    return PackagedDashboard.start(folder, SIZE, command.toArray(String[]::new));
  }

  private String name() {
    String file = script.getFileName().toString();
    return file.substring(0, file.length() - ".py".length());
  }

  /** The processes that have the program's name in their command line. */
  private List<String> running() {
    try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
      return all.map(process -> process.info().commandLine().orElse(""))
          .filter(line -> line.contains(name()))
          .toList();
    }
  }
}
