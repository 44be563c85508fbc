package dev.threadboard.view.explore;

import dev.threadboard.board.State;
import dev.threadboard.explore.DecidingCode;
import dev.threadboard.explore.shown.OutcomeSnapshot;
import dev.threadboard.frame.Style;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Box;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.Wrapping;
import java.util.ArrayList;
import java.util.List;

/** What leads to an outcome: sentences in their order, and then how it ends. */
public final class WayView {
  private record Line(String mark, String text, Style style, Style markStyle) {}

  private final OutcomeSnapshot outcome;
  private final Theme theme;
  private final Glyphs glyphs;
  private final int columns;
  private final List<Line> lines = new ArrayList<>();

  /**
   * @param columns with the borders
   */
  public WayView(OutcomeSnapshot outcome, Theme theme, Glyphs glyphs, int columns) {
    this.outcome = outcome;
    this.theme = theme;
    this.glyphs = glyphs;
    this.columns = columns - 4;
    gather();
  }

  private void gather() {
    Style plain = theme.style(Role.TEXT);
    Style muted = theme.style(Role.MUTED);
    List<String> sentences = outcome.sentences();
    if (outcome.code().equals(DecidingCode.NONE)) {
      add("", "What leads to it is being looked for.", muted, muted);
    } else if (sentences.isEmpty()) {
      add("", "No thread is interrupted.", muted, muted);
    }
    int digits = String.valueOf(sentences.size()).length();
    for (int i = 0; i < sentences.size(); i++) {
      String number = String.valueOf(i + 1);
      add(" ".repeat(digits - number.length()) + number, sentences.get(i), plain, muted);
    }
    Style bad = theme.style(Role.STATE_FAILED);
    for (String end : outcome.ending()) {
      add(glyphs.state(State.FAILED), end, bad, bad);
    }
    if (!outcome.verdict().isEmpty()) {
      add("", "", plain, plain);
      add("", outcome.verdict().replace("   ", ", "), muted, muted);
    }
    if (!outcome.outcome().stdout().isBlank()) {
      add("", "", plain, plain);
      add("", "printed", muted, muted);
      for (String line : outcome.outcome().stdout().strip().split("\n")) {
        add("", line, theme.style(Role.LOG_STDOUT), plain);
      }
    }
  }

  private void add(String mark, String text, Style style, Style markStyle) {
    int indent = mark.isEmpty() ? 0 : mark.length() + 1;
    String first = mark;
    for (String line : Wrapping.lines(glyphs.shown(text), Math.max(1, columns - indent))) {
      lines.add(new Line(first, " ".repeat(indent) + line, style, markStyle));
      first = "";
    }
  }

  /** How many rows it takes to tell all, with the borders. */
  public int rows() {
    return lines.size() + 2;
  }

  /** How far it can be scrolled in an area of so many rows, with the borders. */
  public int lastScroll(int rows) {
    return Math.max(0, lines.size() - Math.max(1, rows - 2));
  }

  /** Draws it, from a line on. */
  public void draw(Area area, int scroll) {
    Box box = Box.draw(area, theme.style(Role.BORDER), false);
    int count = outcome.interruptions();
    box.title("the way there", theme.style(Role.TITLE));
    box.note(count + (count == 1 ? " interruption" : " interruptions"), theme.style(Role.TEXT));
    Area inside = box.inside();
    int first = Math.min(scroll, lastScroll(area.rows()));
    for (int i = 0; i < inside.rows() && first + i < lines.size(); i++) {
      Line line = lines.get(first + i);
      inside.text(0, i, line.text(), line.style());
      inside.text(0, i, line.mark(), line.markStyle());
    }
    int below = lines.size() - first - inside.rows();
    String more = below > 0 ? below + " below: pgdn" : first > 0 ? first + " above: pgup" : "";
    box.below(more, theme.style(Role.HINT));
  }
}
