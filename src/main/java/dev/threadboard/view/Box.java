package dev.threadboard.view;

import dev.threadboard.frame.Graphemes;
import dev.threadboard.frame.Style;

/** A border with a title on its left and right, and room inside. */
public final class Box {
  private final Area area;
  private final Style border;
  private final String lines;

  private Box(Area area, Style border, String lines) {
    this.area = area;
    this.border = border;
    this.lines = lines;
  }

  /** Draws the border; a selected one is heavy, so that it is not told by colour alone. */
  public static Box draw(Area area, Style border, boolean selected) {
    Box box = new Box(area, border, area.glyphs().border(selected));
    box.drawLines();
    return box;
  }

  /** The room inside, with a blank column on either side. */
  public Area inside() {
    return area.part(2, 1, area.columns() - 4, area.rows() - 2);
  }

  /** The room inside, up to the border. */
  public Area whole() {
    return area.part(1, 1, area.columns() - 2, area.rows() - 2);
  }

  /** The room inside, with a blank column on the left. */
  public Area narrow() {
    return area.part(2, 1, area.columns() - 3, area.rows() - 2);
  }

  /** Writes into the upper border, on its left. */
  public void title(String text, Style style) {
    onBorder(0, text, style);
  }

  /**
   * Writes into the upper border, on its right; if there is no room for both, the title on the left
   * stays.
   */
  public void note(String text, Style style) {
    int width = Graphemes.width(text) + 2;
    Area edge = area.part(area.columns() - width - 2, 0, width, 1);
    if (area.columns() > width + 4) {
      edge.text(0, 0, " " + text + " ", style);
    }
  }

  /** Writes into the lower border, on its left; an empty text leaves the border whole. */
  public void below(String text, Style style) {
    if (!text.isEmpty()) {
      onBorder(area.rows() - 1, text, style);
    }
  }

  private void onBorder(int row, String text, Style style) {
    area.part(2, row, area.columns() - 4, 1).text(0, 0, " " + text + " ", style);
  }

  private void drawLines() {
    int right = area.columns() - 1;
    int bottom = area.rows() - 1;
    area.row(0).fill(0, line(1), border);
    area.row(bottom).fill(0, line(1), border);
    String side = line(3);
    Area leftEdge = area.part(0, 0, 1, bottom);
    Area rightEdge = area.part(right, 0, 1, bottom);
    for (int row = 1; row < bottom; row++) {
      leftEdge.fill(row, side, border);
      rightEdge.fill(row, side, border);
    }
    area.text(0, 0, line(0), border);
    area.text(right, 0, line(2), border);
    area.text(0, bottom, line(4), border);
    area.text(right, bottom, line(5), border);
  }

  private String line(int which) {
    return lines.substring(which, which + 1);
  }
}
