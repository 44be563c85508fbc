package dev.threadboard.view.explore;

import dev.threadboard.board.State;
import dev.threadboard.command.KeyLabel;
import dev.threadboard.frame.Graphemes;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Box;
import dev.threadboard.view.Glyphs;
import dev.threadboard.viewer.HitRegion;
import dev.threadboard.viewer.ScreenLayout;
import java.util.ArrayList;
import java.util.List;

/** The keys over a search, and what is to be seen of it. */
final class ExploreHelp {
  private final Theme theme;
  private final List<KeyLabel> lines = new ArrayList<>();

  ExploreHelp(List<KeyLabel> keys, Theme theme, Glyphs glyphs) {
    this.theme = theme;
    lines.addAll(keys);
    lines.add(new KeyLabel("", ""));
    lines.add(
        new KeyLabel(glyphs.state(State.FAILED), "an error, a deadlock, or a bad exit status"));
    lines.add(new KeyLabel(glyphs.dot(), "it ended well; whether it is right, you know"));
    lines.add(new KeyLabel("interr.", "a thread is stopped, and another goes on"));
    lines.add(new KeyLabel(glyphs.paused(), "a thread is stopped before this line"));
    lines.add(new KeyLabel(glyphs.taken(true), "a lock is taken that another waits for"));
  }

  /** Draws it; any key closes it, and so does a click anywhere. */
  ScreenLayout draw(Area all) {
    Area above = all.part(0, 0, all.columns(), all.rows() - 1);
    Box box = Box.draw(above, theme.style(Role.BORDER), false);
    box.title("help", theme.style(Role.TITLE));
    Area inside = box.inside();
    int keys = 0;
    for (KeyLabel line : lines) {
      keys = Math.max(keys, Graphemes.width(line.key()) + 2);
    }
    for (int row = 0; row < lines.size(); row++) {
      inside.text(0, row, lines.get(row).key(), theme.style(Role.KEY));
      inside.text(keys, row, lines.get(row).label(), theme.style(Role.TEXT));
    }
    all.row(all.rows() - 1).text(1, 0, "any key closes help", theme.style(Role.HINT));
    return ScreenLayout.of(List.of(all.region(new HitRegion.Help())));
  }
}
