package dev.threadboard.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person's own program can tell, and what it cannot. */
class PossibleEventsTest {
  private static final Fact RUN =
      new Fact.Run(1, "x.py", "", Map.of(), "fifo", null, false, List.of("one", "two"));
  private static final Fact PROGRAM =
      new ProgramFact.Program("3.11.4", List.of("x.py"), "00", "gil", "virtual");
  private static final Fact MAIN = new Fact.Create(1, "MainThread", "<module>", false);
  private static final Fact SOURCE = new ProgramFact.Source(1, "/x/y.py", List.of("one"));
  private static final Fact UNREADABLE = new ProgramFact.Source(2, "/x/y.so", List.of());

  private static Optional<String> fault(Fact... facts) {
    PossibleEvents possible = new PossibleEvents();
    long seq = 0;
    for (Fact fact : facts) {
      Optional<String> fault = possible.fault(new Event(++seq, 0, 1, "MainThread", fact));
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }

  static Stream<Fact> possible() {
    return Stream.of(
        new Fact.Line(2),
        new Fact.Line(1, 1),
        new Fact.Line(4711, 2),
        new Fact.Wait(WaitReason.QUEUE, 0, "queue.get()", 0.0),
        new Fact.Wait(WaitReason.EVENT, 0, "event.wait()", 9e9),
        new Fact.Wait(WaitReason.INPUT, 0, "name? "),
        new ProgramFact.Input(null),
        new ProgramFact.Output(2, "x"),
        new ProgramFact.Outside("a socket at line 9", true),
        new ProgramFact.Sampled(2),
        new ProgramFact.Killed("SIGSEGV"));
  }

  @ParameterizedTest
  @MethodSource("possible")
  void whatAProgramOfOnesOwnTellsIsPossible(Fact fact) {
    assertEquals(Optional.empty(), fault(RUN, PROGRAM, MAIN, SOURCE, UNREADABLE, fact));
  }

  static Stream<Arguments> impossible() {
    return Stream.of(
        Arguments.of(new Fact.Line(3), "no line 3"),
        Arguments.of(new Fact.Line(0), "no line 0"),
        Arguments.of(new Fact.Line(2, 1), "no line 2"),
        Arguments.of(new Fact.Line(0, 2), "no line 0"),
        Arguments.of(new Fact.Line(1, 3), "no file 3"),
        Arguments.of(new Fact.Line(1, -1), "no file -1"),
        Arguments.of(SOURCE, "file 1 again"),
        Arguments.of(new ProgramFact.Source(0, "x", List.of()), "no file 0"),
        Arguments.of(PROGRAM, "a program is told second"),
        Arguments.of(new ProgramFact.Output(3, "x"), "output to 3"),
        Arguments.of(new ProgramFact.Sampled(1), "one line of 1"),
        Arguments.of(new Fact.Wait(WaitReason.EVENT, 0, "", -1.0), "a wait until -1.0"),
        Arguments.of(new Fact.Wait(WaitReason.JOIN, 0, ""), "no thread 0"),
        Arguments.of(new Fact.Wait(WaitReason.QUEUE, 7, ""), "no thread 7"));
  }

  @ParameterizedTest
  @MethodSource("impossible")
  void whatCannotBeIsRefused(Fact fact, String fault) {
    assertEquals(Optional.of(fault), fault(RUN, PROGRAM, MAIN, SOURCE, UNREADABLE, fact));
  }

  @Test
  void aLineOfAFileThatWasNotToldIsRefused() {
    assertEquals(Optional.of("no file 1"), fault(RUN, PROGRAM, MAIN, new Fact.Line(1, 1)));
  }
}
