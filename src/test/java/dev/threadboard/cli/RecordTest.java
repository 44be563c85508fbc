package dev.threadboard.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.threadboard.cli.Program.Result;
import dev.threadboard.record.file.RecordingFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class RecordTest {
  @TempDir private Path folder;

  private String in(String name) {
    return folder.resolve(name).toString();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private Path tape(String text) throws IOException {
    return Files.writeString(folder.resolve("x.tape"), text);
  }

  @Test
  void theSameInputsGiveTheSameFilesInEveryFormat() throws Exception {
    for (String turn : List.of("a", "b")) {
      Stream<String> words = Stream.of("record", "pool", "--speed", "16", "--seed", "3");
      Stream<String> more = Stream.of("--keys", "tab 500ms space . .", "--title", "Pool");
      Stream<String> outputs =
          Arrays.stream(RecordingFormat.values())
              .flatMap(format -> Stream.of("-o", in(turn + "." + format.ending())));
      String[] line = Stream.of(words, more, outputs).flatMap(s -> s).toArray(String[]::new);
      assertEquals(new Result(0, "", ""), Program.run(line));
    }
    for (RecordingFormat format : RecordingFormat.values()) {
      byte[] one = Files.readAllBytes(folder.resolve("a." + format.ending()));
      byte[] other = Files.readAllBytes(folder.resolve("b." + format.ending()));
      assertArrayEquals(one, other, format.ending());
      assertTrue(one.length > 1000, format.ending());
    }
  }

  @Test
  void recordingsMadeInParallelAreTheSameAsAlone() throws Exception {
    List<String> scenarios = List.of("pool", "playground", "daemon");
    ExecutorService all = Executors.newCachedThreadPool();
    try {
      for (String scenario : scenarios) {
        record(scenario, "alone-" + scenario);
      }
      List<Callable<Result>> together = new ArrayList<>();
      for (String scenario : scenarios) {
        together.add(() -> record(scenario, "beside-" + scenario));
      }
      for (Future<Result> one : all.invokeAll(together)) {
        assertEquals(new Result(0, "", ""), one.get());
      }
    } finally {
      all.shutdownNow();
    }
    for (String scenario : scenarios) {
      for (RecordingFormat format : RecordingFormat.values()) {
        String name = scenario + "." + format.ending();
        byte[] alone = Files.readAllBytes(folder.resolve("alone-" + name));
        byte[] beside = Files.readAllBytes(folder.resolve("beside-" + name));
        assertArrayEquals(alone, beside, name);
      }
    }
  }

  private Result record(String scenario, String name) {
    Stream<String> words = Stream.of("record", scenario, "--speed", "8", "--keys", "tab s 1s j");
    Stream<String> outputs =
        Arrays.stream(RecordingFormat.values())
            .flatMap(format -> Stream.of("-o", in(name + "." + format.ending())));
    return Program.run(Stream.concat(words, outputs).toArray(String[]::new));
  }

  @Test
  void aTapeThatHidesEverythingIsRefusedInALineAndLeavesNothing() throws IOException {
    tape("Hide\nType \"threadboard run join\"\nEnter\nSleep 1s\nScreenshot " + in("s.png"));
    for (RecordingFormat format : RecordingFormat.values()) {
      String file = in("h." + format.ending());
      Result result = Program.run("record", in("x.tape"), "-o", file);
      assertEquals(2, result.status(), result.errors());
      assertTrue(result.errors().matches("threadboard: .*: all is hidden\n"), result.errors());
      assertEquals(List.of("x.tape"), files());
    }
  }

  @Test
  void noTimeIsBelowZero() {
    Result result = Program.run("record", "join", "-o", in("a.txt"), "--keys", "q", "--at", "3");
    assertTrue(result.errors().endsWith(": all ends at 0.0 s\n"), result.errors());
  }

  @Test
  void aSavedRunLooksLikeTheRunItself() throws Exception {
    assertEquals(
        0,
        Program.run("run", "join", "--events", "--speed", "max", "--save", in("join.jsonl"))
            .status());
    assertEquals(0, Program.run("record", "join", "-o", in("a.txt"), "--at", "4.5").status());
    assertEquals(
        0, Program.run("record", in("join.jsonl"), "-o", in("b.txt"), "--at", "4.5").status());
    List<String> live = Files.readAllLines(folder.resolve("a.txt"));
    List<String> saved = Files.readAllLines(folder.resolve("b.txt"));
    // The last row has other keys, and shows the position within the whole run.
    assertEquals(live.subList(0, 8), saved.subList(0, 8));
    assertTrue(live.get(0).contains("t 4.5 s"), live.get(0));
  }

  @Test
  void speedMaxShowsHowItEnds() throws Exception {
    assertEquals(
        new Result(0, "", ""), Program.run("record", "pool", "-o", in("x.cast"), "--speed", "max"));
    assertTrue(Files.readString(folder.resolve("x.cast")).contains("\"m\",\"end, exit status 0\""));
  }

  @Test
  void aRecordingThatFailsLeavesNothingBehind() throws Exception {
    Result result = Program.run("record", "join", "-o", in("x.gif"), "--from", "60");
    String message = "threadboard: nothing is to be seen at 60.0 s: all ends at 9.0 s\n";
    assertEquals(new Result(1, "", message), result);
    result = Program.run("record", "pool", "-o", in("x.gif"), "--max-bytes", "1k");
    assertEquals(1, result.status());
    assertTrue(result.errors().startsWith("threadboard: cannot write \""), result.errors());
    assertTrue(result.errors().contains("x.gif\": with 3 shades"), result.errors());
    assertEquals(List.of(), files());
  }

  @Test
  void aLimitOfBytesIsKeptAndItsCostReported() throws Exception {
    String[] record = {"record", "join", "-o", in("x.gif"), "--max-bytes", "0.055M"};
    Result result = Program.run(record);
    assertEquals(0, result.status(), result.errors());
    String note = "threadboard: " + in("x.gif") + ": \\d shades of each colour instead of 8.*\n";
    assertTrue(result.errors().matches(note), result.errors());
    long bytes = Files.size(folder.resolve("x.gif"));
    assertTrue(bytes <= 55_000 && bytes > 10_000, bytes + " bytes");
    record[5] = "9k";
    result = Program.run(record);
    assertEquals(1, result.status());
    String refused =
        "(?s)threadboard: cannot write .* with 3 shades and 1 picture a second it .*\n";
    assertTrue(result.errors().matches(refused), result.errors());
    assertEquals(1, result.errors().lines().count());
    // An existing file is not changed.
    assertEquals(List.of("x.gif"), files());
    assertEquals(bytes, Files.size(folder.resolve("x.gif")));
  }

  @ParameterizedTest
  @EnumSource(RecordingFormat.class)
  void aFullDiskIsReportedInOneLine(RecordingFormat format) throws Exception {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "there is no /dev/full");
    String name = in("full." + format.ending());
    Files.createSymbolicLink(folder.resolve(name), full);
    Result result = Program.run("record", "join", "--speed", "max", "-o", name);
    assertEquals(1, result.status());
    assertOneLine("No space left on device", result);
    Files.delete(folder.resolve(name));
  }

  @ParameterizedTest
  @EnumSource(RecordingFormat.class)
  void aFileThatCannotBeWrittenIsRefusedBeforeAnythingIsPlayed(RecordingFormat format)
      throws Exception {
    String name = "x." + format.ending();
    assertRefused(in("none/" + name), "there is no such folder");
    Files.createDirectory(folder.resolve(name));
    assertRefused(in(name), "that is a folder");
    Files.delete(folder.resolve(name));
    Path locked = Files.createDirectory(folder.resolve("locked"));
    assertTrue(locked.toFile().setWritable(false));
    if (!Files.isWritable(locked)) { // Nothing is locked for root.
      assertRefused(in("locked/" + name), "its folder may not be written");
    }
    assertTrue(locked.toFile().setWritable(true));
    Files.delete(locked);
    assertEquals(List.of(), files());
  }

  /** Asserts that the other file is not left behind either. */
  private void assertRefused(String name, String reason) {
    Result result = Program.run("record", "join", "-o", in("good.cast"), "-o", name);
    assertEquals(2, result.status());
    assertOneLine(reason, result);
  }

  private static void assertOneLine(String reason, Result result) {
    assertTrue(result.errors().startsWith("threadboard: cannot write \""), result.errors());
    assertTrue(result.errors().endsWith("\": " + reason + "\n"), result.errors());
    assertEquals(1, result.errors().lines().count());
  }

  @Test
  void aTapeSetsTheFilesAndTheOptions() throws Exception {
    Path tape =
        tape(
            """
            Output %s
            Set Columns 80
            Set Rows 24
            Set Theme midnight
            Env THREADBOARD_ASCII true
            Require sh
            Type "threadboard run join" Enter
            Wait+State Thread-1 sleeping
            Screenshot %s
            Sleep 1s
            """
                .formatted(in("x.txt"), in("shot.png")));
    Result result =
        new Program().in(Map.of("PATH", "/bin:/usr/bin")).start("record", tape.toString());
    assertEquals(new Result(0, "", ""), result);
    assertEquals(List.of("shot.png", "x.tape", "x.txt"), files());
    String text = Files.readString(folder.resolve("x.txt"));
    assertTrue(text.startsWith("--- 0.000\n$ t"), text.substring(0, 40));
    assertTrue(text.contains("+- join.py ---"), "not in ASCII");
  }

  @Test
  void aTapeOpensTheMenuChoosesAndComesBack() throws Exception {
    tape(
        """
        Env THREADBOARD_SPEED 4
        Type "threadboard" Enter
        Wait+Screen /sequential/
        Down Down
        Wait+Screen /preview . 9.0 s, 2 threads/
        Enter
        Wait+State Thread-1 sleeping
        Escape Escape
        Wait+Screen /preview . 9.0 s, 2 threads/
        Enter
        Wait+State Thread-1 done
        Wait+Screen /next scenario/
        Enter
        Wait+Screen /threadboard loop/
        Type "qq"
        Sleep 1s
        """);
    Result result = Program.run("record", in("x.tape"), "-o", in("x.txt"));
    assertEquals(new Result(0, "", ""), result);
    String text = Files.readString(folder.resolve("x.txt"));
    String[] frames = text.split("--- ");
    String last = frames[frames.length - 2];
    assertTrue(last.contains("\n$\n"), last);
    Result again = Program.run("record", in("x.tape"), "-o", in("y.txt"));
    assertEquals(new Result(0, "", ""), again);
    assertEquals(text, Files.readString(folder.resolve("y.txt")));
  }

  @Test
  void errorsInATapeAreReportedWithTheirLineAndNothingIsWritten() throws Exception {
    assertFault(
        2,
        ":2: unknown scenario, lesson or file \"pol\": did you mean",
        "Type 'threadboard run pol'\nEnter");
    assertFault(2, ":2: unknown command of a tape \"list\"", "Type 'threadboard list'\nEnter");
    assertFault(2, ":2: --linear means nothing", "Type 'threadboard --linear'\nEnter");
    assertFault(2, ":2: --kiosk means nothing", "Type 'threadboard --kiosk'\nEnter");
    assertFault(2, ":2: --plain means nothing", "Type 'threadboard run join --plain'\nEnter");
    assertFault(2, ":2: --linear means nothing", "Type 'threadboard run join --linear'\nEnter");
    assertFault(2, ":1: unknown theme", "Set Theme midnigt\nType 'threadboard run join'\nEnter");
    assertFault(
        2,
        ":1: there is no program \"nosuch\"",
        "Require nosuch\nType 'threadboard run join' Enter");
    for (String noProgram : new String[] {".", "./sh", "/etc", "/etc/passwd", "/nowhere/sh"}) {
      assertFault(
          2,
          ":1: there is no program \"" + noProgram + "\"",
          "Require " + noProgram + "\nType 'threadboard run join' Enter");
    }
    assertFault(
        1,
        ":3: x was not failed in time",
        "Type 'threadboard run join'\nEnter\nWait+State@1s x failed\n");
  }

  private void assertFault(int status, String message, String text) throws IOException {
    Path tape = tape(text);
    Result result = Program.run("record", tape.toString(), "-o", in("x.gif"));
    String first = result.errors().lines().findFirst().orElse("");
    assertTrue(first.startsWith("threadboard: " + tape + message), first);
    assertEquals(status, result.status());
    assertEquals(status == 2 ? 1 : 31, result.errors().lines().count());
    assertEquals(List.of("x.tape"), files());
  }

  @Test
  void theTapeLanguageKnowsAllFormats() throws Exception {
    for (RecordingFormat format : RecordingFormat.values()) {
      tape("Output x." + format.ending() + "\nType 'threadboard run join --speed max' Enter\n");
      Result result =
          Program.run("record", in("x.tape"), "-o", in("y." + format.ending()), "--hold", "0");
      assertEquals(new Result(0, "", ""), result);
    }
  }
}
