package dev.threadboard.theme;

import dev.threadboard.frame.ColorDepth;
import dev.threadboard.frame.Style;
import dev.threadboard.frame.StyledText;
import dev.threadboard.text.Printable;
import java.util.ArrayList;
import java.util.List;

/** All themes as lines to print: name, swatch, and whose they are. */
public final class ThemeList {
  private record Sample(Role role, String text) {}

  /** The roles that most of a screen consists of. */
  private static final List<Sample> SWATCH =
      List.of(
          new Sample(Role.TITLE, "title"),
          new Sample(Role.TEXT, "text"),
          new Sample(Role.MUTED, "muted"),
          new Sample(Role.KEY, "k"),
          new Sample(Role.STATE_RUNNING, "running"),
          new Sample(Role.STATE_SLEEPING, "sleeping"),
          new Sample(Role.STATE_WAITING, "waiting"),
          new Sample(Role.STATE_IDLE, "idle"),
          new Sample(Role.STATE_DONE, "done"),
          new Sample(Role.STATE_FAILED, "failed"));

  private final Themes themes;
  private final ColorDepth depth;

  /**
   * @param depth without colour there are no swatches, and no escape sequences
   */
  public ThemeList(Themes themes, ColorDepth depth) {
    this.themes = themes;
    this.depth = depth;
  }

  /** One line for each theme, in the order in which they are cycled through. */
  public List<String> lines() {
    List<String> names = themes.names();
    int width = 0;
    for (String name : names) {
      width = Math.max(width, Printable.of(name).length());
    }
    List<String> lines = new ArrayList<>();
    for (String name : names) {
      lines.add(line(name, width));
    }
    return lines;
  }

  private String line(String name, int width) {
    String shown = Printable.of(name);
    String own = themes.origin(name);
    StyledText line = new StyledText(depth);
    line.add(shown + " ".repeat(width - shown.length() + 2), Style.PLAIN);
    try {
      Theme theme = themes.load(name);
      if (depth != ColorDepth.NONE) {
        swatch(line, theme);
      }
      String origin = own.isEmpty() ? "bundled" : Printable.of(own);
      line.add(origin, Style.PLAIN);
    } catch (ThemeException e) {
      line.add("cannot be used: " + Printable.of(e.getMessage()), Style.PLAIN);
    }
    return line.end();
  }

  private static void swatch(StyledText line, Theme theme) {
    Style plain = theme.style(Role.TEXT);
    for (Sample sample : SWATCH) {
      line.add(" ", plain).add(sample.text(), theme.style(sample.role()));
    }
    line.add(" ", plain).add("  ", Style.PLAIN);
  }
}
