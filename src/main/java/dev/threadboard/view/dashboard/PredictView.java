package dev.threadboard.view.dashboard;

import dev.threadboard.board.State;
import dev.threadboard.frame.Graphemes;
import dev.threadboard.frame.Style;
import dev.threadboard.predict.Answer;
import dev.threadboard.predict.Prediction;
import dev.threadboard.predict.Verdict;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Box;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.Scene;
import dev.threadboard.view.StateStyle;
import dev.threadboard.view.Wrapping;
import dev.threadboard.viewer.HitRegion;
import java.util.ArrayList;
import java.util.List;

/** The question of what comes next and its answers, or what came and why; and the score. */
final class PredictView {
  /** In rows, borders included; the same with and without a question, so that nothing jumps. */
  static final int ROWS = 5;

  /** Of an answer's number and the blanks beside it, in cells. */
  private static final int NUMBER = 3;

  /** What a border needs beside its title and its note, in cells. */
  private static final int FRAME = 9;

  private final Prediction prediction;
  private final Theme theme;
  private final Glyphs glyphs;

  PredictView(Scene scene) {
    this.prediction = scene.prediction();
    this.theme = scene.theme();
    this.glyphs = scene.glyphs();
  }

  /** Draws it, and tells where each answer stands. */
  List<HitRegion> draw(Area area) {
    if (prediction.told()) {
      told(area, prediction.last());
      return List.of();
    }
    boolean asks = prediction.asks();
    Box box = Box.draw(area, theme.style(asks ? Role.FOCUS : Role.BORDER), asks);
    String title = prediction.question() == null ? "predict" : prediction.question().text();
    box.title(title, theme.style(asks ? Role.HINT : Role.TITLE));
    box.note(prediction.score().text(), theme.style(Role.STRONG));
    if (prediction.last() != null && !asks) {
      String verdict = glyphs.state(glyph(prediction.last())) + " " + prediction.last().text();
      box.below(verdict, style(prediction.last()));
    }
    if (prediction.question() == null) {
      String calm = "You are asked before a print, a join's return and an is_alive().";
      box.inside().text(0, 0, calm, theme.style(Role.MUTED));
      return List.of();
    }
    return answers(box.inside(), prediction.question().answers());
  }

  /** What came and why, until the viewer has read it. */
  private void told(Area area, Verdict verdict) {
    Box box = Box.draw(area, theme.style(Role.FOCUS), true);
    String score = prediction.score().text();
    String glyph = glyphs.state(glyph(verdict)) + " ";
    int room = area.columns() - Graphemes.width(score) - FRAME;
    box.title(
        Wrapping.firstThatFits(room, glyph + verdict.text(), glyph + verdict.brief()),
        style(verdict));
    box.note(score, theme.style(Role.STRONG));
    Area inside = box.inside();
    int row = 0;
    for (String reason : verdict.reasons()) {
      for (String line : Wrapping.lines(glyphs.shown(reason), inside.columns())) {
        inside.text(0, row++, line, theme.style(Role.TEXT));
      }
    }
  }

  private Style style(Verdict verdict) {
    State glyph = glyph(verdict);
    return theme.style(glyph == State.NEW ? Role.TEXT : StateStyle.role(glyph));
  }

  private static State glyph(Verdict verdict) {
    return switch (verdict.judgement()) {
      case RIGHT -> State.DONE;
      case WRONG -> State.FAILED;
      case OPEN -> State.NEW;
    };
  }

  /** In as many columns as are needed; where that is not enough, those around the marked one. */
  private List<HitRegion> answers(Area area, List<Answer> answers) {
    int rows = Math.max(1, area.rows());
    int columns = Math.max(1, Math.min((answers.size() + rows - 1) / rows, area.columns() / 25));
    int cells = rows * columns;
    int first = Math.max(0, Math.min(prediction.marked() - cells + 1, answers.size() - cells));
    int width = area.columns() / columns;
    List<HitRegion> regions = new ArrayList<>();
    for (int i = first; i < Math.min(answers.size(), first + cells); i++) {
      int cell = i - first;
      Area room = area.part(cell / rows * width, cell % rows, width - (columns > 1 ? 1 : 0), 1);
      answer(room, i, answers.get(i));
      regions.add(room.region(new HitRegion.Answer(i)));
    }
    return regions;
  }

  private void answer(Area cell, int place, Answer answer) {
    boolean marked = place == prediction.marked();
    Style style = theme.style(marked ? Role.SELECTION : Role.STRONG);
    cell.text(0, 0, marked ? glyphs.pointer() : " ", style);
    cell.text(1, 0, place + 1 + " ", marked ? style : theme.style(Role.KEY));
    String text = answer.text();
    int from = place < 9 ? NUMBER : NUMBER + 1;
    int end = cell.text(from, 0, text, style);
    if (!answer.doing().isEmpty() && end + 2 + answer.doing().length() <= cell.columns()) {
      cell.text(end + 2, 0, answer.doing(), theme.style(Role.MUTED));
    }
  }
}
