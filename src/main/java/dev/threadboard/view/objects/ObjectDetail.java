package dev.threadboard.view.objects;

import dev.threadboard.objects.ObjectSnapshot;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Box;
import dev.threadboard.view.LifeTable;
import dev.threadboard.view.Scene;
import dev.threadboard.viewer.ObjectUse;
import dev.threadboard.viewer.ScreenLayout;

/** The selected shared object in a pane of its own: its state, and its life where there is room. */
public final class ObjectDetail {
  /** In rows: from here on a blank row parts the present from the past. */
  private static final int ROOMY = 6;

  private final Scene scene;
  private final ObjectSnapshot object;

  public ObjectDetail(Scene scene, ObjectSnapshot object) {
    this.scene = scene;
    this.object = object;
  }

  /** Draws it, and tells how much of its life is shown. */
  public ScreenLayout.LifeExtent draw(Area area) {
    Theme theme = scene.theme();
    ObjectWords words = new ObjectWords(scene, new ObjectUse(scene.board()));
    Box box = Box.draw(area, theme.style(Role.FOCUS), true);
    String kind = words.glyph(object) + " " + object.kind().word();
    box.title(
        Area.cut(scene.glyphs().shown(object.name()), area.columns() - 24, scene.glyphs()),
        theme.style(Role.FOCUS));
    box.note(kind, theme.style(words.role(object)));
    Area inside = box.inside();
    Phrase state = words.state(object);
    Phrase waiting = words.waiting(object);
    state.draw(inside.row(0));
    boolean both = state.columns() + 2 + waiting.columns() <= inside.columns();
    int row = both || waiting.columns() == 0 ? 0 : 1;
    waiting.draw(inside.part(both ? inside.columns() - waiting.columns() : 0, row, 999, 1));
    String made = made();
    if (!made.isEmpty() && inside.rows() >= ROOMY) {
      inside.text(0, ++row, made, theme.style(Role.MUTED));
      row++;
    }
    Area table = inside.part(0, row + 1, inside.columns(), inside.rows());
    ObjectLife life = new ObjectLife(scene.board(), object, scene.now());
    ScreenLayout.LifeExtent shown = LifeTable.draw(table, life, scene.view().lifeEnd(), theme);
    box.below(LifeTable.more(shown), theme.style(Role.HINT));
    return shown;
  }

  private String made() {
    if (object.made().line() == 0) {
      return "";
    }
    String place = scene.board().sources().place(object.made().file(), object.made().line());
    ObjectSnapshot of = scene.board().objects().get(object.made().of());
    return "made in line " + place + (of == null ? "" : ", belongs to " + of.name());
  }
}
