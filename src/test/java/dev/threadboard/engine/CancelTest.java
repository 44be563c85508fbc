package dev.threadboard.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import dev.threadboard.command.ThreadCommand;
import dev.threadboard.engine.time.Pacer;
import dev.threadboard.engine.time.WallClock;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.WaitReason;
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

  /** A scenario that comes to stand still, and the wait by which one sees that it does. */
  private record Still(String what, WaitReason reason, boolean interactive, Consumer<Python> body) {
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
        new Still("sleep", WaitReason.SHUTDOWN, false, py -> start(py, 5, () -> py.sleep(99))),
        new Still("join", WaitReason.JOIN, false, CancelTest::join),
        new Still("lock", WaitReason.LOCK, false, CancelTest::lock),
        new Still("idle pool", WaitReason.WORK, false, CancelTest::pool),
        new Still("prompt", WaitReason.PROMPT, true, py -> start(py, 5, () -> py.sleep(99))));
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
                Stream.of(SchedulingOptions.FIFO, SchedulingOptions.random(1), SchedulingOptions.OS)
                    .map(s -> org.junit.jupiter.params.provider.Arguments.of(still, s)));
  }

  private static RunningScenario play(Still still, SchedulingOptions scheduling, Pace pace) {
    ScenarioUnderTest scenarioUnderTest = new ScenarioUnderTest("", still.interactive, still.body);
    return RunningScenario.live(scenarioUnderTest, scheduling, pace, 1024);
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("stillsAndSchedulings")
  void whateverTheThreadsWaitForTheyAllEnd(Still still, SchedulingOptions scheduling) {
    for (boolean paused : List.of(false, true)) {
      RunningScenario running = play(still, scheduling, new Pace(Speed.NORMAL, paused));
      running.until(e -> e.fact() instanceof Fact.Wait wait && wait.reason() == still.reason);
      assertTrue(running.run.liveThreads() > 0);
      assertGone(running);
    }
  }

  @ParameterizedTest
  @MethodSource("dev.threadboard.engine.UserThreadTest#schedulings")
  void whileYouWaitTheyAllEndAndYouToo(SchedulingOptions scheduling) {
    RunningScenario running =
        RunningScenario.at(
            WaitReason.PROMPT,
            ScenarioUnderTest.interactive(py -> start(py, 3, () -> py.sleep(99))),
            scheduling);
    running.ask(new ThreadCommand.Join(2));
    running.ask(new ThreadCommand.Join(3));
    running.until(e -> e.ident() == Event.YOU && e.fact() instanceof Fact.Wait);
    assertGone(running);
  }

  /** What is queued while you wait is told by whoever brings it, and that one then waits. */
  @ParameterizedTest
  @MethodSource("dev.threadboard.engine.UserThreadTest#schedulings")
  void whileYourCommandsFillTheQueueTheyAllEndEvenWhoBringsThem(SchedulingOptions scheduling) {
    RunningScenario running =
        RunningScenario.at(
            WaitReason.PROMPT,
            ScenarioUnderTest.interactive(py -> start(py, 1, () -> py.sleep(99))),
            scheduling);
    running.ask(new ThreadCommand.Join(2));
    running.until(e -> e.ident() == Event.YOU && e.fact() instanceof Fact.Wait);
    for (int i = 0; i < 1030; i++) {
      running.ask(new ThreadCommand.IsAlive(2));
    }
    running.awaitQueued(1024);
    assertGone(running);
  }

  @ParameterizedTest
  @MethodSource("dev.threadboard.engine.UserThreadTest#schedulings")
  void whileTheQueueIsFullTheyAllEnd(SchedulingOptions scheduling) {
    ScenarioUnderTest scenarioUnderTest =
        ScenarioUnderTest.of(py -> start(py, 5, () -> endless(py)));
    RunningScenario running =
        RunningScenario.live(scenarioUnderTest, scheduling, new Pace(Speed.MAX, false), 64);
    running.until(Fact.Begin.class);
    for (int i = 0; i < 100; i++) {
      running.ask(new ThreadCommand.IsAlive(Event.MAIN));
    }
    assertGone(running);
  }

  private static void endless(Python py) {
    while (true) {
      py.sleep(1);
    }
  }

  @Test
  void aRunThatWasNeverStartedIsClosedToo() {
    ScenarioUnderTest scenarioUnderTest = ScenarioUnderTest.of(py -> {});
    Run run =
        new ScenarioPlan(
                scenarioUnderTest,
                dev.threadboard.scenario.Arguments.defaults(scenarioUnderTest),
                SchedulingOptions.FIFO,
                false)
            .open(
                new Pacer(WallClock.SYSTEM, new Pace(Speed.NORMAL, false)),
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
      SchedulingOptions scheduling =
          i % 3 == 0 ? SchedulingOptions.OS : SchedulingOptions.random(i);
      RunningScenario running = play(still, scheduling, new Pace(Speed.NORMAL, i % 2 == 0));
      running.until(e -> e.fact() instanceof Fact.Wait wait && wait.reason() == still.reason);
      long begin = System.nanoTime();
      running.run.close();
      micros.add(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - begin));
    }
    micros.sort(null);
    assertTrue(micros.get(100) < 100_000, "microseconds: " + micros);
  }

  private static void assertGone(RunningScenario running) {
    running.run.close();
    assertEquals(0, running.run.liveThreads());
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
    "MainThread", "you", "threadboard delivery", "ThreadPoolExecutor-0_0"
  };
}
