package dev.threadboard.view.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.Golden;
import dev.threadboard.board.Board;
import dev.threadboard.board.OwnProgram;
import dev.threadboard.board.Story;
import dev.threadboard.command.Command;
import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import dev.threadboard.command.TextEdit;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ProgramFact;
import dev.threadboard.event.WaitReason;
import dev.threadboard.frame.Frame;
import dev.threadboard.viewer.ViewedRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A person's own program in two files, from fixed events. */
class OwnProgramViewTest {
  private static final int PACKER_2 = 5;

  @ParameterizedTest
  @CsvSource({"80,24", "100,30", "200,60"})
  void aProgramAtWork(int columns, int rows) {
    golden("working", painted(OwnProgram.working(), 2.5, columns, rows));
  }

  @ParameterizedTest
  @CsvSource({"80,24", "100,30", "200,60"})
  void theFileThatTheSelectedThreadIsIn(int columns, int rows) {
    Story story = OwnProgram.working();
    golden("packer", painted(story, 2.5, columns, rows, new ViewCommand.Select(PACKER_2)));
  }

  @ParameterizedTest
  @CsvSource({"80,24", "100,30", "200,60"})
  void aProgramThatASignalHasEnded(int columns, int rows) {
    golden("killed", painted(OwnProgram.killed(), 3.2, columns, rows));
  }

  @ParameterizedTest
  @CsvSource({"80,24", "100,30", "200,60"})
  void aProgramThatAsksForALine(int columns, int rows) {
    ViewedRun viewed = OwnProgram.asking().viewed().asked(true);
    ViewedRun typed = Painted.with(viewed, new ViewCommand.Write(new TextEdit.Insert("8 please")));
    golden("asking", Painted.of(typed, 0, columns, rows));
  }

  @Test
  void aPromptLeavesRoomForTheLineWhateverItsLength() {
    Story story = Story.ofProgram("a.py", List.of("input()"), "a.py");
    story.by(1, new Fact.Wait(WaitReason.INPUT, 0, "really? ".repeat(50)));
    for (int columns = 40; columns < 130; columns += 10) {
      ViewedRun viewed =
          Painted.with(
              story.viewed().asked(true), new ViewCommand.Write(new TextEdit.Insert("yes")));
      String row = Painted.of(viewed, 0, columns, 24).rows().get(23);
      assertTrue(row.contains(" yes ") && row.contains("esc later"), row);
    }
  }

  @Test
  void helpTellsInFullHowTrueTheRunIs() {
    String text = painted(OwnProgram.killed(), 4, 80, 24, new ViewCommand.ToggleHelp()).text();
    assertTrue(text.contains(" this run is not repeatable since 3.2 s: packer-1's socket"), text);
  }

  @Test
  void howTrueTheRunIsStandsInTheHeader() {
    assertTrue(header(OwnProgram.asking()).endsWith("fifo   exact"));
    assertTrue(header(OwnProgram.working()).endsWith("fifo   nearly exact"));
    assertTrue(header(OwnProgram.killed()).endsWith("fifo   not repeatable"));
    assertTrue(header(OwnProgram.killed()).contains("killed by SIGSEGV"));
    assertFalse(header(Story.of("join", false, "pass")).contains("exact"));
  }

  @Test
  void aSeedAndASignalFitIntoEightyColumns() {
    Fact run = new Fact.Run(1, "a.py", "", Map.of(), "random", 42L, false, List.of("pass"));
    Board board = Board.EMPTY.after(new Event(1, 0, 1, "MainThread", run));
    for (Event event : OwnProgram.killed().events()) {
      board = event.fact() instanceof Fact.Run ? board : board.after(event);
    }
    ViewedRun viewed = ViewedRun.beginning(new Pace(Speed.NORMAL, false)).at(board);
    String header = Painted.of(viewed, 3.2, 80, 24).rows().get(0);
    assertEquals(
        " a.py   z1  ◆4  ✗1   ✗ killed by SIGSEGV   t 3.2 s   random 42   not repeatable",
        header.stripTrailing());
  }

  private static String header(Story story) {
    return painted(story, 4, 80, 24).rows().get(0).stripTrailing();
  }

  /** However long the file: the thread's line is in sight, and its neighbours beside it. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 13, 399, 400, 401, 2500, 4999, 5000})
  void aFileOfAnyLengthIsShownAroundTheThread(int line) {
    Painted painted = painted(longFile(line), 0, 80, 24);
    String row = painted.rows().get(painted.row("M▸"));
    assertTrue(row.contains("M▸ x = " + line + " "), row);
    assertTrue(line == 1 || painted.text().contains("x = " + (line - 1) + " "), painted.text());
    assertTrue(line == 5000 || painted.text().contains("x = " + (line + 1) + " "), painted.text());
    for (String listed : painted.rows()) {
      assertTrue(!listed.startsWith("│") || listed.contains(" x = "), painted.text());
    }
  }

  /** In a loop of few lines the picture must not move at each of them. */
  @Test
  void theListingStandsStillWhileAThreadGoesRoundALoop() {
    List<String> firsts = new ArrayList<>();
    for (int line = 2504; line < 2508; line++) {
      Painted painted = painted(longFile(line), 0, 80, 24);
      firsts.add(painted.rows().get(painted.row("╭─ big.py") + 1).substring(0, 40));
    }
    assertEquals(1, firsts.stream().distinct().count(), firsts.toString());
  }

