package dev.threadboard.view;

import dev.threadboard.frame.Canvas;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Graphemes;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import java.util.ArrayList;
import java.util.List;

/** The keys that were pressed just now, in a box in the lower right corner of a picture. */
public final class PressedKeysView {
  private static final String GAP = "  ";

  /** In cells: the border, and a blank on either side. */
  private static final int FRAME = 4;

  /** In rows: of the box, and of sentence, position and footer below it, which stay in sight. */
  private static final int BOX_ROWS = 3;

  private static final int ROWS = BOX_ROWS + 3;

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
    Area over = all.part(all.columns() - columns - 1, all.rows() - ROWS, columns, BOX_ROWS);
    Box box = Box.draw(over, theme.style(Role.FOCUS), true);
    over.part(1, 1, columns - 2, 1).fill(0, " ", theme.style(Role.TEXT));
    box.inside().text(0, 0, text, theme.style(Role.KEY));
    return canvas.frame();
  }
}
