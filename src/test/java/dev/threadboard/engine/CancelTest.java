package dev.threadboard.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.command.Ask;
import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.WaitFor;
import dev.threadboard.python.Call;
import dev.threadboard.python.Lock;
import dev.threadboard.python.Python;
import dev.threadboard.python.Thread;
import dev.threadboard.python.ThreadPoolExecutor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Closing a run ends every thread of it, whatever it waits for. */
class CancelTest {
  /** The names of this test's Python threads, which are those of their JVM threads. */
  private static final String MARK = "cancelled";

  /** A lesson that comes to stand still, and the wait by which one sees that it does. */
  private record Still(String what, WaitFor reason, boolean interactive, Consumer<Python> body) {
    @Override
    public String toString() {
      return what;
    }
  }

  private static Call call(Runnable body) {
    return Call.of(MARK, body);
  }

  private static void start(Python py, int threads, Runnable body) {
    IntStream.range(0, threads).forEach(i -> py.thread(call(body)).start());
  }

  static List<Still> stills() {
    return List.of(
        new Still("sleep", WaitFor.SHUTDOWN, false, py -> start(py, 5, () -> py.sleep(99))),
        new Still("join", WaitFor.JOIN, false, CancelTest::join),
        new Still("lock", WaitFor.LOCK, false, CancelTest::lock),
        new Still("idle pool", WaitFor.WORK, false, CancelTest::pool),
        new Still("prompt", WaitFor.PROMPT, true, py -> start(py, 5, () -> py.sleep(99))));
  }

  private static void join(Python py) {
    Thread x = py.thread(call(() -> py.sleep(99)));
    x.start();
    x.join();
  }

  private static void lock(Python py) {
    Lock lock = py.lock();
    lock.acquire();
    start(py, 5, lock::acquire);
    py.sleep(99);
  }

  private static void pool(Python py) {
    ThreadPoolExecutor executor = py.threadPoolExecutor(3);
    executor.map(Stream.generate(() -> call(() -> {})).limit(9).toList());
    py.sleep(99);
  }

  static Stream<org.junit.jupiter.params.provider.Arguments> stillsAndSchedulings() {
    return stills().stream()
        .flatMap(
            still ->
                Stream.of(Scheduling.FIFO, Scheduling.random(1), Scheduling.OS)
                    .map(s -> org.junit.jupiter.params.provider.Arguments.of(still, s)));
  }

  private static Play play(Still still, Scheduling scheduling, Pace pace) {
    Lesson lesson = new Lesson("", still.interactive, still.body);
    return Play.live(lesson, scheduling, pace, 1024);
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("stillsAndSchedulings")
  void whateverTheThreadsWaitForTheyAllEnd(Still still, Scheduling scheduling) {
    for (boolean paused : List.of(false, true)) {
      Play play = play(still, scheduling, new Pace(Speed.NORMAL, paused));
      play.until(e -> e.fact() instanceof Fact.Wait wait && wait.reason() == still.reason);
      assertTrue(play.run.liveThreads() > 0);
      assertGone(play);
    }
  }

  @ParameterizedTest
  @MethodSource("dev.threadboard.engine.YouTest#schedulings")
  void whileYouWaitTheyAllEndAndYouToo(Scheduling scheduling) {
    Play play =
        Play.at(
            WaitFor.PROMPT, Lesson.interactive(py -> start(py, 3, () -> py.sleep(99))), scheduling);
    play.ask(new Ask.Join(2));
    play.ask(new Ask.Join(3));
    play.until(e -> e.ident() == Event.YOU && e.fact() instanceof Fact.Wait);
    assertGone(play);
  }

  /** What is queued while you wait is told by whoever brings it, and that one then waits. */
  @ParameterizedTest
  @MethodSource("dev.threadboard.engine.YouTest#schedulings")
  void whileYourCommandsFillTheQueueTheyAllEndEvenWhoBringsThem(Scheduling scheduling) {
    Play play =
        Play.at(
            WaitFor.PROMPT, Lesson.interactive(py -> start(py, 1, () -> py.sleep(99))), scheduling);
    play.ask(new Ask.Join(2));
    play.until(e -> e.ident() == Event.YOU && e.fact() instanceof Fact.Wait);
    for (int i = 0; i < 1030; i++) {
      play.ask(new Ask.IsAlive(2));
    }
    play.awaitQueued(1024);
    assertGone(play);
  }

  @ParameterizedTest
  @MethodSource("dev.threadboard.engine.YouTest#schedulings")
  void whileTheQueueIsFullTheyAllEnd(Scheduling scheduling) {
    Lesson lesson = Lesson.of(py -> start(py, 5, () -> endless(py)));
    Play play = Play.live(lesson, scheduling, new Pace(Speed.MAX, false), 64);
    play.until(Fact.Begin.class);
    for (int i = 0; i < 100; i++) {
      play.ask(new Ask.IsAlive(Event.MAIN));
    }
    assertGone(play);
  }

  private static void endless(Python py) {
    while (true) {
      py.sleep(1);
    }
  }

  @Test
  void aRunThatWasNeverStartedIsClosedToo() {
    Lesson lesson = Lesson.of(py -> {});
    Run run =
        new Run(
            new Run.Plan(
                lesson,
                dev.threadboard.scenario.Arguments.defaults(lesson),
                Scheduling.FIFO,
                false),
            new Pacer(Clock.SYSTEM, new Pace(Speed.NORMAL, false)),
            new java.util.concurrent.LinkedBlockingQueue<>());
    run.close();
    run.start();
    run.close();
    assertEquals(0, run.liveThreads());
  }

  /** Two hundred closings, of which the limit is meant for the usual one: machines have noise. */
  @Test
  void itUsuallyTakesLessThanATenthOfASecond() {
    List<Long> micros = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      Still still = stills().get(i % stills().size());
      Scheduling scheduling = i % 3 == 0 ? Scheduling.OS : Scheduling.random(i);
      Play play = play(still, scheduling, new Pace(Speed.NORMAL, i % 2 == 0));
      play.until(e -> e.fact() instanceof Fact.Wait wait && wait.reason() == still.reason);
      long begin = System.nanoTime();
      play.run.close();
      micros.add(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - begin));
    }
    micros.sort(null);
    assertTrue(micros.get(100) < 100_000, "microseconds: " + micros);
  }

  private static void assertGone(Play play) {
    play.run.close();
    assertEquals(0, play.run.liveThreads());
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    // A JVM thread has left its last line of code a little before it is gone.
    while (!remaining().isEmpty() && System.nanoTime() < deadline) {
      java.lang.Thread.onSpinWait();
    }
    assertEquals(List.of(), remaining());
  }

  private static List<String> remaining() {
    return java.lang.Thread.getAllStackTraces().keySet().stream()
        .map(java.lang.Thread::getName)
        .filter(name -> name.contains(MARK) || Arrays.asList(OURS).contains(name))
        .toList();
  }

  private static final String[] OURS = {
    "MainThread", "you", "threadboard courier", "ThreadPoolExecutor-0_0"
  };
}
