package dev.threadboard.record.svg;

import dev.threadboard.frame.Frame;
import dev.threadboard.record.ColorPair;
import dev.threadboard.record.RecordingOptions;
import dev.threadboard.record.StillEncoder;
import dev.threadboard.record.raster.CellSize;
import dev.threadboard.record.raster.PaintedCell;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A picture as SVG, whose text can be selected. */
public final class SvgStill implements StillEncoder {
  private final RecordingOptions options;

  public SvgStill(RecordingOptions options) {
    this.options = options;
  }

  @Override
  public void write(Frame frame, OutputStream out) throws IOException {
    ColorPair.Resolver colorPairs = new ColorPair.Resolver(options.colors());
    CellSize size = CellSize.at(1, options.cells());
    SvgCells cells = new SvgCells(size, options.colors().background());
    StringBuilder body = new StringBuilder();
    int columns = frame.size().columns();
    for (int row = 0; row < frame.size().rows(); row++) {
      List<PaintedCell> line = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        line.add(PaintedCell.of(frame, column, row, colorPairs));
      }
      String drawn = cells.draw(line);
      if (!drawn.isEmpty()) {
        body.append("<g transform=\"translate(0 ").append(row * size.height()).append(")\">");
        body.append(drawn).append("</g>\n");
      }
    }
    String svg =
        SvgPage.of(size, columns, frame.size().rows(), options, cells.rules(), body.toString());
    out.write(svg.getBytes(StandardCharsets.UTF_8));
  }
}
