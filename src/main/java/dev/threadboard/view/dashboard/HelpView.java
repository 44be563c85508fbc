package dev.threadboard.view.dashboard;

import dev.threadboard.board.State;
import dev.threadboard.command.KeyLabel;
import dev.threadboard.frame.Graphemes;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Box;
import dev.threadboard.view.Scene;
import dev.threadboard.view.StateStyle;
import dev.threadboard.viewer.HitRegion;
import dev.threadboard.viewer.ScreenLayout;
import java.util.ArrayList;
import java.util.List;

/** All keys by topic, in columns and as many pages as they need, and what the glyphs mean. */
public final class HelpView {
  /** In cells: a key and what it does. */
  private static final int COLUMN = 38;

  private static final int WIDE_COLUMN = 48;
  private static final int KEYS = 11;

  /** A state's glyph and word. */
  private static final int STATES = 13;

  private static final List<KeyLabel> WORDS =
      List.of(
          new KeyLabel("M 1 2", "MainThread, Thread-1, etc."),
          new KeyLabel("pool-0_1", "ThreadPoolExecutor-0_1"),
          new KeyLabel("<module>", "the program's own lines"),
          new KeyLabel("_worker()", "takes one task by another"),
          new KeyLabel("baton", "who has it runs: the GIL"),
          new KeyLabel("deadlock", "threads wait in a circle"),
          new KeyLabel("stuck", "its wait can never end"),
          new KeyLabel("fifo", "who is ready first runs"),
          new KeyLabel("random", "chance says who runs"),
          new KeyLabel("step", "you say who runs"),
          new KeyLabel("os", "the machine says who runs"),
          new KeyLabel("seed", "the same: the same chance"));

  private final Scene scene;
  private final Theme theme;

  public HelpView(Scene scene) {
    this.scene = scene;
    this.theme = scene.theme();
  }

  /** Draws it; it can be clicked away everywhere. */
  public ScreenLayout draw(Area all) {
    Box box =
        Box.draw(all.part(0, 0, all.columns(), all.rows() - 1), theme.style(Role.BORDER), false);
    box.title("help", theme.style(Role.TITLE));
    if (scene.board().program().isOwn()) {
      String howTrue = "this run is " + scene.board().program().repeatability().told();
      String shown = scene.glyphs().shown(howTrue);
      box.below(Area.cut(shown, all.columns() - 6, scene.glyphs()), theme.style(Role.HINT));
    }
    Area inside = box.inside();
    int states = states(inside.part(0, 0, inside.columns(), 0));
    int rows = Math.max(1, inside.rows() - states - 1);
    int across = Math.max(1, inside.columns() / COLUMN);
    List<List<KeyLabel>> columns = columns(rows);
    int pages = (columns.size() + across - 1) / across;
    int page = Math.min(scene.view().search().helpPage(), pages - 1);
    int width = Math.min(WIDE_COLUMN, inside.columns() / Math.min(across, columns.size()));
    int used = 0;
    for (int i = 0; i < across && page * across + i < columns.size(); i++) {
      List<KeyLabel> column = columns.get(page * across + i);
      column(inside.part(i * width, 0, width - 1, rows), column);
      used = Math.max(used, column.size());
    }
    states(inside.part(0, (pages > 1 ? rows : used) + 1, inside.columns(), states));
    String close = scene.back().isEmpty() ? "a click closes help" : scene.back() + " closes help";
    if (pages > 1) {
      String where = "page " + (page + 1) + " of " + pages;
      box.note(where, theme.style(Role.HINT));
      close += ", the arrows turn pages";
    }
    all.row(all.rows() - 1).text(1, 0, close, theme.style(Role.HINT));
    return ScreenLayout.of(List.of(all.region(new HitRegion.Help()))).paged(pages);
  }

  /** The keys by topic, then the states of threads, then the words that are on the screen. */
  private List<KeyLabel> labels() {
    List<KeyLabel> labels = new ArrayList<>(scene.keys());
    labels.add(new KeyLabel("", "states of a thread"));
    for (State state : State.values()) {
      String label = StateStyle.label(state, scene.glyphs());
      String blanks = " ".repeat(Math.max(0, STATES - Graphemes.width(label)));
      labels.add(new KeyLabel(label + blanks, meaning(state)));
    }
    labels.add(new KeyLabel("", "words"));
    labels.addAll(WORDS);
    return labels;
  }

  /** In at most 23 characters. */
  private static String meaning(State state) {
    return switch (state) {
      case NEW -> "nobody called start()";
      case STARTING -> "its turn is to come";
      case RUNNING -> "it is its turn";
      case READY -> "could run: not its turn";
      case SLEEPING -> "in time.sleep()";
      case WAITING -> "for a thread or a lock";
      case IDLE -> "a worker without a task";
      case DONE -> "has come to its end";
      case FAILED -> "ended by an error";
      case CUT_OFF -> "a daemon at the end";
    };
  }

  /** A title never stands alone at the end of a column, and a blank row never at its beginning. */
  private List<List<KeyLabel>> columns(int rows) {
    List<List<KeyLabel>> columns = new ArrayList<>();
    List<KeyLabel> column = new ArrayList<>();
    for (KeyLabel label : labels()) {
      boolean title = label.key().isEmpty();
      int needed = column.size() + (title ? 3 : 1);
      if (needed > rows && !column.isEmpty()) {
        columns.add(column);
        column = new ArrayList<>();
      }
      if (title && !column.isEmpty()) {
        column.add(new KeyLabel("", ""));
      }
      column.add(label);
    }
    columns.add(column);
    return columns;
  }

  private void column(Area area, List<KeyLabel> labels) {
    for (int row = 0; row < labels.size(); row++) {
      KeyLabel label = labels.get(row);
      if (label.key().isEmpty()) {
        area.text(0, row, label.label(), theme.style(Role.TITLE));
      } else {
        int keys = Math.max(KEYS, Graphemes.width(label.key()) + 1);
        area.text(0, row, label.key(), theme.style(Role.KEY));
        area.text(keys, row, label.label(), theme.style(Role.TEXT));
      }
    }
  }

  /** Draws as much as there is room for; returns how many rows it needs. */
  private int states(Area area) {
    int column = 0;
    int row = 0;
    for (State state : State.values()) {
      String label = StateStyle.label(state, area.glyphs());
      if (column + Graphemes.width(label) > area.columns()) {
        column = 0;
        row++;
      }
      area.text(column, row, label, theme.style(StateStyle.role(state)));
      column += Graphemes.width(label) + 3;
    }
    return row + 1;
  }
}
