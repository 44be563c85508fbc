package dev.threadboard.record.svg;

import dev.threadboard.record.RecordingOptions;
import dev.threadboard.record.TerminalColors;
import dev.threadboard.record.raster.CellSize;

/** What is the same in every SVG: size, font, background, title. */
final class SvgPage {
  private SvgPage() {}

  /**
   * The whole file.
   *
   * @param rules of its style sheet, beside those for fonts
   */
  static String of(
      CellSize size, int columns, int rows, RecordingOptions options, String rules, String body) {
    int width = size.across(columns);
    int height = size.down(rows);
    String title =
        options.title().isEmpty() ? "" : "<title>" + SvgCells.escaped(options.title()) + "</title>";
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
        + width
        + " "
        + height
        + "\" width=\""
        + Math.round(width * options.scale())
        + "\" height=\""
        + Math.round(height * options.scale())
        + "\">"
        + title
        + "<style>text{font:15px 'JetBrains Mono',ui-monospace,Menlo,Consolas,'DejaVu Sans Mono',"
        + "monospace;white-space:pre}"
        + rules
        + "</style>\n<rect width=\"100%\" height=\"100%\" fill=\""
        + TerminalColors.hex(options.colors().background())
        + "\"/>\n<g transform=\"translate("
        + size.margin()
        + " "
        + size.margin()
        + ")\">\n"
        + body
        + "</g></svg>\n";
  }
}
