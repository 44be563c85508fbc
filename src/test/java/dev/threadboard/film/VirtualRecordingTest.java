package dev.threadboard.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.command.Speed;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.frame.Frame;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.scenario.Scenario;
import dev.threadboard.tape.Script;
import dev.threadboard.tape.Tape;
import dev.threadboard.tape.syntax.TapeException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(120)
class VirtualRecordingTest {
  private static final String PLAYGROUND =
      "tab s 1s j 500ms esc 2 s a n 1s space . . . , left@100ms home end space 2s r 1s R 1s s 2s";

  static Stream<String> scenarios() {
    return Catalogue.scenarios().stream().map(Scenario::name);
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void theSameInputsGiveTheSameFrames(String scenario) throws Exception {
    String once = record(scenario, SchedulingOptions.FIFO, 4, "");
    assertEquals(once, record(scenario, SchedulingOptions.FIFO, 4, ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "|",
      value = {
        "playground | 0  | " + PLAYGROUND,
        "playground | 7  | " + PLAYGROUND,
        "pool | 1 | 1s space . . . . . , , o enter@200ms down enter enter space 2s",
        "pool | 2 | 3s + + + 1s ctrl-left*4 1s space 2s space ctrl-right*3 . . . 1s",
        "daemon | 3 | space right@100ms*20 left@100ms*30 o enter@100ms*9 space 3s",
        "join | 4 | 300ms T T c 1s ? 1s ? enter",
      })
  void keysArePressedAtTheSameTimesOfTheRun(String scenario, long seed, String keys)
      throws Exception {
    SchedulingOptions scheduling =
        seed == 0 ? SchedulingOptions.FIFO : SchedulingOptions.random(seed);
    String once = record(scenario, scheduling, 2, keys.strip());
    assertEquals(once, record(scenario, scheduling, 2, keys.strip()));
  }

  @Test
  void recordingsMadeInParallelAreTheSameAsAlone() throws Exception {
    List<Callable<String>> recordings = new ArrayList<>();
    for (int seed = 1; seed <= 4; seed++) {
      SchedulingOptions scheduling = SchedulingOptions.random(seed);
      recordings.add(() -> record("pool", scheduling, 8, "2s space . . . o enter space"));
      recordings.add(() -> record("playground", scheduling, 8, PLAYGROUND));
    }
    List<String> alone = new ArrayList<>();
    for (Callable<String> recording : recordings) {
      alone.add(recording.call());
    }
    ExecutorService all = Executors.newCachedThreadPool();
    try {
      List<String> together = new ArrayList<>();
      for (Future<String> recording : all.invokeAll(recordings)) {
        together.add(recording.get());
      }
      assertEquals(alone, together);
    } finally {
      all.shutdownNow();
    }
  }

  @Test
  void pressedKeysAreShownForAWhileIfSoWished() throws Exception {
    ShowSpec spec = RecordingInMemory.live("pool", SchedulingOptions.FIFO, new Speed(8));
    String keys = "1s tab@200ms down@200ms down*2 3s";
    RecordingInMemory recording =
        new RecordingInMemory().record(RecordingInMemory.showingKeys(spec), keys);
    assertFalse(isShown(recording, 0.5, "┃ tab ┃"));
    assertTrue(isShown(recording, 1.1, "┃ tab ┃"));
    assertTrue(isShown(recording, 2, "┃ tab  down x3 ┃"));
    assertFalse(isShown(recording, 4, "down x3"));
    RecordingInMemory without = new RecordingInMemory().record(spec, keys);
    assertFalse(isShown(without, 1.1, "┃ tab ┃"));
  }

  private static boolean isShown(RecordingInMemory recording, double time, String text) {
    return recording.frames.stream()
        .filter(frame -> Math.abs(frame.time() - time) < 0.01)
        .anyMatch(frame -> frame.frame().text().contains(text));
  }

  private static String record(
      String scenario, SchedulingOptions scheduling, double speed, String keys) throws Exception {
    return new RecordingInMemory()
        .record(RecordingInMemory.live(scenario, scheduling, new Speed(speed)), keys)
        .all();
  }

  @Test
  void passesVirtualTimeBySpeedAndHoldsTheEnd() throws Exception {
    RecordingInMemory recording =
        new RecordingInMemory()
            .record(RecordingInMemory.live("join", SchedulingOptions.FIFO, new Speed(2)), "");
    assertEquals(4.5 + 1, recording.end, 1e-9);
    assertEquals(4.5 * 20 + 1, recording.frames.size());
    assertTrue(recording.last().text(0).contains("t 9.0 s"), recording.last().text(0));
    assertEquals(
        List.of(
            "0.0 MainThread starts Thread-1",
            "3.0 MainThread has joined Thread-1",
            "4.5 end, exit status 0"),
        recording.markers);
  }

  @Test
  void losesNoTimeWhereFramesAreFarApart() throws Exception {
    RecordingInMemory recording =
        new RecordingInMemory()
            .withRate(1, 1)
            .record(RecordingInMemory.live("pool", SchedulingOptions.FIFO, new Speed(8)), "");
    assertTrue(recording.last().text(0).contains("t 54.0 s"), recording.last().text(0));
    assertEquals(6.75 + 1, recording.end, 0.1);
  }

  @Test
  void playsFasterByThePlaybackSpeed() throws Exception {
    RecordingInMemory recording =
        new RecordingInMemory()
            .withRate(10, 2)
            .record(RecordingInMemory.live("join", SchedulingOptions.FIFO, new Speed(1)), "");
    assertEquals(4.5 + 1, recording.end, 1e-9);
    assertEquals(46, recording.frames.size());
  }

  @Test
  void beginsAndEndsAtVirtualTimes() throws Exception {
    RecordingInMemory recording =
        new RecordingInMemory()
            .between(2, 5.5, 3.3)
            .record(RecordingInMemory.live("pool", SchedulingOptions.FIFO, new Speed(0.7)), "");
    assertTrue(recording.frames.get(0).frame().text(0).contains("t 2.0 s"));
    assertEquals(0, recording.frames.get(0).time());
    assertTrue(recording.last().text(0).contains("t 5.5 s"));
    assertEquals(3.5 / 0.7 + 1, recording.end, 0.001);
    assertTrue(recording.stills.get(0).text(0).contains("t 3.3 s"));
  }

  @Test
  void reportsATimeAfterTheEnd() {
    RecordingInMemory recording = new RecordingInMemory().between(100, -1, -1);
    RecordingException fault =
        assertThrows(
            RecordingException.class,
            () ->
                recording.record(
                    RecordingInMemory.live("join", SchedulingOptions.FIFO, new Speed(64)), ""));
    assertEquals("nothing is to be seen at 100.0 s: all ends at 9.0 s", fault.getMessage());
  }

  @Test
  void aTapeTypesAtThePromptAndGoesBackToIt() throws Exception {
    RecordingInMemory recording =
        tape(
            """
            Type "threadboard run join" Enter
            Wait+State Thread-1 sleeping
            Sleep 1s
            Type "q"
            Sleep 1s
            Type@10ms "threadboard run loop"
            Enter
            Wait /Thread-3/
            Screenshot x.png
            Sleep 500ms
            Type "q"
            """);
    Frame first = recording.frames.get(0).frame();
    assertEquals("$ t", first.text(0));
    assertTrue(recording.first("\\$ threadboard run join") < recording.first("sleeping"));
    assertTrue(recording.first("range\\(5\\)") > recording.first("\\$ threadboard run loop"));
    assertEquals("$", recording.last().text(0));
    assertTrue(recording.stills.get(0).text().contains("Thread-3"));
  }

  @Test
  void whatIsHiddenHappensButIsNotRecorded() throws Exception {
    RecordingInMemory recording =
        tape(
            """
            Hide Type "threadboard run join" Enter Sleep 1950ms Show
            Sleep 1s
            Hide Type " " Show
            """);
    assertEquals(1 + 1, recording.end, 0.2);
    assertTrue(recording.frames.get(0).frame().text(0).contains("t 2.0 s"));
  }

  @Test
  void aWaitRightAfterAKeySeesAStateThatEndsAtOnce() throws Exception {
    String start = "Type 'threadboard run playground' Enter\nTab\nType 's'\n";
    assertTrue(tape(start + "Wait+State@1s x running\nSleep 1s\n").end < 4);
    String late = start + "Sleep 100ms\nWait+State@500ms x running\n";
    String message = assertThrows(RecordingException.class, () -> tape(late)).getMessage();
    assertEquals("demo.tape:5: x was not running in time", message);
    // Nor is it taken for seen what was so before a pause that the tape itself asks for.
    String paused = "Set TypingSpeed 0ms\n" + start + "Sleep 200ms\nWait+State@500ms x running\n";
    assertThrows(RecordingException.class, () -> tape(paused));
  }

  @Test
  void aWaitThatTimesOutReportsItsLineAndTheScreen() {
    RecordingException fault =
        assertThrows(
            RecordingException.class,
            () ->
                tape("Type 'threadboard run join'\nEnter\nSleep 1s\nWait+State@500ms x failed\n"));
    assertEquals("demo.tape:4: x was not failed in time", fault.getMessage());
    assertTrue(fault.screen().text(0).contains("t 1.6 s"), fault.screen().text());
  }

  private static RecordingInMemory tape(String text) throws Exception {
    Tape tape = Tape.read(Path.of("demo.tape"), file -> text.getBytes(StandardCharsets.UTF_8));
    RecordingInMemory recording = new RecordingInMemory();
    recording
        .recording()
        .record(
            (arguments, location) -> {
              if (!arguments.get(0).equals("run")) {
                throw location.fault("no " + arguments);
              }
              return RecordingInMemory.live(arguments.get(1), SchedulingOptions.FIFO, Speed.NORMAL);
            },
            Script.atPrompt(tape));
    return recording;
  }

  @Test
  void aKeyAfterTheDashboardHasClosedIsAnError() {
    TapeException fault =
        assertThrows(
            TapeException.class,
            () ->
                new RecordingInMemory()
                    .record(
                        RecordingInMemory.live("join", SchedulingOptions.FIFO, Speed.NORMAL),
                        "q s"));
    assertEquals(
        "--keys: the dashboard has closed, and nothing takes this key", fault.getMessage());
  }
}
