package dev.threadboard.record.svg;

import dev.threadboard.record.RecordingOptions;
import dev.threadboard.record.TerminalColors;
import dev.threadboard.record.WindowBar;
import dev.threadboard.record.raster.CellSize;
import dev.threadboard.record.raster.PictureLayout;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;

/** What is the same in every SVG: size, font, window, title. */
final class SvgPage {
  private static final String CLIP = "window";

  private SvgPage() {}

  /**
   * The whole file.
   *
   * @param rules of its style sheet, beside those for fonts
   */
  static String of(
      CellSize size, int columns, int rows, RecordingOptions options, String rules, String body) {
    PictureLayout layout = PictureLayout.unscaled(options, columns, rows);
    boolean cut = layout.cutsCells(columns * size.width(), rows * size.height());
    int spacing = size.width() - size.letterWidth();
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
        + number(layout.width())
        + " "
        + number(layout.height())
        + "\" width=\""
        + Math.round(layout.width() * options.scale())
        + "\" height=\""
        + Math.round(layout.height() * options.scale())
        + "\">"
        + (options.title().isEmpty()
            ? ""
            : "<title>" + SvgCells.escaped(options.title()) + "</title>")
        + "<style>text{font:15px 'JetBrains Mono',ui-monospace,Menlo,Consolas,'DejaVu Sans Mono',"
        + "monospace;white-space:pre"
        + (spacing == 0 ? "" : ";letter-spacing:" + spacing + "px")
        + "}"
        + rules
        + "</style>\n"
        + window(layout, options)
        + "\n"
        + (cut ? clip(layout) : "")
        + "<g transform=\"translate("
        + number(layout.left())
        + " "
        + number(layout.top())
        + ")\">\n"
        + body
        + (cut ? "</g></g></svg>\n" : "</g></svg>\n");
  }

  private static String window(PictureLayout layout, RecordingOptions options) {
    String background = TerminalColors.hex(options.colors().background());
    OptionalInt fill = options.surroundings().fill();
    if (layout.margin() == 0 && layout.radius() == 0) {
      return rectangle("width=\"100%\" height=\"100%\"", background) + dots(layout, options);
    }
    String behind =
        fill.isEmpty()
            ? ""
            : rectangle("width=\"100%\" height=\"100%\"", TerminalColors.hex(fill.getAsInt()));
    return behind + rectangle(box(layout), background) + dots(layout, options);
  }

  private static String rectangle(String place, String color) {
    return "<rect " + place + " fill=\"" + color + "\"/>";
  }

  /** The attributes of the window's rectangle. */
  private static String box(PictureLayout layout) {
    return "x=\""
        + number(layout.margin())
        + "\" y=\""
        + number(layout.margin())
        + "\" width=\""
        + number(layout.width() - 2 * layout.margin())
        + "\" height=\""
        + number(layout.height() - 2 * layout.margin())
        + (layout.radius() == 0 ? "" : "\" rx=\"" + number(layout.radius()))
        + "\"";
  }

  /** What is drawn from there on is seen only inside the window. */
  private static String clip(PictureLayout layout) {
    return "<clipPath id=\""
        + CLIP
        + "\"><rect "
        + box(layout)
        + "/></clipPath>\n<g clip-path=\"url(#"
        + CLIP
        + ")\">";
  }

  private static String dots(PictureLayout layout, RecordingOptions options) {
    StringBuilder dots = new StringBuilder();
    for (WindowBar.Dot dot : layout.dots(options.surroundings().bar())) {
      double stroke = dot.radius() - dot.hole();
      boolean ring = dot.hole() > 0;
      dots.append("<circle cx=\"").append(number(dot.x()));
      dots.append("\" cy=\"").append(number(layout.margin() + layout.barHeight() / 2));
      dots.append("\" r=\"").append(number(ring ? dot.radius() - stroke / 2 : dot.radius()));
      dots.append(ring ? "\" fill=\"none\" stroke=\"" : "\" fill=\"");
      dots.append(TerminalColors.hex(dot.rgb()));
      dots.append(ring ? "\" stroke-width=\"" + number(stroke) : "").append("\"/>");
    }
    return dots.toString();
  }

  /** At most four decimals. */
  private static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
