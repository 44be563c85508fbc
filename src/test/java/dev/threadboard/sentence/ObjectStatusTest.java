package dev.threadboard.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.threadboard.board.Story;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ObjectFact.ObjectState;
import dev.threadboard.event.ObjectFact.SharedObject;
import dev.threadboard.event.ObjectKind;
import dev.threadboard.event.WaitReason;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObjectStatusTest {
  private final Story story =
      Story.of("objects", false, "one", "two")
          .thread("Thread-1 (f)", "f()", true)
          .thread("Thread-2 (f)", "f()", true);

  @Test
  void nothingIsSharedAtFirst() {
    assertEquals(List.of("Threads share no object yet."), new ObjectStatus(story.board()).all());
  }

  @Test
  void aLockSaysWhoHasItSinceWhichLineAndWhoWaits() {
    made(ObjectKind.LOCK, "lock", 0);
    assertSaid("lock, a lock: free");
    story.by(2, new Fact.Line(2), new Fact.Acquire("lock", 1));
    story.by(3, new Fact.Wait(WaitReason.LOCK, 2, "lock", null, 1));
    assertSaid("lock, a lock: held by Thread-1 since line 2; Thread-2 waits");
  }

  @Test
  void oneObjectsLifeSaysWhoHadItWhenAndWhoWaited() {
    ObjectStatus none = new ObjectStatus(story.board());
    assertEquals(none.all(), none.life("lock", 0));
    made(ObjectKind.LOCK, "lock", 0);
    story.at(1).by(2, new Fact.Line(2), new Fact.Acquire("lock", 1));
    story.at(2).by(3, new Fact.Wait(WaitReason.LOCK, 2, "lock", null, 1));
    story.at(4).by(2, new Fact.Release("lock", 1)).by(3, new Fact.Wake());
    story.by(3, new Fact.Acquire("lock", 1));
    ObjectStatus status = new ObjectStatus(story.board());
    List<String> life = status.life("lock", 5_000_000_000L);
    assertEquals(
        List.of(
            "lock, a lock: held by Thread-2",
            "  0.0 s: Thread-1 meets it first",
            "  2.0 - 4.0 s: Thread-2 waits, 2.0 s",
            "  1.0 - 4.0 s: held by Thread-1, taken in line 2, 3.0 s",
            "  since 4.0 s: held by Thread-2, 1.0 s"),
        life);
    made(ObjectKind.EVENT, "log ready", 0);
    status = new ObjectStatus(story.board());
    assertEquals(life, status.life("lock", 5_000_000_000L));
    assertEquals(
        List.of("unknown object \"lok\": did you mean \"lock\"? (lock, log ready)"),
        status.life("lok", 0));
    assertEquals("log ready, an event: not set", status.life("log", 0).get(0));
  }

  @Test
  void anRLockSaysHowOften() {
    made(ObjectKind.RLOCK, "lock", 0);
    story.by(2, new Fact.Line(2), new Fact.Acquire("lock", 1), new Fact.Acquire("lock", 1));
    assertSaid("lock, an rlock: held by Thread-1 since line 2, 2 times");
  }

  @Test
  void otherKindsSayWhatTheirStateMeans() {
    made(ObjectKind.SEMAPHORE, "gate", 3);
    state(2, "");
    assertSaid("gate, a semaphore: 2 of 3 left");
    made(ObjectKind.EVENT, "go", 0);
    state(1, "");
    assertSaid("go, an event: set");
    made(ObjectKind.CONDITION, "ready", 0);
    state(1, "");
    assertSaid("ready, a condition: 1 thread waits");
    made(ObjectKind.BARRIER, "barrier", 3);
    state(0, "broken");
    assertSaid("barrier, a barrier: 0 of 3 there, broken");
    made(ObjectKind.QUEUE, "jobs", 9);
    state(2, "2 unfinished", "'a'");
    assertSaid("jobs, a queue: 2 of 9 in it: 'a', ..., 2 unfinished");
    made(ObjectKind.FUTURE, "Future of f()", 0);
    assertSaid("Future of f(), a future: pending");
    state(3, "9");
    assertSaid("Future of f(), a future: finished: 9");
  }

  @Test
  void anExecutorCountsItsTasks() {
    story.by(2, new SharedObject(1, ObjectKind.EXECUTOR, "executor", 1, 0, 2, 0, "pool"));
    story.by(1, new Fact.Submit("pool", 1, "f()"), new Fact.Submit("pool", 2, "f()"));
    story.by(2, new Fact.TaskBegin("pool", 1, "f()"), new Fact.TaskEnd("pool", 1, "E"));
    assertSaid("executor, an executor: 1 waiting, 0 running, 1 done, 1 of them failed");
  }

  private void made(ObjectKind kind, String name, int size) {
    int number = story.board().objects().size() + 1;
    story.by(2, new SharedObject(number, kind, name, 1, 0, size, 0));
  }

  private void state(int value, String note, String... items) {
    int number = story.board().objects().size();
    story.by(2, new ObjectState(number, value, 0, List.of(items), note));
  }

  private void assertSaid(String expected) {
    List<String> all = new ObjectStatus(story.board()).all();
    assertEquals(expected, all.get(all.size() - 1));
  }
}
