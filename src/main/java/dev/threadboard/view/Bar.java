package dev.threadboard.view;

import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;

/** A bar of progress, in eighths of a cell. */
final class Bar {
  private static final String EIGHTHS = " ▏▎▍▌▋▊▉";

  private Bar() {}

  /** Draws it over a row of an area; {@code fraction} from 0 to 1. */
  static void draw(Area row, double fraction, Theme theme, Role done) {
    int eighths = (int) Math.floor(Math.max(0, Math.min(1, fraction)) * row.columns() * 8 + 1e-6);
    int full = eighths / 8;
    int part = eighths % 8;
    row.text(0, 0, "░".repeat(row.columns()), theme.style(Role.BAR_REST));
    row.text(0, 0, "█".repeat(full), theme.style(done));
    if (part > 0) {
      row.text(full, 0, EIGHTHS.substring(part, part + 1), theme.style(done));
    }
  }
}
