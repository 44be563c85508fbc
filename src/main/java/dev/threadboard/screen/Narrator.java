package dev.threadboard.screen;

import dev.threadboard.board.Board;
import dev.threadboard.event.Event;
import dev.threadboard.history.History;
import dev.threadboard.lesson.Course;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.scenario.Scenario;
import dev.threadboard.sentence.EventSentences;
import dev.threadboard.sentence.ProgramSentences;
import dev.threadboard.view.Narration;
import java.util.Optional;

/** Tells in words what has happened last in a run. */
final class Narrator {
  /** In events: a picture must not take longer, however much goes on between two that are told. */
  private static final int LOOKED_BACK = 64;

  private Board told;
  private String lesson = "";
  private String explanation = "";
  private Narration narration = new Narration("", "");

  /**
   * What to say at the moment that is shown.
   *
   * @param board the run at that moment
   * @param history its events
   */
  Narration of(Board board, History history) {
    // A run that is done again may not have come so far yet.
    if (board != told && board.seq() <= history.size()) {
      told = board;
      Optional<Scenario> scenario =
          Optional.ofNullable(board.run()).flatMap(run -> Catalogue.find(run.scenario()));
      String lesson = board.over() ? scenario.map(Scenario::lesson).orElse("") : "";
      narration =
          new Narration(
              lesson.isEmpty() ? last(board, history) : lesson,
              scenario.map(Scenario::explanation).orElseGet(() -> ofProgram(board)));
    }
    return narration;
  }

  /** A lesson has a title, and a program of the viewer's own has none. */
  private String ofProgram(Board board) {
    if (board.run() == null || board.run().title().isEmpty()) {
      return ProgramSentences.explanation(board);
    }
    if (!board.run().scenario().equals(lesson)) {
      lesson = board.run().scenario();
      explanation = Course.explanation(lesson);
    }
    return explanation.isEmpty() ? ProgramSentences.explanation(board) : explanation;
  }

  private static String last(Board board, History history) {
    long seq = board.seq();
    long earliest = Math.max(1, seq - LOOKED_BACK);
    while (seq > earliest && !EventSentences.isNews(history.event(seq).fact())) {
      seq--;
    }
    if (seq == 0) {
      return "";
    }
    Event event = history.event(seq);
    String sentence = new EventSentences(board).of(event).get(0);
    return board.over() ? (sentence + " " + ProgramSentences.howTrue(board)).strip() : sentence;
  }
}
