package dev.threadboard.view.dashboard;

import dev.threadboard.board.ThreadState;
import dev.threadboard.command.KeyLabel;
import dev.threadboard.frame.Graphemes;
import dev.threadboard.text.Numbers;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Footer;
import dev.threadboard.view.InputView;
import dev.threadboard.view.PaletteView;
import dev.threadboard.view.Scene;
import dev.threadboard.viewer.FilteredLog;
import dev.threadboard.viewer.HitRegion;
import dev.threadboard.viewer.SearchState;
import java.util.ArrayList;
import java.util.List;

/** What lies over the dashboard while a line is written: commands, the filter, or input. */
final class SearchView {
  private final Scene scene;
  private final Theme theme;
  private final List<HitRegion> regions = new ArrayList<>();

  private SearchView(Scene scene) {
    this.scene = scene;
    this.theme = scene.theme();
  }

  /** Draws it over what is there, and tells what the mouse can do with it. */
  static List<HitRegion> draw(Area all, Scene scene) {
    SearchView view = new SearchView(scene);
    Area footer = all.row(all.rows() - 1);
    footer.fill(0, " ", scene.theme().style(Role.TEXT));
    if (scene.view().search().isForProgram()) {
      view.program(footer);
    } else if (scene.view().search().palette() == null) {
      view.filter(footer);
    } else {
      SearchState search = scene.view().search();
      view.regions.addAll(PaletteView.draw(all, search, scene.offers(), scene.theme()));
      Footer.draw(footer, scene.keys(), null, scene.theme());
    }
    return view.regions;
  }

  /** In the footer's place: the line, what is wrong with it, and the keys. */
  private void filter(Area footer) {
    SearchState search = scene.view().search();
    FilteredLog log = scene.viewed().shownLog();
    String hint = search.filter().hint();
    int end = hint.isEmpty() ? keys(footer, 0) : footer.columns();
    String count = Numbers.count(log.size()) + " of " + Numbers.count(log.total()) + " lines";
    int written = Math.min(Graphemes.width(search.writing().text()) + 2, end / 2);
    int column = footer.text(1, 0, "filter /", theme.style(Role.KEY));
    Area line = footer.part(column, 0, Math.max(written, 12), 1);
    InputView.draw(line, search.writing(), theme.style(Role.STRONG));
    int from = column + line.columns() + 1;
    footer
        .part(from, 0, end - from - 1, 1)
        .text(0, 0, hint.isEmpty() ? count : hint, theme.style(Role.HINT));
  }

  /** In the footer's place: who asks for what, the line, and the keys. */
  private void program(Area footer) {
    int reader = scene.board().program().input().first().ident();
    ThreadState asks = scene.board().threads().get(reader);
    String prompt = String.valueOf(asks.phase().on()).strip();
    int end = keys(footer, footer.columns() / 2);
    String who = footer.glyphs().shown(prompt.isEmpty() ? asks.shortName() + " asks:" : prompt);
    String shown = Area.cutMiddle(who, Math.max(0, (end - 2) * 2 / 3), footer.glyphs());
    int column = footer.text(1, 0, shown, theme.style(Role.KEY)) + 1;
    InputView.draw(
        footer.part(column, 0, end - column - 1, 1),
        scene.view().search().input(),
        theme.style(Role.STRONG));
  }

  /**
   * On the right, where there is nothing more important to say; returns where they begin.
   *
   * @param least how many columns they leave free at least
   */
  private int keys(Area footer, int least) {
    int end = footer.columns();
    for (int i = scene.keys().size() - 1; i >= 0; i--) {
      KeyLabel key = scene.keys().get(i);
      int width = Graphemes.width(key.key() + key.label()) + 1;
      if (end - width - 2 < least) {
        break;
      }
      end -= width + 2;
      Area label = footer.part(end, 0, width, 1);
      int at = label.text(0, 0, key.key(), theme.style(Role.KEY)) + 1;
      label.text(at, 0, key.label(), theme.style(Role.TEXT));
      regions.add(label.region(new HitRegion.Key(key.key())));
    }
    return end;
  }
}
