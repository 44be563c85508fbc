package dev.threadboard.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.board.LogLine.Kind;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.WaitReason;
import dev.threadboard.objects.Executors;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BoardTest {
  private final Story story =
      Story.of("scenario", true, "x = Thread()", "x.start()", "time.sleep(3)")
          .thread("Thread-1 (work)", "work(3)", false);

  @Test
  void aThreadIsNotAliveBeforeItsStart() {
    ThreadState thread = story.board().threads().get(2);
    assertEquals(State.NEW, thread.state());
    assertFalse(thread.state().alive());
    assertEquals("Thread-1", thread.shortName());
  }

  @Test
  void betweenItsStartAndItsFirstStepAThreadIsStartingAndNotYetAlive() {
    Threads threads = story.by(1, new Fact.Start(2)).board().threads();
    assertEquals(State.STARTING, threads.get(2).state());
    assertEquals("starting", threads.stateOf(threads.get(2)).word());
    assertFalse(threads.get(2).state().alive());
    assertEquals(1, threads.count(State.STARTING));
    assertEquals(0, threads.count(State.NEW));
    Threads begun = story.by(2, new Fact.Begin()).board().threads();
    assertEquals(State.RUNNING, begun.get(2).state());
    assertEquals(0, begun.count(State.STARTING));
  }

  @Test
  void whomThePersonStartsIsStartingToo() {
    Threads threads = story.by(0, new Fact.Start(2)).board().threads();
    assertEquals(State.STARTING, threads.get(2).state());
  }

  @Test
  void onlyTheHolderOfTheBatonRunsAndOthersAreReady() {
    Threads threads = story.by(1, new Fact.Start(2)).by(2, new Fact.Begin()).board().threads();
    assertEquals(State.READY, threads.stateOf(threads.get(1)));
    assertEquals(State.RUNNING, threads.stateOf(threads.get(2)));
    assertEquals(1, threads.count(State.RUNNING));
    assertEquals(1, threads.count(State.READY));
  }

  @Test
  void aSleepSaysUntilWhen() {
    ThreadState main = story.at(1.5).by(1, new Fact.Sleep(3)).board().threads().get(1);
    assertEquals(State.SLEEPING, main.state());
    assertEquals(1_500_000_000L, main.phase().since());
    assertEquals(4_500_000_000L, main.phase().until());
  }

  @Test
  void aWaitSaysForWhomAndEndsWithWake() {
    story.by(1, new Fact.Wait(WaitReason.JOIN, 2, "Thread-1 (work)"));
    assertEquals(2, story.board().threads().get(1).phase().target());
    ThreadState woken = story.by(1, new Fact.Wake()).board().threads().get(1);
    assertEquals(State.RUNNING, woken.state());
    assertNull(woken.phase().reason());
  }

  @Test
  void callsNestAndKeepTheirOwnProgress() {
    story.by(1, new Fact.Step(1, 5), new Fact.Call("inner(2)"), new Fact.Step(2, 2));
    Activity main = new Activity("<module>", 1, 5, null);
    assertEquals(new Activity("inner(2)", 2, 2, main), story.board().threads().get(1).activity());
    ThreadState back = story.by(1, new Fact.Return()).board().threads().get(1);
    assertEquals(main, back.activity());
  }

  @Test
  void anUncaughtErrorFailsItsThreadAlone() {
    Board board =
        story
            .by(1, new Fact.Start(2))
            .by(2, new Fact.Begin(), new Fact.Error("E: x", List.of("Traceback", "E: x")))
            .by(2, new Fact.End())
            .board();
    assertEquals(State.FAILED, board.threads().get(2).state());
    assertEquals(State.READY, board.threads().stateOf(board.threads().get(1)));
    LogLines lines = board.log().lines();
    assertEquals(Kind.TRACEBACK, lines.get(lines.end() - 3).kind());
    assertEquals(Kind.ERROR, lines.get(lines.end() - 2).kind());
  }

  @Test
  void executorsCountWhatWasSubmittedAndWhatIsDone() {
    story.by(1, new Fact.Submit("pool", 1, "f(0)"), new Fact.Submit("pool", 2, "f(1)"));
    story.by(2, new Fact.TaskBegin("pool", 1, "f(0)"), new Fact.TaskEnd("pool", 1, null));
    Board board = story.board();
    assertEquals(new Executors.Tasks(1, 2, 1, 0), board.executors().of("pool"));
    assertEquals(1, board.threads().get(2).tasks());
  }

  @Test
  void tornPrintsShareALineOfTheLogAsOnARealTerminal() {
    story.by(1, new Fact.Print("0", "")).by(2, new Fact.Print("0", "\n"));
    story.by(1, new Fact.Print("", "\n"));
    assertEquals(List.of("00", ""), stdout(story.board()));
  }

  @Test
  void anOpenLineEndsWhereSomethingElseIsTold() {
    story.by(1, new Fact.Print("half", ""), new Fact.Acquire("lock-1"));
    story.by(1, new Fact.Print(" more", "\n"));
    assertEquals(List.of("half", " more"), stdout(story.board()));
  }

  @Test
  void whatYouTypeReadsAsInPythonsOwnShell() {
    story.by(0, new Fact.Command("Thread-1.is_alive()", false), new Fact.IsAlive(2, false));
    LogLines lines = story.board().log().lines();
    assertEquals(">>> Thread-1.is_alive()", lines.get(lines.end() - 2).text());
    assertEquals("False", lines.get(lines.end() - 1).text());
  }

  @Test
  void youWaitAndQueueAndGiveUp() {
    story.by(0, new Fact.Command("x.join()", false), new Fact.Wait(WaitReason.JOIN, 2, "x"));
    story.by(0, new Fact.Command("x.start()", true));
    assertEquals(new UserState(2, 1), story.board().user());
    assertEquals(new UserState(0, 1), story.by(0, new Fact.GiveUp()).board().user());
  }

  @Test
  void theExitEndsYourWaitToo() {
    story.by(0, new Fact.Command("x.join()", false), new Fact.Wait(WaitReason.JOIN, 2, "x"));
    assertFalse(story.by(1, new Fact.Exit(0)).board().user().waits());
  }

  @Test
  void theExitEndsTheShow() {
    Board board = story.at(4).by(1, new Fact.End(), new Fact.Exit(1)).board();
    assertTrue(board.over());
    assertEquals(1, board.exit().getAsInt());
    assertEquals(4.0, board.nanos() / 1e9);
  }

  @Test
  void anOlderBoardIsNotChangedByANewerOne() {
    Board before = story.board();
    long end = before.log().lines().end();
    Event print = new Event(before.seq() + 1, 0, 1, "MainThread", new Fact.Print("a", "\n"));
    Event other = new Event(before.seq() + 1, 0, 1, "MainThread", new Fact.Print("b", "\n"));
    Board one = before.after(print);
    Board two = before.after(other);
    assertEquals(end, before.log().lines().end());
    assertEquals("a", one.log().lines().get(end).text());
    assertEquals("b", two.log().lines().get(end).text());
  }

  @Test
  void aCircleIsToldOnceIfItStopsAllThreadsAtThatMomentAndAgainIfThatComesLater() {
    String circle = "\"a to b\" holds locks[\"a\"] (line 6)";
    assertEquals(1, errors(SharedThings.told().board(), circle));
    Story later = SharedThings.deadlock();
    assertEquals(1, errors(later.board(), circle));
    assertEquals(2, errors(later.at(5).by(3, new Fact.Deadlock()).board(), circle));
  }

  /** How many lines about what went wrong tell of something. */
  private static long errors(Board board, String what) {
    LogLines lines = board.log().lines();
    return LongStream.range(lines.first(), lines.end())
        .mapToObj(lines::get)
        .filter(line -> line.kind() == Kind.ERROR && line.text().contains(what))
        .count();
  }

  private static List<String> stdout(Board board) {
    LogLines lines = board.log().lines();
    return LongStream.range(lines.first(), lines.end())
        .mapToObj(lines::get)
        .filter(line -> line.kind() == Kind.STDOUT)
        .map(LogLine::text)
        .toList();
  }
}
