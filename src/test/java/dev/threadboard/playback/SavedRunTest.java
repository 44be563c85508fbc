package dev.threadboard.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.board.Board;
import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import dev.threadboard.command.ThreadCommand;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.ScenarioPlan;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.engine.time.Pacer;
import dev.threadboard.engine.time.WallClock;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.JsonLines;
import dev.threadboard.event.PossibleEvents;
import dev.threadboard.event.UnreadableEventsException;
import dev.threadboard.scenario.Arguments;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SavedRunTest {
  @TempDir private Path folder;

  static List<Scenario> scenarios() {
    return Catalogue.scenarios();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void itShowsTheSameEventsAndTheSameBoard(Scenario scenario) throws Exception {
    for (long seed = 0; seed < 5; seed++) {
      List<Event> live = live(scenario, seed);
      SavedRun saved = SavedRun.check(save(live, live.size()));
      assertEquals(live.size(), saved.events());
      List<Event> replayed = replay(saved);
      assertEquals(live, replayed);
      assertEquals(fold(live).nanos(), fold(replayed).nanos());
      assertEquals(fold(live).exit(), fold(replayed).exit());
    }
  }

  @Test
  void nobodyCanBeAsked() throws Exception {
    SavedRun saved = SavedRun.check(save(live(Catalogue.scenarios().get(0), 1), 10));
    try (EventSource.Feed feed = saved.open(pacer(), new ArrayBlockingQueue<>(1))) {
      feed.start();
      assertTrue(!feed.ask(new ThreadCommand.IsAlive(1)));
    }
  }

  @Test
  void aPartOfARunIsShownAsFarAsItGoes() throws Exception {
    SavedRun saved = SavedRun.check(save(live(Catalogue.scenarios().get(0), 1), 10));
    assertEquals(10, saved.events());
  }

  @Test
  void aFileThatBreaksOffIsShownUpToItsLastWholeEvent() throws Exception {
    Path file = save(live(Catalogue.scenarios().get(0), 1), 10);
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - 9));
    SavedRun saved = SavedRun.check(file);
    assertEquals(9, saved.events());
    assertTrue(saved.fault().orElseThrow().startsWith(file + ":10: "), saved::toString);
  }

  @Test
  void aFaultInTheMiddleIsRefused() throws Exception {
    Path file = save(live(Catalogue.scenarios().get(0), 1), 10);
    Files.writeString(file, Files.readString(file).replaceFirst("\"seq\":5", "\"seq\":7"));
    assertThrows(UnreadableEventsException.class, () -> SavedRun.check(file));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "choice-bad      | 4: no choice is among [99, -1]",
        "choice-empty    | 4: no choice is among []",
        "create-gap      | 2: thread 2000000 instead of 1",
        "create-neg      | 2: thread -3 instead of 1",
        "create-twice    | 3: thread 1 instead of 2",
        "exit-status     | 3: exit status 300",
        "line-0          | 4: no line 0",
        "line-9          | 4: no line 9",
        "line-neg        | 4: no line -3",
        "negative-ident  | 2: no thread -1",
        "negative-target | 4: no thread -5",
        "sleep-big       | 4: a sleep of 1.0E308 seconds",
        "step-0          | 5: step 5 of 2",
        "unknown-ident   | 2: no thread 99",
        "unknown-target  | 4: no thread 99",
      })
  void whatCannotHaveHappenedEndsWhatIsShown(String name, String message) throws Exception {
    Path file = Path.of(getClass().getResource("runs/" + name + ".jsonl").toURI());
    SavedRun saved = SavedRun.check(file);
    assertEquals(file + ":" + message, saved.fault().orElseThrow());
    assertTrue(saved.damaged());
    assertEquals(Integer.parseInt(message.split(":")[0]) - 1, saved.events());
  }

  /** Each is well-formed and refused by what it means alone. */
  @Test
  void whatTheEnginesWriteIsPossible() throws Exception {
    for (Scenario scenario : Catalogue.scenarios()) {
      PossibleEvents possible = new PossibleEvents();
      for (Event event : live(scenario, 7)) {
        assertEquals(Optional.empty(), possible.fault(event), event::toString);
      }
    }
  }

  @Test
  void whatIsNoRunIsRefusedWithItsLine() throws IOException {
    Path file = Files.writeString(folder.resolve("x.jsonl"), "hello\n");
    Exception fault = assertThrows(UnreadableEventsException.class, () -> SavedRun.check(file));
    assertTrue(fault.getMessage().startsWith("1: "), fault.getMessage());
  }

  private Path save(List<Event> events, int many) throws IOException {
    Path file = folder.resolve("run.jsonl");
    try (JsonLines lines = new JsonLines(Files.newOutputStream(file))) {
      for (Event event : events.subList(0, many)) {
        lines.write(event);
      }
    }
    return file;
  }

  private static List<Event> replay(SavedRun saved) throws InterruptedException {
    BlockingQueue<Event> queue = new ArrayBlockingQueue<>(8);
    try (EventSource.Feed feed = saved.open(pacer(), queue)) {
      feed.start();
      return take(queue);
    }
  }

  private static List<Event> live(Scenario scenario, long seed) throws InterruptedException {
    BlockingQueue<Event> queue = new ArrayBlockingQueue<>(8);
    Run.Plan plan =
        new ScenarioPlan(
            scenario, Arguments.defaults(scenario), SchedulingOptions.random(seed), false);
    try (Run run = plan.open(pacer(), queue)) {
      run.start();
      return take(queue);
    }
  }

  private static List<Event> take(BlockingQueue<Event> queue) throws InterruptedException {
    List<Event> events = new ArrayList<>();
    do {
      events.add(queue.take());
    } while (!(events.get(events.size() - 1).fact() instanceof Fact.Exit));
    return events;
  }

  private static Board fold(List<Event> events) {
    Board board = Board.EMPTY;
    for (Event event : events) {
      board = board.after(event);
    }
    return board;
  }

  private static Pacer pacer() {
    return new Pacer(WallClock.SYSTEM, new Pace(Speed.MAX, false));
  }
}
