package dev.threadboard.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.board.Board;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ObjectFact.ObjectState;
import dev.threadboard.event.ObjectFact.SharedObject;
import dev.threadboard.event.ObjectKind;
import dev.threadboard.python.Call;
import dev.threadboard.python.Future;
import dev.threadboard.python.Lock;
import dev.threadboard.python.Python;
import dev.threadboard.python.Thread;
import dev.threadboard.python.ThreadPoolExecutor;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What scenarios tell of the objects that their threads share. */
class SharedFactsTest {
  private static final String LISTING =
      "with ThreadPoolExecutor(max_workers=2) as executor:\n"
          + "    future = executor.submit(work, 3)\n"
          + "    print(future.result())\n"
          + "pool = ThreadPoolExecutor(max_workers=1)\n";

  @Test
  void aLockOfOneThreadIsNotShared() {
    RecordedEvents told =
        RunningScenario.whole(
            py -> {
              Lock lock = py.lock();
              lock.acquire();
              lock.release();
            });
    assertEquals(List.of(), told.all(SharedObject.class));
    assertEquals(new Fact.Acquire("lock-1"), told.only(Fact.Acquire.class));
  }

  @Test
  void aLockIsToldWhenASecondThreadMeetsItWithWhoHasIt() {
    RecordedEvents told =
        RunningScenario.whole(
            new ScenarioUnderTest(
                "one\ntwo\nthree\n",
                false,
                py -> {
                  Lock lock = py.line(1).lock();
                  py.line(2);
                  lock.acquire();
                  Thread other = py.thread(Call.of("other", () -> takes(py, lock)));
                  other.start();
                  py.line(3).sleep(1);
                  lock.release();
                  other.join();
                }),
            SchedulingOptions.FIFO);
    assertEquals(
        new SharedObject(1, ObjectKind.LOCK, "lock-1", 1, 0, 0, 0), told.only(SharedObject.class));
    assertEquals(new ObjectState(1, 1, 1, List.of(), "", 2, 0), told.only(ObjectState.class));
    assertEquals(
        List.of(new Fact.Acquire("lock-1"), new Fact.Acquire("lock-1", 1)),
        told.all(Fact.Acquire.class));
    assertEquals(
        List.of(new Fact.Release("lock-1", 1), new Fact.Release("lock-1", 1)),
        told.all(Fact.Release.class));
  }

  private static void takes(Python py, Lock lock) {
    lock.acquire();
    lock.release();
  }

  @Test
  void anExecutorHasTheNameOfItsVariableAndAFutureThatOfItsTask() {
    RecordedEvents told =
        RunningScenario.whole(
            new ScenarioUnderTest(
                LISTING,
                false,
                py -> {
                  ThreadPoolExecutor executor = py.line(1).threadPoolExecutor(2);
                  Future future = executor.submit(work(py, 3));
                  py.line(3).print(future.result());
                  executor.shutdown();
                  ThreadPoolExecutor second = py.line(4).threadPoolExecutor(1);
                  second.submit(work(py, 4));
                  second.shutdown();
                }),
            SchedulingOptions.FIFO);
    List<SharedObject> objects = told.all(SharedObject.class);
    assertEquals(
        new SharedObject(1, ObjectKind.EXECUTOR, "executor", 1, 0, 2, 0, "ThreadPoolExecutor-0"),
        objects.get(0));
    assertEquals(
        new SharedObject(2, ObjectKind.FUTURE, "Future of work(3)", 1, 0, 0, 1), objects.get(1));
    assertEquals("pool", objects.get(2).name());
    List<ObjectState> states = told.all(ObjectState.class);
    assertEquals(List.of(1, 3), states.stream().map(ObjectState::value).distinct().toList());
    assertEquals("9", states.get(states.size() - 1).note());
    assertEquals("executor", board(told).objects().get(1).name());
    assertEquals(0, board(told).objects().get(1).value());
  }

  private static Call work(Python py, int n) {
    return new Call(
        "work",
        List.of(n),
        () -> {
          py.sleep(1);
          return n * n;
        });
  }

  @Test
  void atEveryEventTheBoardKnowsWhoHasWhichLock() {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      List<Lock> locks = new ArrayList<>();
      RecordedEvents told =
          RunningScenario.whole(
              ScenarioUnderTest.of(py -> program(py, random, locks)),
              SchedulingOptions.random(seed));
      Board board = Board.EMPTY;
      for (int i = 0; i < told.events().size(); i++) {
        board = board.after(told.events().get(i));
        Fact fact = told.events().get(i).fact();
        int ident = told.events().get(i).ident();
        if (fact instanceof Fact.Acquire taken && taken.object() > 0) {
          assertEquals(ident, board.objects().get(taken.object()).holder(), "seed " + seed);
        } else if (fact instanceof Fact.Release freed && freed.object() > 0) {
          assertEquals(0, board.objects().get(freed.object()).holder(), "seed " + seed);
        } else if (fact instanceof Fact.Wait wait && wait.object() > 0) {
          assertEquals(wait.target(), board.objects().get(wait.object()).holder());
        }
        assertEquals(List.of(), board.hopeless(), "seed " + seed);
      }
      assertTrue(board.over() && !board.deadlock(), "seed " + seed);
    }
  }

  /** Locks are taken in one order, so that it cannot hang. */
  private static void program(Python py, Random random, List<Lock> locks) {
    for (int i = 0; i < 3; i++) {
      locks.add(py.lock());
    }
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      int first = random.nextInt(2);
      int second = first + 1 + random.nextInt(2 - first);
      threads.add(
          py.thread(
              Call.of(
                  "f",
                  () -> {
                    locks.get(first).acquire();
                    py.print("first");
                    locks.get(second).acquire();
                    py.print("second");
                    locks.get(second).release();
                    locks.get(first).release();
                  })));
    }
    threads.forEach(Thread::start);
    threads.forEach(Thread::join);
  }

  private static Board board(RecordedEvents told) {
    return Board.EMPTY.after(told.events());
  }
}