  private static Story longFile(int line) {
    List<String> lines = new ArrayList<>();
    for (int i = 1; i <= 5000; i++) {
      lines.add("x = " + i + " ");
    }
    return Story.ofProgram("big.py", lines, "big.py").by(1, new Fact.Line(line));
  }

  @Test
  void aVeryLongLineIsInSightWhereItBegins() {
    List<String> lines = new ArrayList<>();
    for (int i = 1; i <= 900; i++) {
      lines.add("x" + i + " = f(" + "argument, ".repeat(40) + ")");
    }
    Story story = Story.ofProgram("big.py", lines, "big.py").by(1, new Fact.Line(700));
    assertTrue(painted(story, 0, 80, 24).text().contains("M▸ x700 = f("));
  }

  @Test
  void anEmptyScriptAndAFileThatCannotBeReadAreNoHarm() {
    Story empty = Story.ofProgram("x.py", List.of(), "x.py");
    assertFalse(painted(empty, 0, 80, 24).text().contains("could not be read"));
    empty.by(1, new ProgramFact.Source(1, "/x/y.so", List.of()), new Fact.Line(700, 1));
    String text = painted(empty, 0, 80, 24).text();
    assertTrue(text.contains("─ y.so ─"), text);
    assertTrue(text.contains("could not be read"), text);
    assertTrue(text.contains("y.so:700"), text);
  }

  @Test
  void filesOfTheSameNameAreToldByTheirFolders() {
    Story story = Story.ofProgram("a.py", List.of("pass"), "a.py");
    story.by(1, new ProgramFact.Source(1, "/x/one/util.py", List.of("one")));
    story.by(1, new ProgramFact.Source(2, "/x/two/util.py", List.of("two")));
    story.thread("T1", "f()", true).by(2, new Fact.Line(1, 2)).by(1, new Fact.Line(1, 1));
    String text = painted(story, 0, 80, 24).text();
    assertTrue(text.contains("─ one/util.py ─"), text);
    assertTrue(text.contains("─ in two/util.py: T1 ─"), text);
  }

  @Test
  void aTimeoutHasABarAndAWaitWithoutOneHasNone() {
    Story story = Story.ofProgram("a.py", List.of("pass"), "a.py");
    story.by(1, new Fact.Wait(WaitReason.CONDITION, 0, "condition.wait()", 4.0));
    String half = painted(story, 2, 80, 24).text();
    assertTrue(half.contains("█") && half.contains("2.0 s left"), half);
    story.by(1, new Fact.Wake(), new Fact.Wait(WaitReason.CONDITION, 0, "condition.wait()"));
    String none = painted(story, 2, 80, 24).text();
    assertFalse(none.contains("█"), none);
    assertTrue(none.contains("waits in condition.wait()"), none);
  }

  @Test
  void whatIsWrittenToStandardErrorIsMarkedByAWord() {
    String text = painted(OwnProgram.killed(), 4, 200, 60).text();
    assertTrue(text.contains("stderr: stock:"), text);
    assertTrue(text.contains("program  stderr: libpack:"), text);
    assertTrue(text.contains("program  label for order 1"), text);
  }

  @Test
  void escapeSequencesAreShownAndNeverObeyed() {
    Story story = Story.ofProgram("\u001b[2Ja.py", List.of("print('\u001b[31m')"), "a.py");
    String evil = "\u001b]0;evil\u0007";
    story.by(1, new Fact.Line(1), new ProgramFact.Source(1, "/x/" + evil, List.of(evil)));
    story.thread(evil, evil, true).by(2, new Fact.Line(1, 1), new Fact.Call(evil));
    story.by(2, new ProgramFact.Stderr(evil), new Fact.Wait(WaitReason.OTHER, 0, evil));
    story.by(1, new ProgramFact.Output(1, evil), new ProgramFact.Outside(evil, true));
    story.by(1, new ProgramFact.Killed(evil));
    for (Command look :
        List.of(
            new ViewCommand.Select(1),
            new ViewCommand.Select(2),
            new ViewCommand.ToggleZoom(),
            new ViewCommand.ToggleHelp())) {
      Frame frame = painted(story, 0, 120, 40, look).frame();
      assertTrue(frame.text().chars().allMatch(c -> c == '\n' || c >= ' '), frame.text());
    }
  }

  @Test
  void noSizeIsTooSmallToPaint() {
    for (Story story : List.of(OwnProgram.asking(), OwnProgram.killed(), longFile(2500))) {
      for (int columns = 1; columns < 130; columns += 7) {
        for (int rows = 1; rows < 50; rows += 3) {
          assertEquals(rows, painted(story, 1, columns, rows).frame().size().rows());
        }
      }
    }
  }

  private static Painted painted(
      Story story, double seconds, int columns, int rows, Command... looks) {
    return Painted.of(Painted.with(story.viewed(), looks), seconds, columns, rows);
  }

  private static void golden(String name, Painted painted) {
    String file = name + "-" + painted.frame().size() + ".txt";
    Golden.check(OwnProgramViewTest.class, file, painted.text());
  }
}
