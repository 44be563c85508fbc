package dev.threadboard.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.threadboard.event.Fact;
import dev.threadboard.event.WaitReason;
import dev.threadboard.python.Call;
import dev.threadboard.python.Lock;
import dev.threadboard.python.Python;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What CPython's Modules/_threadmodule.c does. */
class LockRulesTest {
  @Test
  @DisplayName("lock_PyThread_acquire_lock: whoever takes a Lock twice waits for itself")
  void aLockIsNotReentrant() {
    RecordedEvents told =
        RunningScenario.whole(
            py -> {
              Lock lock = py.lock();
              lock.acquire();
              lock.acquire();
              py.print("never");
            });
    assertEquals(1, told.all(Fact.Acquire.class).size());
    assertEquals(new Fact.Wait(WaitReason.LOCK, 1, "lock-1", null, 1), told.only(Fact.Wait.class));
    assertEquals(1, told.all(Fact.Deadlock.class).size());
    assertEquals("", told.stdout());
  }

  @Test
  @DisplayName("rlock_acquire, rlock_release: the owner takes it again, and frees it as often")
  void anRlockIsReentrant() {
    RecordedEvents told =
        RunningScenario.whole(
            py -> {
              Lock lock = py.rlock();
              lock.acquire();
              lock.acquire();
              lock.release();
              py.thread(Call.of("other", () -> inside(py, lock))).start();
              py.sleep(1);
              py.print("main");
              lock.release();
              ThreadRulesTest.says(py, lock::release);
            });
    assertEquals("main", told.printed().get(0));
    assertEquals(
        "RuntimeError: cannot release un-acquired lock", told.by("MainThread").printed().get(1));
    assertEquals(List.of("inside"), told.by("Thread-1 (other)").printed());
  }

  private static void inside(Python py, Lock lock) {
    lock.acquire();
    try (lock) {
      py.print("inside");
    }
  }

  @Test
  @DisplayName("lock_PyThread_release_lock: release unlocked lock")
  void aFreeLockIsNotReleased() {
    RecordedEvents told = RunningScenario.whole(py -> ThreadRulesTest.says(py, py.lock()::release));
    assertEquals(List.of("RuntimeError: release unlocked lock"), told.printed());
  }

  @Test
  @DisplayName("lock_PyThread_release_lock: a Lock has no owner, anyone may release it")
  void anotherThreadMayReleaseALock() {
    RecordedEvents told =
        RunningScenario.whole(
            py -> {
              Lock lock = py.lock();
              lock.acquire();
              py.thread(Call.of("other", lock::release)).start();
              lock.acquire();
              py.print("taken again");
            });
    assertEquals(List.of("taken again"), told.printed());
  }

  @Test
  @DisplayName("rlock_release: an RLock is its owner's, cannot release un-acquired lock")
  void anotherThreadDoesNotReleaseAnRlock() {
    RecordedEvents told =
        RunningScenario.whole(
            py -> {
              Lock lock = py.rlock();
              lock.acquire();
              py.thread(Call.of("other", () -> ThreadRulesTest.says(py, lock::release))).start();
            });
    assertEquals(List.of("RuntimeError: cannot release un-acquired lock"), told.printed());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void noTwoThreadsAreInsideALockHoweverTheyTakeTurns(long seed) {
    ScenarioUnderTest scenarioUnderTest =
        ScenarioUnderTest.of(
            py -> {
              Lock lock = py.lock();
              for (int i = 0; i < 4; i++) {
                py.thread(Call.of("f", () -> twoPrints(py, lock))).start();
              }
            });
    assertEquals(
        "a\nb\n".repeat(12),
        RunningScenario.whole(scenarioUnderTest, SchedulingOptions.random(seed)).stdout());
  }

  private static void twoPrints(Python py, Lock lock) {
    for (int i = 0; i < 3; i++) {
      lock.acquire();
      try (lock) {
        py.print("a");
        py.print("b");
      }
    }
  }
}
