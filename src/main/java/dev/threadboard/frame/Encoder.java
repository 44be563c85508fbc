package dev.threadboard.frame;

import java.util.HashMap;
import java.util.Map;

/**
 * One terminal as it must look by now, and the least bytes (ECMA-48, UTF-8) that bring it to the
 * next picture. The alternate screen, modes and titles are the owner's.
 */
public final class Encoder {
  private static final int REMEMBERED = 4096;
  private static final int ERASE_LINE = 3;
  private static final int WORTH_SCROLLING = 64;

  private final Palette palette;
  private final Map<Style, Pen> pens = new HashMap<>();
  private final Bytes out = new Bytes();
  private Cursor cursor = new Cursor();
  private Frame shown;
  private Pen pen = Pen.PLAIN;

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
      pen = Pen.PLAIN;
      cursor.lose();
      shown = new Canvas(next.size(), Style.PLAIN).frame();
    }
    Cursor start = cursor;
    Pen startPen = pen;
    byte[] rewritten = cellByCell(next);
    if (!whole && rewritten.length > WORTH_SCROLLING) {
      Scroll scroll = Scroll.between(shown, next);
      if (scroll != null) {
        rewritten = shorterScrolled(next, scroll, start, startPen, rewritten);
      }
    }
    shown = next;
    return rewritten;
  }

  private byte[] shorterScrolled(
      Frame next, Scroll scroll, Cursor start, Pen startPen, byte[] rewritten) {
    Cursor endCursor = cursor;
    Pen endPen = pen;
    cursor = start;
    pen = startPen;
    use(Pen.PLAIN, true);
    out.ascii(scroll.sequence());
    cursor = new Cursor();
    cursor.at(0, 0);
    shown = scroll.applied(shown);
    byte[] scrolled = cellByCell(next);
    if (scrolled.length < rewritten.length) {
      return scrolled;
    }
    cursor = endCursor;
    pen = endPen;
    return rewritten;
  }

  /**
   * All that was begun in {@link #out} and the cells that differ; the cursor object is a new one.
   */
  private byte[] cellByCell(Frame next) {
    cursor = cursor.copy();
    for (int row = 0; row < next.size().rows(); row++) {
      if (!next.sameRow(shown, row)) {
        encode(next, row);
      }
    }
    return out.take();
  }

  /**
   * The bytes that ask the terminal something and draw the top left cell again: that is where a
   * terminal that does not know the question may print a piece of it.
   */
  public byte[] ask(String question) {
    out.ascii(cursor.move(0, 0));
    out.ascii(question);
    cursor.lose();
    out.ascii(cursor.move(0, 0));
    put(shown, 0, 0);
    return out.take();
  }

  private void encode(Frame next, int row) {
    int last = next.size().columns() - 1;
    while (last >= 0 && !changed(next, last, row)) {
      last--;
    }
    int column = 0;
    while (column <= last) {
      if (changed(next, column, row)) {
        column = write(next, column, row, last);
      } else {
        column++;
      }
    }
  }

  /** Brings one cell, or a run of blanks, up to date; tells the column after it. */
  private int write(Frame next, int column, int row, int last) {
    int columns = next.size().columns();
    int end = column;
    while (end < columns && erased(next, end, row)) {
      end++;
    }
    int blanks = Math.min(end, last + 1) - column;
    String erase = "\033[" + blanks + "X";
    if (end == columns && blanks > ERASE_LINE) {
      erase(column, row, "\033[K", next);
      return columns;
    }
    if (blanks > erase.length() + (end <= last ? erase.length() : 0)) {
      erase(column, row, erase, next);
      return column + blanks;
    }
    move(next, column, row);
    return put(next, column, row);
  }

  private void erase(int column, int row, String sequence, Frame next) {
    move(next, column, row);
    use(Pen.PLAIN, true);
    out.ascii(sequence);
  }

  /** Goes to a cell, over unchanged cells where writing them again is the shortest way. */
  private void move(Frame next, int column, int row) {
    if (cursor.isAt(column, row)) {
      return;
    }
    if (cursor.isBefore(column, row)) {
      int from = cursor.column();
      int cost = rewriting(next, from, column, row);
      cursor.at(from, row);
      String way = cursor.move(column, row);
      if (cost > way.length()) {
        out.ascii(way);
        return;
      }
      cursor.at(from, row);
      for (int x = from; x < column; ) {
        x = put(next, x, row);
      }
      return;
    }
    out.ascii(cursor.move(column, row));
  }

  /** The bytes for cells that the present pen fits; more than any move takes if it does not. */
  private int rewriting(Frame next, int from, int to, int row) {
    int cost = 0;
    for (int x = from; x < to && cost <= 16; x++) {
      String glyph = next.glyph(x, row);
      Pen wanted = pen(next, x, row);
      boolean fits = glyph.equals(" ") ? pen.blanksLike(wanted) : pen.equals(wanted);
      cost += fits && steady(glyph) ? Bytes.length(glyph) : 100;
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

  private void use(Pen wanted, boolean blank) {
    if (blank && pen.blanksLike(wanted)) {
      return;
    }
    Pen target = wanted;
    if (blank) {
      Pen less = pen.blankingLike(wanted);
      target = pen.change(less).length() < pen.change(wanted).length() ? less : wanted;
    }
    out.ascii(pen.change(target));
    pen = target;
  }

  /** Whether the cell does not look as it must yet; a wide glyph's cell speaks for both halves. */
  private boolean changed(Frame next, int column, int row) {
    String glyph = next.glyph(column, row);
    if (glyph.isEmpty()) {
      return false;
    }
    if (wide(next, column, row) != wide(shown, column, row)) {
      return true;
    }
    if (!glyph.equals(shown.glyph(column, row))) {
      return true;
    }
    Style before = shown.style(column, row);
    Style after = next.style(column, row);
    if (before.equals(after)) {
      return false;
    }
    Pen was = pen(before);
    Pen wanted = pen(after);
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

  private Pen pen(Frame frame, int column, int row) {
    return pen(frame.style(column, row));
  }

  private Pen pen(Style style) {
    if (pens.size() >= REMEMBERED) {
      pens.clear();
    }
    Pen known = pens.get(style);
    if (known == null) {
      known = Pen.of(style, palette);
      pens.put(style, known);
    }
    return known;
  }
}
