package dev.threadboard.view.timeline;

import dev.threadboard.board.Board;
import dev.threadboard.board.State;
import dev.threadboard.board.ThreadLabels;
import dev.threadboard.board.ThreadState;
import dev.threadboard.event.Event;
import dev.threadboard.event.ObjectKind;
import dev.threadboard.frame.Graphemes;
import dev.threadboard.frame.Style;
import dev.threadboard.objects.ObjectSnapshot;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.HopelessMarks;
import dev.threadboard.view.Scene;
import dev.threadboard.viewer.HitRegion;
import dev.threadboard.viewer.TimeAxis;
import java.util.ArrayList;
import java.util.List;

/**
 * A lane for each shared object, under those of the threads: a lock is filled by who holds it, of
 * all others the number is told when it changes.
 */
final class ObjectLanes {
  private final Board board;
  private final Theme theme;
  private final Glyphs glyphs;
  private final TimeAxis axis;
  private final List<ObjectSnapshot> objects;
  private final ObjectSnapshot selected;
  private final HopelessMarks hopeless;
  private final ThreadLabels labels;

  ObjectLanes(Scene scene, TimeAxis axis, List<ObjectSnapshot> objects) {
    this.board = scene.board();
    this.theme = scene.theme();
    this.glyphs = scene.glyphs();
    this.axis = axis;
    this.objects = objects;
    this.selected = scene.viewed().selectedObject();
    this.hopeless = new HopelessMarks(board);
    this.labels = new ThreadLabels(board.threads());
  }

  /** In cells: what the longest of their names needs. */
  static int names(List<ObjectSnapshot> objects, Glyphs glyphs) {
    return objects.stream()
        .mapToInt(object -> Graphemes.width(glyphs.shown(object.name())))
        .max()
        .orElse(0);
  }

  /** Draws a row for each, with its name in the first columns; tells where they are. */
  List<HitRegion> draw(Area rows, int nameColumns) {
    List<HitRegion> regions = new ArrayList<>();
    ObjectCells[] cells = ObjectCells.of(board.objects().moments(), objects, axis);
    for (int i = 0; i < objects.size(); i++) {
      Area row = rows.row(i);
      name(row.part(0, 0, nameColumns - 1, 1), objects.get(i));
      Area lane = row.part(nameColumns, 0, row.columns(), 1);
      int now = (int) Math.min(axis.columns(), axis.column(axis.now()));
      if (now >= 0) {
        lane.text(now, 0, glyphs.shaft(), theme.style(Role.BORDER));
      }
      if (objects.get(i).isLock()) {
        lock(lane, cells[i]);
      } else {
        count(lane, cells[i]);
      }
      regions.add(row.region(new HitRegion.SharedObject(objects.get(i).number())));
    }
    return regions;
  }

  private void name(Area area, ObjectSnapshot object) {
    boolean chosen = selected != null && selected.number() == object.number();
    Style style = theme.style(chosen ? Role.FOCUS : Role.TEXT);
    if (chosen) {
      area.text(0, 0, glyphs.pointer(), style);
    }
    if (hopeless.hasObject(object.number())) {
      area.text(1, 0, glyphs.state(State.FAILED), theme.style(Role.STATE_FAILED));
    } else {
      area.text(1, 0, glyphs.taken(object.holder() > 0), theme.style(Role.MUTED));
    }
    area.part(3, 0, area.columns(), 1).text(0, 0, object.name(), style);
  }

  private void lock(Area lane, ObjectCells cells) {
    int column = 0;
    while (column < cells.columns()) {
      int holder = cells.holder(column);
      int from = column;
      do {
        column++;
      } while (column < cells.columns()
          && cells.holder(column) == holder
          && (holder > 0 || cells.passing(column) == cells.passing(from)));
      if (holder > 0) {
        held(lane.part(from, 0, column - from, 1), holder);
      } else if (cells.passing(from) > 0) {
        for (int at = from; at < column; at++) {
          lane.text(at, 0, glyphs.instant(), hue(cells.passing(from)));
        }
      }
    }
  }

  /** The holder's name, or its mark, or an edge where there is room for no more. */
  private void held(Area room, int ident) {
    Style style = hue(ident).tinted(hue(ident).foreground());
    room.fill(0, " ", style);
    room.text(0, 0, glyphs.shaft(), hue(ident));
    boolean known = ident > Event.YOU && ident <= board.threads().size();
    if (known) {
      ThreadState thread = board.threads().get(ident);
      String name = glyphs.shown(thread.shortName());
      String label = Graphemes.width(name) < room.columns() ? name : labels.of(thread);
      if (Graphemes.width(label) < room.columns()) {
        room.text(1, 0, label, style);
      }
    }
  }

  private void count(Area lane, ObjectCells cells) {
    int free = 0;
    for (int column = 0; column < cells.columns(); column++) {
      ObjectSnapshot object = cells.at(column);
      if (object != null && column >= free) {
        boolean something = object.value() > 0;
        if (cells.changed(column)) {
          Style style = theme.style(something ? Role.STRONG : Role.MUTED);
          String told = value(object);
          lane.text(column, 0, told, cells.mixed(column) ? style.withUnderline() : style);
          free = column + Graphemes.width(told);
        } else if (something) {
          lane.text(column, 0, glyphs.trackRest(), theme.style(Role.BORDER));
        }
      }
    }
  }

  private String value(ObjectSnapshot object) {
    return object.kind() == ObjectKind.EVENT || object.kind() == ObjectKind.FUTURE
        ? glyphs.permit(object.value() > 0)
        : String.valueOf(object.value());
  }

  private Style hue(int ident) {
    return theme.style(Role.ofThread(ident));
  }
}
