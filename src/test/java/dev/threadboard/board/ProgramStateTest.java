package dev.threadboard.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.board.LogLine.Kind;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.PossibleEvents;
import dev.threadboard.event.ProgramFact;
import dev.threadboard.event.WaitReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramStateTest {
  @Test
  void theEventsOfTheExampleArePossible() {
    PossibleEvents possible = new PossibleEvents();
    for (Event event : OwnProgram.killed().events()) {
      assertEquals(Optional.empty(), possible.fault(event), event.toString());
    }
  }

  @Test
  void manyEventsAtOnceGiveTheSameBoardAsOneByOne() {
    Story story = OwnProgram.killed();
    Board atOnce = Board.EMPTY.after(story.events());
    Board oneByOne = story.board();
    assertEquals(oneByOne.program().input(), atOnce.program().input());
    assertEquals(oneByOne.program().repeatability(), atOnce.program().repeatability());
    assertEquals(oneByOne.threads().all(), atOnce.threads().all());
  }

  @Test
  void eachThreadIsInAFile() {
    Threads threads = OwnProgram.working().board().threads();
    assertEquals(0, threads.get(3).file());
    assertEquals(1, threads.get(4).file());
    assertEquals(1, threads.get(6).file());
  }

  @Test
  void aScenarioIsNoProgramOfOnesOwn() {
    Board board = Story.of("join", false, "import time").board();
    assertFalse(board.program().isOwn());
    assertEquals("join.py", board.sources().name(Sources.LISTING));
    assertEquals("import time", board.sources().line(0, 1));
  }

  @Test
  void aFileIsNamedByAsMuchOfItsPathAsTellsItFromOthers() {
    Story story = Story.ofProgram("util.py", List.of("pass"), "util.py");
    story.by(1, new ProgramFact.Source(1, "/home/ada/shop/util.py", List.of("pass")));
    story.by(1, new ProgramFact.Source(2, "/home/ada/tools/util.py", List.of("pass")));
    story.by(1, new ProgramFact.Source(3, "/home/ada/tools/paint.py", List.of()));
    Sources sources = story.board().sources();
    assertEquals("util.py", sources.name(0));
    assertEquals("shop/util.py", sources.name(1));
    assertEquals("tools/util.py", sources.name(2));
    assertEquals("paint.py", sources.name(3));
    assertEquals("", sources.name(9));
    assertEquals("", sources.line(3, 1));
  }

  @Test
  void aRunThatTouchesNothingIsExact() {
    ProgramState asking = OwnProgram.asking().board().program();
    assertEquals("exact", asking.repeatability().told());
    assertEquals("3.11.4", asking.fact().python());
  }

  @Test
  void whatItTouchesIsToldByWhoseItIs() {
    Story story = OwnProgram.asking();
    story.by(1, new ProgramFact.Outside("a socket at line 9", false));
    assertEquals("exact but for MainThread's socket at line 9", told(story));
    story.by(1, new ProgramFact.Outside("a socket at line 9", false));
    assertEquals("exact but for MainThread's socket at line 9", told(story));
    story.by(1, new ProgramFact.Outside("os.urandom() at line 2", false));
    assertEquals(
        "exact but for MainThread's socket at line 9 and MainThread's os.urandom() at line 2",
        told(story));
    for (int line = 1; line <= 40; line++) {
      story.by(1, new ProgramFact.Outside("a pipe at line " + line, false));
    }
    assertTrue(told(story).endsWith("at line 2 and 40 more"), told(story));
  }

  @Test
  void whatIsLostIsLostFromThenOnForTheFirstReason() {
    Story story = OwnProgram.asking().at(3.2);
    story.by(1, new ProgramFact.Outside("a signal", true));
    story.at(4).by(1, new ProgramFact.Outside("a clock", true));
    assertEquals("not repeatable since 3.2 s: MainThread's signal", told(story));
    assertEquals("not repeatable", story.board().program().repeatability().brief());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "os   | virtual | not repeatable: the machine's own scheduler decides",
        "fifo | real    | not repeatable: its clock is the machine's",
        "fifo | virtual | exact",
      })
  void settingsAloneMayMakeItSo(String policy, String clock, String told) {
    assertEquals(told, Repeatability.of(policy, clock).told());
  }

  private static String told(Story story) {
    return story.board().program().repeatability().told();
  }

  @Test
  void itIsKnownWhoAsksForALineUntilOneIsGiven() {
    Story story = OwnProgram.asking();
    assertEquals(1, story.board().program().input().first().ident());
    story.by(1, new ProgramFact.Input(null));
    assertNull(story.board().program().input().first());
    story.by(1, new Fact.Wake(), new Fact.Wait(WaitReason.INPUT, 0, ""));
    assertEquals(1, story.board().program().input().first().ident());
    assertNull(story.by(1, new Fact.Exit(0)).board().program().input().first());
  }

  @Test
  void aTimeoutHasAnEndAndOtherWaitsHaveNone() {
    Threads threads = OwnProgram.working().board().threads();
    assertEquals(4_000_000_000L, threads.get(2).phase().until());
    assertEquals(0, threads.get(3).phase().until());
  }

  @Test
  void whatChildrenWriteIsNobodysTurn() {
    Story story = OwnProgram.working();
    story.by(3, new Fact.Wake()).by(1, new ProgramFact.Output(1, "x\n"));
    Threads threads = story.board().threads();
    assertEquals(State.RUNNING, threads.stateOf(threads.get(3)));
  }

  @Test
  void aSignalAndSamplesAreKept() {
    ProgramState killed = OwnProgram.killed().board().program();
    assertEquals("SIGSEGV", killed.killed());
    assertNull(OwnProgram.working().board().program().killed());
    Story sampled = OwnProgram.working().by(1, new ProgramFact.Sampled(100));
    assertEquals(100, sampled.board().program().every());
  }

  @Test
  void eachStreamContinuesItsOwnLineInTheLog() {
    Story story = Story.ofProgram("x.py", List.of("pass"), "x.py");
    story.by(1, new Fact.Print("a", ""), new Fact.Print("b\nc\n", "d"));
    story.by(1, new ProgramFact.Stderr("e"), new ProgramFact.Stderr("f\n"));
    story.by(1, new Fact.Print("", "\n"), new ProgramFact.Output(1, "g\n\nh"));
    assertEquals(
        List.of("STDOUT ab", "STDOUT c", "STDOUT d", "STDERR ef", "STDOUT ").toString(),
        log(story).subList(0, 5).toString());
    assertEquals(List.of("OUTPUT g", "OUTPUT ", "OUTPUT h"), log(story).subList(5, 8));
  }

  @Test
  void aVeryLongLineGoesOnInTheNext() {
    Story story = Story.ofProgram("x.py", List.of("pass"), "x.py");
    story.by(1, new Fact.Print("x".repeat(10_000), "\n"), new Fact.Print("y", "\n"));
    assertEquals(List.of(4103, 4103, 1815, 8), log(story).stream().map(String::length).toList());
    assertTrue(log(story).get(3).startsWith(Kind.STDOUT + " y"));
  }

  private static List<String> log(Story story) {
    LogLines lines = story.board().log().lines();
    List<String> texts = new ArrayList<>();
    for (long i = lines.first(); i < lines.end(); i++) {
      texts.add(lines.get(i).kind() + " " + lines.get(i).text());
    }
    return texts;
  }
}
