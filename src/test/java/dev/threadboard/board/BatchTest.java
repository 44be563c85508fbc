package dev.threadboard.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ObjectFact;
import dev.threadboard.event.ObjectKind;
import dev.threadboard.event.WaitReason;
import dev.threadboard.event.WatchFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events folded at once, and one by one. */
class BatchTest {
  private static final Board EMPTY = Board.EMPTY;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void anyBatchesGiveTheBoardOfOneByOneAndLeaveOldBoardsAlone(int seed) {
    Random random = new Random(seed);
    List<Event> events = story(random);
    Board single = EMPTY;
    Board batched = EMPTY;
    for (int from = 0; from < events.size(); ) {
      int to = Math.min(events.size(), from + random.nextInt(60));
      for (Event event : events.subList(from, to)) {
        single = single.after(event);
      }
      Board before = batched;
      String picture = BoardText.of(before);
      batched = batched.after(List.copyOf(events.subList(from, to)));
      assertEquals(BoardText.of(single), BoardText.of(batched), "after event " + to);
      assertEquals(picture, BoardText.of(before), "the board before event " + from);
      from = to;
    }
  }

  static List<Event> story(Random random) {
    Story story = Story.of("random", random.nextBoolean(), "one", "two");
    story.by(1, new ObjectFact.SharedObject(1, ObjectKind.LOCK, "lock", 1, 0, 0, 0));
    story.by(1, new ObjectFact.SharedObject(2, ObjectKind.QUEUE, "jobs", 1, 0, 0, 0));
    story.by(1, new ObjectFact.SharedObject(3, ObjectKind.EXECUTOR, "p", 1, 0, 2, 0, "pool"));
    story.by(1, new WatchFact.Watch(1, "total"));
    List<Integer> threads = new ArrayList<>(List.of(1));
    for (int i = 0; i < 1500; i++) {
      story.at(i);
      int who = threads.get(random.nextInt(threads.size()));
      int other = threads.get(random.nextInt(threads.size()));
      switch (random.nextInt(23)) {
        case 0 -> {
          story.thread("Thread-" + threads.size(), "f()", random.nextBoolean());
          threads.add(threads.size() + 1);
        }
        case 1 -> story.by(who, new Fact.Begin());
        case 2 -> story.by(who, new Fact.Line(1 + random.nextInt(2)));
        case 3 -> story.by(who, new Fact.Begin(), new Fact.Step(random.nextInt(9), 9));
        case 4 -> story.by(who, new Fact.Print("a", random.nextBoolean() ? "\n" : ""));
        case 5 -> story.by(who, new Fact.Print("", "\n"));
        case 6 -> story.by(who, new Fact.Sleep(random.nextInt(5)));
        case 7 -> story.by(who, new Fact.Wake());
        case 8 -> story.by(who, new Fact.Wait(WaitReason.JOIN, other, "x"));
        case 9 -> story.by(Event.YOU, new Fact.Wait(WaitReason.JOIN, other, "x"));
        case 10 -> story.by(Event.YOU, new Fact.Command("x.join()", random.nextBoolean()));
        case 11 -> story.by(Event.YOU, new Fact.IsAlive(other, true), new Fact.GiveUp());
        case 12 -> story.by(who, new Fact.Submit("pool", i, "f()"));
        case 13 ->
            story.by(who, new Fact.TaskBegin("pool", i, "f()"), new Fact.TaskEnd("pool", i, null));
        case 14 -> story.by(who, new Fact.Call("g()"), new Fact.Return());
        case 15 -> story.by(who, new Fact.Error("E", List.of("Traceback", "E")));
        case 16 -> story.by(who, random.nextInt(9) == 0 ? new Fact.End() : new Fact.Line(1));
        case 17 -> story.by(who, new Fact.Acquire("lock", 1));
        case 18 -> story.by(who, new Fact.Release("lock", 1));
        case 19 -> story.by(who, new ObjectFact.ObjectState(2, i, 0, List.of("'x'"), ""));
        case 20 -> story.by(who, new Fact.Wait(WaitReason.LOCK, other, "lock", null, 1));
        case 21 ->
            story.by(who, new WatchFact.Value(1, "" + i, null, 1, 0, random.nextBoolean(), false));
        default -> story.by(who, random.nextInt(99) == 0 ? new Fact.Deadlock() : new Fact.Wake());
      }
    }
    return story.by(1, new Fact.Exit(0)).events();
  }
}
