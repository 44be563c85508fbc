package dev.threadboard.sentence;

import dev.threadboard.board.Board;
import dev.threadboard.deadlock.DeadlockReport;
import dev.threadboard.deadlock.HopelessWait;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ProgramFact;
import java.util.ArrayList;
import java.util.List;

/** Events as sentences: who, what, and after a colon what the program itself wrote. */
public final class EventSentences {
  private final ThreadNames names;
  private final Board board;

  /**
   * @param board that knows all threads, lines and objects that are told of: of the last event, or
   *     of a later one
   */
  public EventSentences(Board board) {
    this.names = new ThreadNames(board);
    this.board = board;
  }

  /** One event: {@code Thread-1 prints: 3}; of an error as many lines as its traceback has. */
  public List<String> of(Event event) {
    if (event.fact() instanceof Fact.Error error) {
      return error(event, error);
    }
    List<String> lines = new ArrayList<>();
    lines.add(event.fact().accept(new EventSentence(names, board, event)));
    for (HopelessWait wait : board.hopeless()) {
      if (wait.seq() == event.seq()) {
        lines.add("Warning: " + wait.words() + ", and so can never go on.");
      }
    }
    DeadlockReport report = board.report();
    if (report != null && report.deadlock() == event.seq()) {
      report.sentences().stream().filter(sentence -> !isWarnedOf(sentence)).forEach(lines::add);
    }
    return lines;
  }

  /** Whether a warning has said it before. */
  private boolean isWarnedOf(String sentence) {
    return board.hopeless().stream().anyMatch(wait -> sentence.equals(wait.words() + "."));
  }

  private List<String> error(Event event, Fact.Error error) {
    List<String> lines = new ArrayList<>();
    lines.add(error.accept(new EventSentence(names, board, event)));
    for (String line : error.traceback()) {
      if (!line.equals(error.error())) {
        lines.add("  traceback: " + line);
      }
    }
    return lines;
  }

  /** How the baton is handed on, and how rounds are counted, is no news of the program. */
  public static boolean isNews(Fact fact) {
    return !(fact instanceof ProgramFact.Source
        || fact instanceof Fact.Switch
        || fact instanceof Fact.Choice
        || fact instanceof Fact.Step);
  }

  /** {@code 1 s}, {@code 0.25 s}. */
  public static String seconds(double seconds) {
    boolean whole = seconds == Math.rint(seconds) && Math.abs(seconds) < 1e15;
    return (whole ? String.valueOf((long) seconds) : String.valueOf(seconds)) + " s";
  }
}
