package dev.threadboard.record.svg;

import dev.threadboard.record.ColorPair;
import dev.threadboard.record.TerminalColors;
import dev.threadboard.record.raster.BlockElements;
import dev.threadboard.record.raster.BoxDrawing;
import dev.threadboard.record.raster.CellSize;
import dev.threadboard.record.raster.PaintedCell;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Cells side by side as SVG: text as text, which can be selected, lines and blocks as paths, which
 * join. Of text that looks the same, colour and weight are classes of a style sheet.
 */
final class SvgCells {
  /** The height of a cell without space between lines, and where letters stand in it. */
  private static final int LETTERS = 20;

  private static final int BASELINE = 15;

  private final CellSize size;
  private final int pageBackground;
  private final BoxDrawing boxes;
  private final BlockElements blockElements;
  private final int baseline;
  private final Map<String, String> classes = new LinkedHashMap<>();

  /**
   * @param pageBackground the background that needs not be drawn
   */
  SvgCells(CellSize size, int pageBackground) {
    this.size = size;
    this.pageBackground = pageBackground;
    this.boxes = new BoxDrawing(size);
    this.blockElements = new BlockElements(size);
    this.baseline = (size.height() - LETTERS) / 2 + BASELINE;
  }

  /** The elements for cells of a row, the first one's upper left corner at the origin. */
  String draw(List<PaintedCell> cells) {
    StringBuilder svg = new StringBuilder();
    for (int from = 0, to; from < cells.size(); from = to) {
      to = from + 1;
      while (to < cells.size() && background(cells, to) == background(cells, from)) {
        to++;
      }
      if (background(cells, from) != pageBackground) {
        rectangle(svg, from, to, background(cells, from));
      }
    }
    for (int from = 0, to; from < cells.size(); from = to) {
      to = from + 1;
      PaintedCell first = cells.get(from);
      while (to < cells.size() && joins(first, cells.get(to))) {
        to++;
      }
      if (isDrawn(first)) {
        path(svg, cells.subList(from, to), from);
      } else {
        text(svg, cells.subList(from, to), from);
      }
    }
    return svg.toString();
  }

  /** The style sheet's rules for all that was drawn. */
  String rules() {
    StringBuilder rules = new StringBuilder();
    classes.forEach(
        (rule, name) -> rules.append('.').append(name).append('{').append(rule).append('}'));
    return rules.toString();
  }

  private static int background(List<PaintedCell> cells, int at) {
    return cells.get(at).colors().background();
  }

  private boolean joins(PaintedCell first, PaintedCell next) {
    boolean drawn = isDrawn(first);
    if (drawn != isDrawn(next)) {
      return false;
    } else if (drawn) {
      return first.colors().foreground() == next.colors().foreground();
    }
    ColorPair one = first.colors();
    ColorPair other = next.colors();
    return isPlainBlank(first) == isPlainBlank(next)
        && one.foreground() == other.foreground()
        && one.bold() == other.bold()
        && one.underline() == other.underline();
  }

  private static boolean isPlainBlank(PaintedCell paintedCell) {
    return paintedCell.glyph().equals(" ") && !paintedCell.colors().underline();
  }

  private static boolean isDrawn(PaintedCell paintedCell) {
    int character = paintedCell.glyph().codePointAt(0);
    return BoxDrawing.has(character) || BlockElements.has(character);
  }

  private void rectangle(StringBuilder svg, int from, int to, int rgb) {
    svg.append("<path class=\"").append(name("fill:" + TerminalColors.hex(rgb)));
    svg.append("\" d=\"M").append(from * size.width()).append(" 0h");
    svg.append((to - from) * size.width()).append('v').append(size.height()).append('H');
    svg.append(from * size.width()).append("z\"/>");
  }

  private void path(StringBuilder svg, List<PaintedCell> cells, int column) {
    PaintedCell first = cells.get(0);
    String fill = "fill:" + TerminalColors.hex(first.colors().foreground());
    svg.append("<path class=\"").append(name(fill)).append("\" d=\"");
    for (int from = 0, to; from < cells.size(); from = to) {
      to = from + 1;
      int character = cells.get(from).glyph().codePointAt(0);
      while (to < cells.size() && cells.get(to).glyph().equals(cells.get(from).glyph())) {
        to++;
      }
      // Only what is drawn from edge to edge, in one piece, may be drawn wider.
      int wide = "─━═█▀▄".indexOf(character) >= 0 ? to - from : 1;
      for (int cell = from; cell < to; cell += wide) {
        outline(svg, shape(character, wide), (column + cell) * size.width());
      }
    }
    svg.append("\"/>");
  }

  private Shape shape(int character, int cells) {
    if (cells == 1) {
      return BoxDrawing.has(character) ? boxes.shape(character) : blockElements.shape(character);
    }
    CellSize wide =
        new CellSize(cells * size.width(), size.height(), size.letterWidth(), size.stroke());
    return BoxDrawing.has(character)
        ? new BoxDrawing(wide).shape(character)
        : new BlockElements(wide).shape(character);
  }

  private static void outline(StringBuilder svg, Shape shape, int x) {
    double[] at = new double[6];
    for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
      int kind = path.currentSegment(at);
      int points =
          switch (kind) {
            case PathIterator.SEG_CLOSE -> 0;
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 3;
            default -> 1;
          };
      svg.append("MLQCz".charAt(kind));
      for (int i = 0; i < 2 * points; i++) {
        svg.append(i > 0 ? " " : "").append(number(at[i] + (i % 2 == 0 ? x : 0)));
      }
    }
  }

  private void text(StringBuilder svg, List<PaintedCell> cells, int column) {
    if (isPlainBlank(cells.get(0))) {
      return;
    }
    ColorPair colors = cells.get(0).colors();
    StringBuilder text = new StringBuilder();
    for (PaintedCell paintedCell : cells) {
      text.append(paintedCell.part() == PaintedCell.Part.RIGHT ? "" : paintedCell.glyph());
    }
    String look =
        "fill:"
            + TerminalColors.hex(colors.foreground())
            + (colors.bold() ? ";font-weight:700" : "")
            + (colors.underline() ? ";text-decoration:underline" : "");
    svg.append("<text class=\"").append(name(look)).append('"');
    svg.append(column == 0 ? "" : " x=\"" + column * size.width() + "\"");
    svg.append(" y=\"").append(baseline).append("\" textLength=\"");
    svg.append(cells.size() * size.width()).append("\">").append(escaped(text)).append("</text>");
  }

  /** A class of its own for each look. */
  private String name(String rule) {
    return classes.computeIfAbsent(rule, r -> "c" + Integer.toString(classes.size(), 36));
  }

  /** Character data and attribute values (XML 1.0, section 2.4). */
  static String escaped(CharSequence text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isXml(c) ? c : 0xfffd);
              }
            });
    return escaped.toString();
  }

  private static boolean isXml(int c) {
    return c >= 0x20 && c < 0xd800 || c >= 0xe000 && c < 0xfffe || c > 0xffff;
  }

  /** At most two decimals. */
  private static String number(double value) {
    long hundredths = Math.round(value * 100);
    String sign = hundredths < 0 ? "-" : "";
    long whole = Math.abs(hundredths) / 100;
    long rest = Math.abs(hundredths) % 100;
    if (rest == 0) {
      return sign + whole;
    }
    return sign + whole + (rest % 10 == 0 ? "." + rest / 10 : rest < 10 ? ".0" + rest : "." + rest);
  }
}
