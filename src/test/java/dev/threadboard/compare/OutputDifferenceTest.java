package dev.threadboard.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.threadboard.board.LogLine;
import dev.threadboard.board.Story;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ProgramFact;
import dev.threadboard.event.WaitReason;
import dev.threadboard.history.History;
import org.junit.jupiter.api.Test;

class OutputDifferenceTest {
  private static final double SECOND = 1e9;

  @Test
  void theSameLinesAreNoDifferenceWhenEverTheyCome() {
    assertNull(
        between(
            story().by(1, print("0"), print("1")),
            story().at(5).by(1, print("0")).at(9).by(1, print("1"))));
    assertNull(between(story(), story().at(1).by(1, new Fact.Sleep(1))));
  }

  @Test
  void aTornPrintIsTheSameAsAWholeOne() {
    Story torn = story().by(1, new Fact.Print("0", "")).at(1).by(1, new Fact.Print("", "\n"));
    assertNull(between(story().by(1, print("0")), torn));
  }

  @Test
  void theFirstLineThatDiffersIsToldWithItsMoments() {
    Story one = story().by(1, print("0")).at(1).by(1, print("1")).at(2).by(1, print("5"));
    Story other = story().by(1, print("0"), print("0")).at(1).by(1, print("7"));
    OutputDifference found = between(one, other);
    assertEquals(2, found.line());
    assertEquals(new OutputDifference.Place("1", true, seconds(1), 1), found.left());
    assertEquals(new OutputDifference.Place("0", true, 0, 1), found.right());
    assertEquals(seconds(1), found.nanos());
  }

  @Test
  void linesThatTwoThreadsToreIntoEachOtherDifferWhereTheFirstCharacterDoes() {
    Story torn =
        story()
            .by(1, new Fact.Print("0", ""))
            .at(1)
            .by(1, new Fact.Print("0", "\n"), new Fact.Print("", "\n"));
    OutputDifference found = between(torn, story().by(1, print("0"), print("0")));
    assertEquals(1, found.line());
    assertEquals(new OutputDifference.Place("00", true, seconds(1), 0), found.left());
    assertEquals(new OutputDifference.Place("0", true, 0, 0), found.right());
  }

  @Test
  void whatChildrenWriteBelongsToTheOutputAndWhatGoesToStandardErrorDoesNot() {
    Story one = story().by(1, new ProgramFact.Output(1, "a\n"), new ProgramFact.Stderr("x\n"));
    assertNull(between(one, story().by(1, new ProgramFact.Output(2, "y\n"), print("a"))));
  }

  @Test
  void ofSeveralLinesThatWereWrittenAtOnceTheRightOneIsTold() {
    OutputDifference found =
        between(
            story().by(1, print("0"), new Fact.Print("1\n2\n3\n4", "\n")),
            story().by(1, print("0"), print("1"), print("2"), print("5")));
    assertEquals(4, found.line());
    assertEquals(new OutputDifference.Place("3", true, 0, 3), found.left());
    assertEquals(new OutputDifference.Place("5", true, 0, 3), found.right());
  }

  @Test
  void aRunThatPrintsNothingMoreDiffersOnlyOnceItHasEnded() {
    Story brief = story().by(1, print("0")).at(8).by(1, new Fact.Exit(0));
    OutputDifference found = between(brief, story().by(1, print("0")).at(1).by(1, print("1")));
    assertEquals(2, found.line());
    assertEquals(
        new OutputDifference.Place(null, false, seconds(8), OutputDifference.NOWHERE),
        found.left());
    assertEquals("1", found.right().text());
    assertEquals(seconds(8), found.nanos());
  }

  @Test
  void aMissingNewlineAtTheEndIsADifference() {
    OutputDifference found =
        between(story().by(1, new Fact.Print("0", "")), story().by(1, print("0")));
    assertEquals(new OutputDifference.Place("0", false, 0, 0), found.left());
    assertEquals(new OutputDifference.Place("0", true, 0, 0), found.right());
  }

  @Test
  void theLogsLineIsFoundAmongOtherKindsOfLines() {
    Story one = story().thread("Thread-1 (f)", "f()", true).by(2, print("a")).by(2, new Fact.End());
    OutputDifference found = between(one, story().by(1, print("b")));
    LogLine line = history(one).newest().log().lines().get(found.left().logLine());
    assertEquals("a", line.text());
    assertEquals(LogLine.Kind.STDOUT, line.kind());
  }

  @Test
  void totalsSumWhatAllThreadsDid() {
    Story story = story().thread("Thread-1 (f)", "f()", true).by(2, new Fact.Sleep(3));
    story.by(1, new Fact.Wait(WaitReason.JOIN, 2, "Thread-1 (f)"));
    story.at(3).by(2, new Fact.Wake(), print("x"), new Fact.End());
    story.by(1, new Fact.Wake(), new Fact.Sleep(2)).at(5).by(1, new Fact.Wake(), print("y\nz"));
    RunTotals totals = RunTotals.of(history(story));
    assertEquals(new RunTotals(seconds(5), 2, 3, seconds(5), seconds(3), 4), totals);
  }

  private static OutputDifference between(Story one, Story other) {
    OutputDifference there = OutputDifference.between(history(one), history(other));
    OutputDifference back = OutputDifference.between(history(other), history(one));
    assertEquals(
        there, back == null ? null : new OutputDifference(back.line(), back.right(), back.left()));
    return there;
  }

  private static History history(Story story) {
    History history = new History();
    history.add(story.events());
    return history;
  }

  private static Story story() {
    return Story.of("story", false, "print(0)");
  }

  private static Fact.Print print(String text) {
    return new Fact.Print(text, "\n");
  }

  private static long seconds(double seconds) {
    return Math.round(seconds * SECOND);
  }
}
