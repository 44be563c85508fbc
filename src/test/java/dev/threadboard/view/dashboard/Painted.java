package dev.threadboard.view.dashboard;

import dev.threadboard.command.Command;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.frame.Style;
import dev.threadboard.keyboard.Bindings;
import dev.threadboard.keyboard.Keyboard;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.Picture;
import dev.threadboard.view.Scene;
import dev.threadboard.viewer.ViewedRun;
import java.util.List;

/** A picture of the dashboard, and what stands where in it. */
record Painted(Picture picture) {
  private static final Keyboard KEYBOARD = new Keyboard(Bindings.DEFAULTS, false);

  static Painted of(ViewedRun viewed, double seconds, int columns, int rows) {
    return of(viewed, seconds, columns, rows, Theme.terminal());
  }

  static Painted of(ViewedRun viewed, double seconds, int columns, int rows, Theme theme) {
    long now = Math.round(seconds * 1e9);
    Size size = new Size(columns, rows);
    Scene scene =
        new Scene(
            viewed, now, size, theme, Glyphs.UNICODE, KEYBOARD.sensible(viewed), KEYBOARD.back());
    return new Painted(DashboardView.paint(scene));
  }

  static ViewedRun with(ViewedRun viewed, Command... commands) {
    ViewedRun changed = viewed;
    for (Command command : commands) {
      changed = changed.after(command);
    }
    return changed;
  }

  Frame frame() {
    return picture.frame();
  }

  String text() {
    return frame().text();
  }

  List<String> rows() {
    return text().lines().toList();
  }

  /** The first row with a text in it, from 0. */
  int row(String what) {
    for (int row = 0; row < rows().size(); row++) {
      if (rows().get(row).contains(what)) {
        return row;
      }
    }
    throw new AssertionError("no " + what + " in\n" + text());
  }

  /** How the first cell of a text looks, where it stands first. */
  Style style(String what) {
    int row = row(what);
    return frame().style(rows().get(row).indexOf(what), row);
  }

  /** How the first cell of a text looks, where it stands first after another one. */
  Style style(String before, String what) {
    int row = row(before + what);
    return frame().style(rows().get(row).indexOf(before + what) + before.length(), row);
  }
}
