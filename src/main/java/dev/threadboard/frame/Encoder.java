package dev.threadboard.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns frames into the fewest bytes (ECMA-48, UTF-8) that change what a terminal shows from one to
 * the next. The alternate screen, modes and titles are the caller's.
 */
public final class Encoder {
  private static final int REMEMBERED = 4096;
  private static final int ERASE_LINE = 3;
  private static final int WORTH_SCROLLING = 64;
  private static final int MOST_SORTED = 64;

  private final Palette palette;
  private final Map<Style, SgrState> pens = new HashMap<>();
  private final OutputBytes out = new OutputBytes();

  /** The style of the last cell, which its neighbour mostly shares. */
  private Style lastStyle;

  private SgrState lastPen;
  private Cursor cursor = new Cursor();
  private Frame shown;
  private SgrState sgr = SgrState.PLAIN;

  public Encoder(ColorDepth depth) {
    this.palette = new Palette(depth);
  }

  /** Forgets what the terminal shows: the next picture is drawn whole. */
  public void forget() {
    shown = null;
  }

  /** The bytes from the last picture to this one: none when they look the same. */
  public byte[] encode(Frame next) {
    if (next == shown) {
      return out.take();
    }
    boolean whole = shown == null || !shown.size().equals(next.size());
    if (whole) {
      out.ascii("\033[m\033[2J");
      sgr = SgrState.PLAIN;
      cursor.lose();
      shown = new Canvas(next.size(), Style.PLAIN).frame();
    }
    SgrState before = sgr;
    int[] changes = next.firstChanges(shown);
    Attempt best = shortest(next, changes, cursor, before, "");
    if (!whole && best.bytes.length > WORTH_SCROLLING) {
      Scroll scroll = Scroll.between(shown, next, changes);
      if (scroll != null) {
        shown = scroll.applied(shown);
        Cursor home = new Cursor();
        home.at(0, 0);
        SgrState blank = before.blanksLikeErased() ? before : SgrState.PLAIN;
        String sequence = before.change(blank) + scroll.sequence();
        best = best.orShorter(shortest(next, next.firstChanges(shown), home, blank, sequence));
      }
    }
    shown = next;
    cursor = best.cursor;
    sgr = best.sgr;
    return best.bytes;
  }

  /** One sequence for the next frame, and the terminal's state after it. */
  private record Attempt(byte[] bytes, Cursor cursor, SgrState sgr) {
    Attempt orShorter(Attempt other) {
      return other.bytes.length < bytes.length ? other : this;
    }
  }

  /**
   * A short sequence for the next frame, from a cursor and an SGR state, after some other bytes.
   */
  private Attempt shortest(
      Frame next, int[] changes, Cursor start, SgrState startPen, String before) {
    List<CellRun> strokes = new ArrayList<>();
    for (int row = 0; row < changes.length; row++) {
      if (changes[row] >= 0) {
        find(next, row, changes[row], strokes);
      }
    }
    byte[] begun = out.take();
    boolean few = strokes.size() <= MOST_SORTED;
    List<CellRun> sorted = few ? CellRun.nearestFirst(strokes, start, startPen) : strokes;
    return attempt(next, sorted, start, startPen, begun, before);
  }

  private Attempt attempt(
      Frame next,
      List<CellRun> strokes,
      Cursor start,
      SgrState startPen,
      byte[] begun,
      String before) {
    cursor = start.copy();
    sgr = startPen;
    out.add(begun);
    out.ascii(before);
    for (CellRun run : strokes) {
      draw(next, run);
    }
    return new Attempt(out.take(), cursor, sgr);
  }

  /**
   * The bytes of a query, followed by the top left cell, where a terminal that does not know the
   * query may print a part of it.
   */
  public byte[] ask(String question) {
    out.ascii(cursor.move(0, 0));
    out.ascii(question);
    cursor.lose();
    out.ascii(cursor.move(0, 0));
    put(shown, 0, 0);
    return out.take();
  }

  /** Finds the runs of a row that have changed. */
  private void find(Frame next, int row, int first, List<CellRun> strokes) {
    int last = next.lastChange(shown, row);
    while (last >= 0 && !changed(next, last, row)) {
      last--;
    }
    for (int column = first; column <= last; ) {
      if (changed(next, column, row)) {
        CellRun run = stroke(next, column, row, last);
        strokes.add(run);
        column = run.end();
      } else {
        column++;
      }
    }
  }

  private CellRun stroke(Frame next, int column, int row, int last) {
    int erasable = erasable(next, column, row, last);
    if (erasable > column) {
      return new CellRun(row, column, erasable, SgrState.PLAIN, true);
    }
    SgrState first = pen(next, column, row);
    int end = column;
    do {
      end += wide(next, end, row) ? 2 : 1;
    } while (end <= last
        && changed(next, end, row)
        && fits(first, next, end, row)
        && erasable(next, end, row, last) == end);
    return new CellRun(row, column, end, first, false);
  }

