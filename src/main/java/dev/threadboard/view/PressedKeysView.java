package dev.threadboard.view;

import dev.threadboard.frame.Canvas;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Graphemes;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import java.util.ArrayList;
import java.util.List;

/** The keys that were pressed just now, in a box at the lower right of a picture. */
public final class PressedKeysView {
  private static final String GAP = "  ";

  /** In cells: the border, and a blank on either side. */
  private static final int FRAME = 4;

  private static final int ROWS = 3;

  /** In rows: what the box leaves free: footer, position, choice and the last event in words. */
  private static final int BELOW = 4;

  private PressedKeysView() {}

  /** The picture with as many of the keys over it as there is room for, the newest of them. */
  public static Frame over(Frame picture, List<String> keys, Theme theme, Glyphs glyphs) {
    int room = picture.size().columns() / 2 - FRAME;
    List<String> shown = new ArrayList<>(keys);
    while (!shown.isEmpty() && Graphemes.width(String.join(GAP, shown)) > room) {
      shown.remove(0);
    }
    if (shown.isEmpty() || picture.size().rows() < ROWS) {
      return picture;
    }
    Canvas canvas = new Canvas(picture);
    Area all = Area.all(canvas, glyphs);
    String text = String.join(GAP, shown);
    int columns = Graphemes.width(text) + FRAME;
    int top = Math.max(0, all.rows() - BELOW - ROWS);
    Area over = all.part(all.columns() - columns - 2, top, columns, ROWS);
    Box box = Box.draw(over, theme.style(Role.FOCUS), true);
    over.part(1, 1, columns - 2, 1).fill(0, " ", theme.style(Role.TEXT));
    box.inside().text(0, 0, text, theme.style(Role.KEY));
    return canvas.frame();
  }
}
