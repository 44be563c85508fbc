package dev.threadboard.view.objects;

import dev.threadboard.frame.Graphemes;
import dev.threadboard.frame.Style;
import dev.threadboard.objects.ObjectSnapshot;
import dev.threadboard.text.Numbers;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Box;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.Scene;
import dev.threadboard.viewer.HitRegion;
import dev.threadboard.viewer.ObjectUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The shared objects under the threads that use them, as a table: one row each; and the circle that
 * threads wait in, beside it or below.
 */
public final class ObjectsView {
  /** In rows: what the border takes. */
  private static final int BORDER = 2;

  /** In cells: the pointer, the glyph and a blank. */
  private static final int GUTTER = 3;

  /** In cells, between two columns of the table. */
  private static final int GAP = 2;

  private final Theme theme;
  private final Glyphs glyphs;
  private final ObjectUse use;
  private final ObjectWords words;
  private final ObjectSnapshot selected;
  private final List<ObjectSnapshot> all;
  private final List<ObjectSnapshot> shown;

  /** In cells: the longest of each column of the table. */
  private final int names;

  private final int kinds;
  private final int states;
  private final int waits;

  /** Null if no threads wait in a circle, or there is no room. */
  private final CircleFigure circle;

  private final boolean beside;

  /**
   * Measures it.
   *
   * @param columns how wide it is, the border included
   * @param most how many rows objects may have
   * @param spare how many rows there are beside those of objects and the border
   */
  public ObjectsView(Scene scene, int columns, int most, int spare) {
    this.theme = scene.theme();
    this.glyphs = scene.glyphs();
    this.use = new ObjectUse(scene.board());
    this.words = new ObjectWords(scene, use);
    this.selected = scene.viewed().selectedObject();
    this.all = use.shown(scene.view().objects());
    this.shown = most < all.size() ? foremost(most) : all;
    int inside = columns - BORDER;
    this.names = Math.min(longest(one -> Graphemes.width(glyphs.shown(one.name()))), inside / 4);
    this.kinds = longest(object -> object.kind().word().length());
    this.states = longest(object -> words.state(object).columns());
    this.waits = Math.min(longest(object -> words.waiting(object).columns()), inside / 3);
    int table = stateAt() + states + (waits == 0 ? 0 : 2 * GAP + waits);
    CircleFigure figure = shown.isEmpty() ? null : words.circle(scene, inside - 1);
    this.beside = figure != null && table + 2 * GAP + figure.columns() <= inside;
    int more = beside ? CircleFigure.ROWS - shown.size() : CircleFigure.ROWS;
    this.circle = more <= Math.max(0, spare - shown.size()) ? figure : null;
  }

  private int longest(ToIntFunction<ObjectSnapshot> columns) {
    return shown.stream().mapToInt(columns).max().orElse(0);
  }

  private int stateAt() {
    return GUTTER + names + GAP + kinds + GAP;
  }

  /** In their own order: the selected one, those that are wanted, those in use, the newest. */
  private List<ObjectSnapshot> foremost(int most) {
    List<ObjectSnapshot> foremost = new ArrayList<>(all);
    foremost.sort(
        Comparator.comparing((ObjectSnapshot object) -> object != selected)
            .thenComparing(object -> use.waiting(object.number()).isEmpty())
            .thenComparing(object -> !use.isAtWork(object))
            .thenComparing(object -> -object.changed()));
    List<ObjectSnapshot> kept = new ArrayList<>(foremost.subList(0, Math.max(0, most)));
    kept.sort(Comparator.comparingInt(ObjectSnapshot::number));
    return kept;
  }

  /** In rows, the border included; 0 if there is no object to show. */
  public int rows() {
    int figure = circle == null ? 0 : CircleFigure.ROWS;
    int rows = beside ? Math.max(shown.size(), figure) : shown.size() + figure;
    return shown.isEmpty() ? 0 : rows + BORDER;
  }

  /** Draws it, and tells where each object stands. */
  public List<HitRegion> draw(Area area) {
    Box box = Box.draw(area, theme.style(Role.BORDER), false);
    String few =
        shown.size() == all.size()
            ? ""
            : " " + Numbers.count(shown.size()) + " of " + Numbers.count(all.size());
    box.title("objects" + few, theme.style(Role.TITLE));
    Area inside = box.whole();
    if (circle != null && beside) {
      int left = inside.columns() - circle.columns() - 1;
      circle.draw(inside.part(left, 0, inside.columns(), CircleFigure.ROWS));
    } else if (circle != null) {
      circle.draw(inside.part(1, shown.size(), inside.columns(), CircleFigure.ROWS));
    }
    int stateAt = stateAt();
    int waitsAt = Math.min(stateAt + states + 2 * GAP, inside.columns() - waits - 1);
    List<HitRegion> regions = new ArrayList<>();
    for (int row = 0; row < shown.size(); row++) {
      ObjectSnapshot object = shown.get(row);
      Area line = inside.row(row);
      begin(line, object);
      int rest = words.waiting(object).columns() == 0 ? inside.columns() - 1 : waitsAt - GAP;
      words.state(object).draw(line.part(stateAt, 0, rest - stateAt, 1));
      words.waiting(object).draw(line.part(waitsAt, 0, inside.columns(), 1));
      regions.add(line.region(new HitRegion.SharedObject(object.number())));
    }
    return regions;
  }

  /** Pointer, glyph, name, kind. */
  private void begin(Area line, ObjectSnapshot object) {
    boolean chosen = selected != null && object.number() == selected.number();
    Style style = theme.style(chosen ? Role.FOCUS : Role.STRONG);
    if (chosen) {
      line.text(0, 0, glyphs.pointer(), style);
    }
    line.text(1, 0, words.glyph(object), theme.style(words.role(object)));
    line.part(GUTTER, 0, names, 1).text(0, 0, object.name(), style);
    String kind =
        glyphs.shown(object.name()).startsWith(object.kind().word() + " (")
            ? ""
            : object.kind().word();
    line.text(GUTTER + names + GAP, 0, kind, theme.style(Role.MUTED));
  }
}
