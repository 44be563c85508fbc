package dev.threadboard.frame;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A terminal that knows what an encoder may send, and fails a test on anything else. */
final class EmulatedTerminal {
  private final Size size;
  private final String[] glyphs;
  private final Style[] styles;
  private Style pen = Style.PLAIN;
  private int column;
  private int row;
  private int top;
  private int bottom;

  EmulatedTerminal(Size size) {
    this.size = size;
    this.glyphs = new String[size.columns() * size.rows()];
    this.styles = new Style[glyphs.length];
    this.bottom = size.rows() - 1;
    Arrays.fill(glyphs, "?");
    Arrays.fill(styles, Style.PLAIN);
  }

  Frame frame() {
    return new Frame(size, glyphs.clone(), styles.clone());
  }

  void write(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      if (c == '\033') {
        int end = i + 2;
        while (text.charAt(end) < 0x40) {
          end++;
        }
        control(text.substring(i + 2, end), text.charAt(end));
        i = end + 1;
      } else if (c < ' ') {
        control(c);
        i++;
      } else {
        int end = Graphemes.end(text, i);
        print(text.substring(i, end), Graphemes.width(text, i, end));
        i = end;
      }
    }
  }

  private void print(String glyph, int width) {
    if (column >= size.columns()) {
      throw new AssertionError("written after the last column without a move");
    }
    int cell = row * size.columns() + column;
    glyphs[cell] = glyph;
    styles[cell] = pen;
    if (width == 2) {
      glyphs[cell + 1] = "";
      styles[cell + 1] = pen;
    }
    column += width;
  }

  private void control(char c) {
    switch (c) {
      case '\r' -> column = 0;
      case '\b' -> column = relative(-1);
      case '\n' -> {
        if (row == size.rows() - 1) {
          throw new AssertionError("the whole screen scrolls");
        }
        row++;
      }
      default -> throw new AssertionError("control character " + (int) c);
    }
  }

  /** After the last column terminals disagree on where they are. */
  private int relative(int by) {
    if (column >= size.columns()) {
      throw new AssertionError("relative move after the last column");
    }
    return Math.max(0, Math.min(size.columns() - 1, column + by));
  }

  private void control(String parameters, char command) {
    String[] parts = parameters.split(";", -1);
    int first = parts[0].isEmpty() ? 1 : Integer.parseInt(parts[0]);
    int second = parts.length < 2 || parts[1].isEmpty() ? 1 : Integer.parseInt(parts[1]);
    switch (command) {
      case 'A' -> row = Math.max(0, row - first);
      case 'B' -> row = Math.min(size.rows() - 1, row + first);
      case 'C' -> column = relative(first);
      case 'D' -> column = relative(-first);
      case 'G' -> column = first - 1;
      case 'H' -> {
        row = first - 1;
        column = second - 1;
      }
      case 'J' -> erase(0, glyphs.length);
      case 'K' -> erase(row * size.columns() + column, (row + 1) * size.columns());
      case 'X' -> erase(row * size.columns() + column, row * size.columns() + column + first);
      case 'L' -> scroll(-first);
      case 'M' -> scroll(first);
      case 'r' -> {
        top = first - 1;
        bottom = parameters.isEmpty() ? size.rows() - 1 : second - 1;
        row = 0;
        column = 0;
      }
      case 'm' -> colour(parts);
      default -> throw new AssertionError("CSI " + parameters + command);
    }
  }

  /** Some terminals erase to the pen's background and some do not: only a plain one may erase. */
  private void erase(int from, int to) {
    if (!pen.background().equals(Color.DEFAULT) || pen.reverse() || pen.underline()) {
      throw new AssertionError("erased in " + pen);
    }
    Arrays.fill(glyphs, from, to, " ");
    Arrays.fill(styles, from, to, Style.PLAIN);
  }

  private void scroll(int by) {
    if (row != top) {
      throw new AssertionError("lines deleted or inserted not at the top margin");
    }
    String[] was = glyphs.clone();
    Style[] looked = styles.clone();
    int columns = size.columns();
    for (int y = top; y <= bottom; y++) {
      int from = y + by;
      if (from >= top && from <= bottom) {
        System.arraycopy(was, from * columns, glyphs, y * columns, columns);
        System.arraycopy(looked, from * columns, styles, y * columns, columns);
      } else {
        erase(y * columns, (y + 1) * columns);
      }
    }
  }

  private void colour(String[] parts) {
    for (int i = 0; i < parts.length; i++) {
      int code = parts[i].isEmpty() ? 0 : Integer.parseInt(parts[i]);
      if (code == 38 || code == 48) {
        boolean indexed = parts[i + 1].equals("5");
        Color color =
            indexed
                ? new Color.Indexed(Integer.parseInt(parts[i + 2]))
                : new Color.Rgb(
                    Integer.parseInt(parts[i + 2]),
                    Integer.parseInt(parts[i + 3]),
                    Integer.parseInt(parts[i + 4]));
        pen = code == 38 ? pen.withForeground(color) : pen.withBackground(color);
        i += indexed ? 2 : 4;
      } else {
        pen = attribute(code);
      }
    }
  }

  private Style attribute(int code) {
    return switch (code) {
      case 0 -> Style.PLAIN;
      case 1 -> pen.withBold();
      case 2 -> pen.withDim();
      case 4 -> pen.withUnderline();
      case 7 -> pen.withReverse();
      case 22 -> attributes(false, false, pen.underline(), pen.reverse());
      case 24 -> attributes(pen.bold(), pen.dim(), false, pen.reverse());
      case 27 -> attributes(pen.bold(), pen.dim(), pen.underline(), false);
      case 39 -> pen.withForeground(Color.DEFAULT);
      case 49 -> pen.withBackground(Color.DEFAULT);
      default -> basic(code);
    };
  }

  private Style basic(int code) {
    int bright = code >= 90 ? 8 : 0;
    int base = code >= 90 ? code - 60 : code;
    return base < 40
        ? pen.withForeground(new Color.Indexed(base - 30 + bright))
        : pen.withBackground(new Color.Indexed(base - 40 + bright));
  }

  private Style attributes(boolean bold, boolean dim, boolean underline, boolean reverse) {
    return new Style(pen.foreground(), pen.background(), bold, dim, underline, reverse);
  }
}
