package dev.threadboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.cli.Program.Result;
import dev.threadboard.cli.headless.EventLog;
import dev.threadboard.engine.time.FakeClock;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class SaveTest {
  @TempDir private Path folder;

  @Test
  void writesWhatEventsWrites() throws IOException {
    Path file = folder.resolve("run.jsonl");
    Result plain = run("--plain", file);
    Result events = Program.run("run", "join", "--events", "--speed", "max");
    assertEquals(new Result(0, "0\n1\n2\n3\n0\n1\n2\n", ""), plain);
    assertEquals(events.output(), Files.readString(file));
    assertEquals(List.of(file), files());
  }

  @Test
  void worksTogetherWithEvents() throws IOException {
    Path file = folder.resolve("run.jsonl");
    assertEquals(run("--events", file).output(), Files.readString(file));
  }

  @Test
  void replacesAnOlderLogWhereverALinkLeads() throws IOException {
    Path file = Files.writeString(folder.resolve("run.jsonl"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    assertEquals(run("--events", link).output(), Files.readString(file));
    assertTrue(Files.isSymbolicLink(link));
  }

  @Test
  void writesToADeviceDirectly() {
    assertEquals(0, run("--plain", Path.of("/dev/null")).status());
    assertFalse(Files.isRegularFile(Path.of("/dev/null")));
  }

  @Test
  void reportsAFullDisk() {
    Result result = run("--plain", Path.of("/dev/full"));
    assertEquals(1, result.status());
    String message = "threadboard: cannot save to \"/dev/full\": ";
    assertTrue(result.errors().startsWith(message), result.errors());
    assertEquals(1, result.errors().lines().count());
  }

  @Test
  void reportsAMissingFolderBeforeTheRun() throws IOException {
    Result result = run("--plain", Path.of("nowhere/run.jsonl"));
    String reason = "cannot save to \"nowhere/run.jsonl\": there is no such folder";
    assertEquals(new Result(2, "", "threadboard: " + reason + "\n"), result);
    assertEquals(List.of(), files());
  }

  @Test
  void reportsAFolderInPlaceOfAFileBeforeTheRun() {
    Result result = run("--plain", Path.of("/"));
    assertEquals(
        new Result(2, "", "threadboard: cannot save to \"/\": that is a folder\n"), result);
  }

  @Test
  void leavesNothingHalfWrittenWhenInterrupted() throws Exception {
    Path file = Files.writeString(folder.resolve("run.jsonl"), "old");
    SignallingOutput out = new SignallingOutput("0\n");
    Program program = new Program(out, FakeClock.standing());
    CompletableFuture<Result> result =
        CompletableFuture.supplyAsync(
            () -> program.start("run", "sequential", "--plain", "--save", file.toString()));
    out.awaitSignal();
    program.interrupt();
    assertEquals(130, result.get(10, TimeUnit.SECONDS).status());
    assertEquals(List.of(file), files());
    assertEquals("old", Files.readString(file));
  }

  @Test
  void leavesNothingBehindWhenThereIsNoTerminal() throws IOException {
    assertEquals(2, Program.run("run", "pool", "--save", folder + "/run.jsonl").status());
    assertEquals(List.of(), files());
  }

  @Test
  void beginsAgainWithAnotherRun() throws IOException {
    Path file = folder.resolve("run.jsonl");
    try (EventLog log = EventLog.create(file.toString())) {
      log.take(print("first run"));
      log.restart();
      log.take(print("second run"));
      log.commit();
    }
    assertEquals(
        "{\"seq\":1,\"time\":0.0,\"ident\":1,\"thread\":\"MainThread\",\"type\":\"print\","
            + "\"text\":\"second run\",\"end\":\"\\n\"}\n",
        Files.readString(file));
  }

  private static Event print(String text) {
    return new Event(1, 0, Event.MAIN, "MainThread", new Fact.Print(text, "\n"));
  }

  private static Result run(String how, Path file) {
    return Program.run("run", "join", how, "--speed", "max", "--save", file.toString());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
