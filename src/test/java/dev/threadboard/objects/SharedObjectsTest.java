package dev.threadboard.objects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.board.Board;
import dev.threadboard.board.Story;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ObjectFact.Notify;
import dev.threadboard.event.ObjectFact.ObjectState;
import dev.threadboard.event.ObjectFact.SharedObject;
import dev.threadboard.event.ObjectKind;
import dev.threadboard.event.WaitReason;
import dev.threadboard.objects.ObjectMoment.Deed;
import dev.threadboard.objects.ObjectSnapshot.Unheard;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedObjectsTest {
  private final Story story =
      Story.of("objects", false, "one", "two", "three")
          .thread("Thread-1 (f)", "f()", true)
          .thread("Thread-2 (f)", "f()", true);

  @Test
  void aLockKnowsWhoHoldsItAndSinceWhichLine() {
    meet(ObjectKind.LOCK, "lock", 0);
    story.at(1).by(2, new Fact.Line(1), new Fact.Line(2), new Fact.Acquire("lock", 1));
    story.by(2, new Fact.Line(3)).by(3, new Fact.Line(1));
    ObjectSnapshot held = only();
    assertEquals(2, held.holder());
    assertEquals(1, held.value());
    assertEquals(new Fact.Line(2), held.taken());
    assertEquals(1_000_000_000, held.changed());
    assertEquals(List.of(held), story.board().objects().heldBy(2));
    assertEquals(List.of(), story.board().objects().heldBy(3));
    story.by(2, new Fact.Release("lock", 1));
    assertEquals(0, only().holder());
    assertEquals(0, only().value());
    assertNull(only().taken());
    assertFalse(only().signal());
  }

  @Test
  void anRLockCountsHowOftenItIsHeld() {
    meet(ObjectKind.RLOCK, "lock", 0);
    story.by(2, new Fact.Line(1), new Fact.Acquire("lock", 1));
    story.by(2, new Fact.Line(2), new Fact.Acquire("lock", 1));
    assertEquals(2, only().value());
    assertEquals(new Fact.Line(1), only().taken());
    story.by(2, new Fact.Release("lock", 1));
    assertEquals(1, only().value());
    assertEquals(2, only().holder());
    story.by(2, new Fact.Release("lock", 1));
    assertEquals(0, only().holder());
  }

  @Test
  void aLockThatAnotherThreadGivesBackIsASignal() {
    meet(ObjectKind.LOCK, "lock", 0);
    story.by(2, new Fact.Acquire("lock", 1)).by(3, new Fact.Release("lock", 1));
    assertTrue(only().signal());
    assertEquals(0, only().holder());
    story.by(2, new Fact.Acquire("lock", 1));
    assertTrue(only().signal());
  }

  @Test
  void aLockThatIsToldWhileItIsHeldHasAHolderWithoutALine() {
    meet(ObjectKind.LOCK, "lock", 0);
    story.by(3, new ObjectState(1, 1, 2, List.of(), ""));
    assertEquals(2, only().holder());
    assertNull(only().taken());
  }

  @Test
  void aLockWithoutANumberIsNoSharedObject() {
    story.by(2, new Fact.Acquire("lock"), new Fact.Release("lock"));
    assertEquals(0, story.board().objects().size());
    assertNull(story.board().objects().get(0));
    assertNull(story.board().objects().get(1));
  }

  @Test
  void otherObjectsAreAsTheirLastStateSays() {
    meet(ObjectKind.QUEUE, "jobs", 10);
    story.by(2, new ObjectState(1, 2, 0, List.of("'a'", "'b'"), "2 unfinished"));
    assertEquals(2, only().value());
    assertEquals(List.of("'a'", "'b'"), only().items());
    assertEquals("2 unfinished", only().note());
    assertEquals(10, only().size());
    story.by(3, new ObjectState(1, 1, 0, List.of("'b'"), "2 unfinished"));
    assertEquals(List.of("'b'"), only().items());
  }

  @Test
  void aConditionRemembersANotificationThatNobodyHeardUntilOneIsHeard() {
    meet(ObjectKind.CONDITION, "ready", 0);
    story.at(2).by(2, new Fact.Line(3), new Notify(1, 0));
    assertEquals(new Unheard(2, new Fact.Line(3), 2_000_000_000), only().unheard());
    story.by(3, new ObjectState(1, 1, 0, List.of(), ""));
    assertEquals(2, only().unheard().ident());
    story.by(2, new Notify(1, 1));
    assertNull(only().unheard());
  }

  @Test
  void anExecutorCountsTheTasksThatNobodyHasTaken() {
    story.by(1, new Fact.Submit("pool", 1, "f(0)"), new Fact.Submit("pool", 2, "f(1)"));
    story.by(2, new SharedObject(1, ObjectKind.EXECUTOR, "executor", 1, 0, 2, 0, "pool"));
    assertEquals(2, only().value());
    story.by(2, new Fact.TaskBegin("pool", 1, "f(0)"));
    assertEquals(1, only().value());
    story.by(2, new Fact.TaskEnd("pool", 1, "E: no"), new Fact.TaskBegin("pool", 2, "f(1)"));
    assertEquals(0, only().value());
    Executors.Tasks tasks = story.board().executors().of(only().made().workers());
    assertEquals(new Executors.Tasks(1, 2, 2, 1), tasks);
    assertEquals(1, tasks.running());
    assertEquals(0, tasks.waiting());
  }

  @Test
  void momentsTellWhoDidWhatWhere() {
    meet(ObjectKind.LOCK, "lock", 0);
    story.at(1).by(2, new Fact.Line(2), new Fact.Acquire("lock", 1));
    story.at(2).by(2, new Fact.Line(3), new Fact.Release("lock", 1));
    List<ObjectMoment> moments = moments(story.board());
    assertEquals(
        List.of(Deed.MET, Deed.ACQUIRED, Deed.RELEASED),
        moments.stream().map(ObjectMoment::deed).toList());
    assertEquals(new Fact.Line(3), moments.get(2).place());
    assertEquals(2_000_000_000, moments.get(2).at());
    assertEquals(2, moments.get(1).after().holder());
    assertEquals(0, moments.get(2).after().holder());
  }

  @Test
  void millionsOfMomentsAreForgottenButNotTheObject() {
    meet(ObjectKind.LOCK, "lock", 0);
    Board board = story.board();
    long seq = board.seq();
    for (int round = 0; round < 40; round++) {
      List<Event> events = new ArrayList<>();
      for (int i = 0; i < 2000; i++) {
        Fact fact = i % 2 == 0 ? new Fact.Acquire("lock", 1) : new Fact.Release("lock", 1);
        events.add(new Event(++seq, seq, 2, "Thread-1 (f)", fact));
      }
      board = board.after(events);
    }
    assertEquals(80_001, board.objects().moments().end());
    assertTrue(board.objects().moments().first() > 0);
    assertEquals("lock", board.objects().get(1).name());
  }

  @Test
  void aWaitKnowsItsObject() {
    meet(ObjectKind.QUEUE, "jobs", 0);
    story.by(2, new Fact.Wait(WaitReason.QUEUE, 0, "jobs.get()", null, 1));
    assertEquals(1, story.board().threads().get(2).phase().object());
    story.by(2, new Fact.Wake());
    assertEquals(0, story.board().threads().get(2).phase().object());
  }

  private void meet(ObjectKind kind, String name, int size) {
    story.by(2, new SharedObject(1, kind, name, 1, 0, size, 0));
  }

  private ObjectSnapshot only() {
    SharedObjects objects = story.board().objects();
    assertEquals(1, objects.size());
    assertEquals(objects.get(1), objects.all().get(0));
    return objects.get(1);
  }

  private static List<ObjectMoment> moments(Board board) {
    List<ObjectMoment> moments = new ArrayList<>();
    for (long i = board.objects().moments().first(); i < board.objects().moments().end(); i++) {
      moments.add(board.objects().moments().get(i));
    }
    return moments;
  }
}