  private boolean fits(SgrState one, Frame next, int column, int row) {
    SgrState wanted = pen(next, column, row);
    return next.glyph(column, row).equals(" ") ? one.blanksLike(wanted) : one.equals(wanted);
  }

  /** The column after the blanks that are better erased from here on; this one if none are. */
  private int erasable(Frame next, int column, int row, int last) {
    if (!erased(next, column, row)) {
      return column;
    }
    int columns = next.size().columns();
    int end = column + 1;
    while (end < columns && erased(next, end, row)) {
      end++;
    }
    int blanks = Math.min(end, last + 1) - column;
    if (blanks <= ERASE_LINE) {
      return column;
    }
    if (end == columns) {
      return columns;
    }
    int erase = erase(blanks).length();
    return blanks > erase + (end <= last ? erase : 0) ? column + blanks : column;
  }

  private static String erase(int blanks) {
    return "\033[" + blanks + "X";
  }

  private void draw(Frame next, CellRun run) {
    move(next, run.column(), run.row());
    if (run.erase()) {
      use(SgrState.PLAIN, true);
      boolean line = run.end() == next.size().columns();
      out.ascii(line ? "\033[K" : erase(run.end() - run.column()));
      return;
    }
    for (int column = run.column(); column < run.end(); ) {
      column = put(next, column, run.row());
    }
  }

  /** Goes to a cell, over unchanged cells where writing them again is the shortest way. */
  private void move(Frame next, int column, int row) {
    if (cursor.isAt(column, row)) {
      return;
    }
    boolean before = cursor.isBefore(column, row);
    if (before && rewriting(next, cursor.column(), column, row) <= cursor.distance(column, row)) {
      for (int x = cursor.column(); x < column; ) {
        x = put(next, x, row);
      }
      return;
    }
    out.ascii(cursor.move(column, row));
  }

  /**
   * The bytes to rewrite cells in the current SGR state; more than any move takes if their style
   * differs.
   */
  private int rewriting(Frame next, int from, int to, int row) {
    int cost = 0;
    for (int x = from; x < to && cost <= 16; x++) {
      String glyph = next.glyph(x, row);
      SgrState wanted = pen(next, x, row);
      boolean fits = glyph.equals(" ") ? sgr.blanksLike(wanted) : sgr.equals(wanted);
      cost += fits && steady(glyph) ? OutputBytes.length(glyph) : 100;
    }
    return next.glyph(from, row).isEmpty() ? 100 : cost;
  }

  private int put(Frame next, int column, int row) {
    String glyph = next.glyph(column, row);
    use(pen(next, column, row), glyph.equals(" "));
    out.utf8(glyph);
    int width = wide(next, column, row) ? 2 : 1;
    if (column + width == next.size().columns() || !steady(glyph)) {
      cursor.at(column, row);
      cursor.loseColumn();
    } else {
      cursor.at(column + width, row);
    }
    return column + width;
  }

  private void use(SgrState wanted, boolean blank) {
    if (wanted == sgr || blank && sgr.blanksLike(wanted)) {
      return;
    }
    SgrState target = wanted;
    if (blank) {
      SgrState less = sgr.blankingLike(wanted);
      target = sgr.change(less).length() < sgr.change(wanted).length() ? less : wanted;
    }
    out.ascii(sgr.change(target));
    sgr = target;
  }

  /** Whether the cell does not look as it must yet; a wide glyph's cell speaks for both halves. */
  private boolean changed(Frame next, int column, int row) {
    if (next.isIdentical(shown, column, row)) {
      return false;
    }
    String glyph = next.glyph(column, row);
    if (glyph.isEmpty()) {
      return false;
    }
    if (wide(next, column, row) != wide(shown, column, row)
        || !glyph.equals(shown.glyph(column, row))) {
      return true;
    }
    Style before = shown.style(column, row);
    Style after = next.style(column, row);
    if (before.equals(after)) {
      return false;
    }
    SgrState was = pen(before);
    SgrState wanted = pen(after);
    return glyph.equals(" ") ? !was.blanksLike(wanted) : !was.equals(wanted);
  }

  private boolean erased(Frame next, int column, int row) {
    return next.glyph(column, row).equals(" ") && pen(next, column, row).blanksLikeErased();
  }

  private static boolean wide(Frame frame, int column, int row) {
    return column + 1 < frame.size().columns() && frame.glyph(column + 1, row).isEmpty();
  }

  /** Whether all terminals agree on a glyph's width. */
  private static boolean steady(String glyph) {
    return glyph.length() == 1;
  }

  private SgrState pen(Frame frame, int column, int row) {
    return pen(frame.style(column, row));
  }

  private SgrState pen(Style style) {
    if (style == lastStyle) {
      return lastPen;
    }
    if (pens.size() >= REMEMBERED) {
      pens.clear();
    }
    SgrState known = pens.get(style);
    if (known == null) {
      known = SgrState.of(style, palette);
      pens.put(style, known);
    }
    lastStyle = style;
    lastPen = known;
    return known;
  }
}
