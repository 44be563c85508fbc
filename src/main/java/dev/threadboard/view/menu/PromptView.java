package dev.threadboard.view.menu;

import dev.threadboard.frame.Canvas;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Glyphs;

/** A shell's prompt, what is typed there, and the cursor. */
public final class PromptView {
  private static final String PROMPT = "$ ";

  private PromptView() {}

  /**
   * @param cursor whether it is seen now
   */
  public static Frame paint(String typed, boolean cursor, Size size, Theme theme, Glyphs glyphs) {
    Canvas canvas = new Canvas(size, theme.style(Role.TEXT));
    Area row = Area.all(canvas, glyphs).row(0);
    int column = row.text(0, 0, PROMPT, theme.style(Role.MUTED));
    column = row.text(column, 0, typed, theme.style(Role.TEXT));
    if (cursor) {
      row.text(column, 0, " ", theme.style(Role.TEXT).withReverse());
    }
    return canvas.frame();
  }
}
