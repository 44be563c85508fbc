package dev.threadboard.objects;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.threadboard.board.Story;
import dev.threadboard.event.ObjectFact.ObjectState;
import dev.threadboard.event.ObjectFact.SharedObject;
import dev.threadboard.event.ObjectKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class StateWordsTest {
  private final Story story = Story.of("objects", false, "one").thread("Thread-1", "f()", true);

  @Test
  void aQueueSaysWhatGoesInAndOut() {
    made(ObjectKind.QUEUE, "jobs", 3);
    assertEquals("puts 'a' into jobs (1 of 3)", then(1, List.of("'a'"), ""));
    assertEquals("puts 'b' into jobs (2 of 3)", then(2, List.of("'a'", "'b'"), ""));
    assertEquals("takes 'b' from jobs (1 left)", then(1, List.of("'a'"), ""));
    assertEquals("takes 'a' from jobs (0 left)", then(0, List.of(), ""));
  }

  @Test
  void ofALongQueueWhatGoesInIsNotSeen() {
    made(ObjectKind.QUEUE, "jobs", 0);
    List<String> first = List.of("1", "2", "3", "4", "5");
    then(5, first, "");
    assertEquals("puts something into jobs (6 in it)", then(6, first, ""));
    assertEquals("takes 1 from jobs (5 left)", then(5, List.of("2", "3", "4", "5", "6"), ""));
  }

  @Test
  void aDoneTaskIsCountedDown() {
    made(ObjectKind.QUEUE, "jobs", 0);
    then(0, List.of(), "2 unfinished");
    assertEquals("is done with one of jobs: 1 unfinished", then(0, List.of(), "1 unfinished"));
  }

  @Test
  void aSemaphoreSaysHowManyPermitsAreLeft() {
    made(ObjectKind.SEMAPHORE, "gate", 2);
    then(2, List.of(), "");
    assertEquals("passes gate (1 of 2 left)", then(1, List.of(), ""));
    assertEquals("releases gate (2 of 2 left)", then(2, List.of(), ""));
  }

  @Test
  void anEventIsSetAndCleared() {
    made(ObjectKind.EVENT, "go", 0);
    assertEquals("sets go", then(1, List.of(), ""));
    assertEquals("", then(1, List.of(), ""));
    assertEquals("clears go", then(0, List.of(), ""));
  }

  @Test
  void aBarrierIsBrokenAndReset() {
    made(ObjectKind.BARRIER, "barrier", 3);
    assertEquals("", then(1, List.of(), ""));
    assertEquals("breaks barrier", then(0, List.of(), "broken"));
    assertEquals("resets barrier", then(0, List.of(), ""));
  }

  @Test
  void aFutureIsFinishedWithItsResultOrCancelled() {
    made(ObjectKind.FUTURE, "Future of f(3)", 0);
    assertEquals("", then(1, List.of(), ""));
    assertEquals("finishes Future of f(3): 9", then(3, List.of(), "9"));
    made(ObjectKind.FUTURE, "Future of f(4)", 0);
    assertEquals("cancels Future of f(4)", then(2, List.of(), ""));
  }

  private void made(ObjectKind kind, String name, int size) {
    int number = story.board().objects().size() + 1;
    story.by(1, new SharedObject(number, kind, name, 1, 0, size, 0));
  }

  private String then(int value, List<String> items, String note) {
    int number = story.board().objects().size();
    story.by(2, new ObjectState(number, value, 0, items, note));
    return story.board().objects().done(story.events().size()).words();
  }
}
