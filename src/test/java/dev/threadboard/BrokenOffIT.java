package dev.threadboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.frame.Size;
import dev.threadboard.terminal.PtyProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the dashboard leaves behind when a run is left, killed or resized before its end. */
class BrokenOffIT {
  @TempDir private Path folder;

  private PtyProgram start(String... arguments) {
    return PackagedDashboard.start(folder, new Size(80, 24), arguments);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.svg", "x.gif", "x.cast", "x.png"})
  void aTerminalThatGetsSmallerIsRecorded(String file) throws IOException {
    try (PtyProgram program = start("run", "pool", "--record", file)) {
      program.awaitScreen("MainThread");
      program.resize(new Size(60, 20));
      program.awaitScreen(screen -> screen.lines().allMatch(line -> line.length() <= 60));
      program.resize(new Size(90, 30));
      program.awaitScreen(screen -> screen.lines().anyMatch(line -> line.length() > 80));
      program.send("q");
      assertEquals(0, program.exitStatus());
    }
    assertEquals(List.of(file), files());
  }

  @ParameterizedTest
  @CsvSource({"TERM,143,x.gif", "HUP,129,x.gif", "TERM,143,x.svg"})
  void aSignalEndsTheRecordingAndDoesNotLoseIt(String signal, int status, String file)
      throws IOException {
    try (PtyProgram program = start("run", "pool", "--speed", "4", "--record", file)) {
      program.awaitScreen("1 from 2");
      program.signal(signal);
      assertEquals(status, program.exitStatus());
      program.assertLeftAsFound();
      assertFalse(program.output().contains("threadboard:"), program.output());
    }
    assertEquals(List.of(file), files());
    assertTrue(Files.size(folder.resolve(file)) > 1000);
  }

  @Test
  void aRunThatIsLeftBeforeItsEndDoesNotReplaceAWholeOne() throws IOException {
    Path saved = Files.writeString(folder.resolve("run.jsonl"), "whole");
    try (PtyProgram program = start("run", "pool", "--save", "run.jsonl")) {
      program.awaitScreen("MainThread");
      program.send("q");
      program.awaitScreen("not saved to \"run.jsonl\": the run had not ended");
      assertEquals(0, program.exitStatus());
    }
    assertEquals("whole", Files.readString(saved));
    assertEquals(List.of("run.jsonl"), files());
  }

  @Test
  void aRunThatHasEndedIsSavedThoughTheNextOneIsLeft() throws IOException {
    try (PtyProgram program = start("run", "join", "--speed", "max", "--save", "run.jsonl")) {
      program.awaitScreen("ended");
      program.send("r");
      program.send(" ");
      program.signal("TERM");
      assertEquals(143, program.exitStatus());
    }
    String last = Files.readAllLines(folder.resolve("run.jsonl")).stream().reduce("", (a, b) -> b);
    assertTrue(last.contains("\"type\":\"exit\""), last);
  }
}
