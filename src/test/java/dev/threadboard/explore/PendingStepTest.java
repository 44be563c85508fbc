package dev.threadboard.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.WaitReason;
import java.util.List;
import org.junit.jupiter.api.Test;

class PendingStepTest {
  private static final Fact.Line HERE = new Fact.Line(2);

  private final SourceLines code = new SourceLines();
  private final PendingStep pending = new PendingStep(code, who -> "T" + who);

  @Test
  void saysWhatTheStoppedThreadDoesNext() {
    code.take(
        event(
            1,
            new Fact.Run(
                1,
                "a.py",
                "",
                java.util.Map.of(),
                "fifo",
                null,
                false,
                List.of("x = 1", "y = f(x)", "z = y"))));
    assertEquals("before it goes on to line 3 (z = y)", after(new Fact.Line(3)));
    assertEquals("before it comes to it again", after(new Fact.Line(2)));
    assertEquals("before it calls f(1)", after(new Fact.Call("f(1)")));
    assertEquals("before it takes lock", after(new Fact.Wait(WaitReason.LOCK, 0, "lock")));
    assertEquals("before it takes lock", after(new Fact.Acquire("lock")));
    assertEquals("before it gives lock back", after(new Fact.Release("lock")));
    assertEquals("before it joins T3", after(new Fact.Wait(WaitReason.JOIN, 3, "T3")));
    assertEquals(
        "before it waits in q.get()", after(new Fact.Wait(WaitReason.QUEUE, 0, "q.get()")));
    assertEquals("before it prints", after(new Fact.Print("1", "\n")));
  }

  @Test
  void looksAtNoOtherThreadAndNamesTheCallThatEnds() {
    pending.take(event(2, new Fact.Call("f(1)")));
    pending.take(event(2, new Fact.Call("g()")));
    pending.take(event(2, new Fact.Return()));
    assertEquals("before it comes back from f(1)", after(new Fact.Return()));
    assertEquals("", pending.of(2, HERE, List.of(event(3, new Fact.Print("1", "\n")))));
  }

  private String after(Fact fact) {
    return pending.of(2, HERE, List.of(event(3, new Fact.Line(9)), event(2, fact)));
  }

  private static Event event(int who, Fact fact) {
    return new Event(1, 0, who, "T" + who, fact);
  }
}
