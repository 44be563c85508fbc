package dev.threadboard.record.svg;

import dev.threadboard.frame.Frame;
import dev.threadboard.record.ColorPair;
import dev.threadboard.record.Recorder;
import dev.threadboard.record.RecordingOptions;
import dev.threadboard.record.raster.CellDeltas;
import dev.threadboard.record.raster.CellSize;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An animated SVG without a script. Each row is cut into runs of cells that change together; a run
 * that changes is a column of all its states, which moves in steps behind a window one cell high.
 * With reduced motion preferred, the last picture is shown.
 */
public final class AnimatedSvg implements Recorder {
  private final OutputStream out;
  private final RecordingOptions options;
  private final CellDeltas deltas;

  public AnimatedSvg(OutputStream out, RecordingOptions options) {
    this.out = out;
    this.options = options;
    this.deltas = new CellDeltas(new ColorPair.Resolver(options.colors()));
  }

  @Override
  public void frame(long nanos, Frame frame) {
    deltas.add(nanos, frame);
  }

  @Override
  public void end(long nanos) throws IOException {
    if (deltas.steps().isEmpty()) {
      throw new IllegalStateException("no picture");
    }
    CellSize size = CellSize.at(1, options.cells());
    SvgCells cells = new SvgCells(size, options.colors().background());
    StringBuilder body = new StringBuilder();
    StringBuilder rules = new StringBuilder();
    long end = Math.max(1, nanos);
    String times = options.loops() == 0 ? "infinite" : options.loops() + " forwards";
    rules.append(".a{animation:").append(number(end, 1_000_000_000)).append("s step-end ");
    rules.append(times).append('}');
    int count = 0;
    List<CellRunHistory> runs = CellRunHistory.of(deltas);
    for (CellRunHistory cellRunHistory : runs) {
      String name = cellRunHistory.isStill() ? "" : "k" + Integer.toString(count++, 36);
      draw(cellRunHistory, cells, size, name, body);
      if (!cellRunHistory.isStill()) {
        keyframes(cellRunHistory, size, name, end, rules);
      }
    }
    rules.append("@media(prefers-reduced-motion:reduce){.a{animation:none!important}}");
    String svg =
        SvgPage.of(
            size, deltas.columns(), deltas.rows(), options, rules + cells.rules(), body.toString());
    out.write(svg.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static void draw(
      CellRunHistory cellRunHistory,
      SvgCells cells,
      CellSize size,
      String name,
      StringBuilder body) {
    int x = cellRunHistory.column() * size.width();
    int y = cellRunHistory.row() * size.height();
    if (cellRunHistory.isStill()) {
      String drawn = cells.draw(cellRunHistory.states().get(0));
      if (!drawn.isEmpty()) {
        body.append("<g transform=\"translate(").append(x).append(' ').append(y).append(")\">");
        body.append(drawn).append("</g>\n");
      }
      return;
    }
    body.append("<svg x=\"").append(x).append("\" y=\"").append(y).append("\" width=\"");
    body.append(cellRunHistory.states().get(0).size() * size.width()).append("\" height=\"");
    body.append(size.height()).append("\"><g class=\"a\" style=\"animation-name:").append(name);
    body.append("\" transform=\"translate(0 ").append(-cellRunHistory.last() * size.height());
    body.append(")\">");
    for (int state = 0; state < cellRunHistory.states().size(); state++) {
      String drawn = cells.draw(cellRunHistory.states().get(state));
      if (!drawn.isEmpty()) {
        body.append("<g transform=\"translate(0 ").append(state * size.height()).append(")\">");
        body.append(drawn).append("</g>");
      }
    }
    body.append("</g></svg>\n");
  }

  private static void keyframes(
      CellRunHistory cellRunHistory, CellSize size, String name, long end, StringBuilder rules) {
    rules.append("@keyframes ").append(name).append('{');
    for (CellRunHistory.Change change : cellRunHistory.changes()) {
      rules.append(number(Math.min(change.nanos(), end) * 100, end));
      rules.append("%{transform:translateY(").append(-change.state() * size.height());
      rules.append(change.state() == 0 ? ")}" : "px)}");
    }
    int last = cellRunHistory.last();
    rules.append("to{transform:translateY(").append(-last * size.height()).append("px)}}\n");
  }

  /** A quotient, to four decimals at most. */
  private static String number(long dividend, long divisor) {
    long tenThousandths = Math.round((double) dividend / divisor * 10_000);
    String digits = Long.toString(10_000 + tenThousandths % 10_000).substring(1);
    String decimals = digits.replaceAll("0+$", "");
    return tenThousandths / 10_000 + (decimals.isEmpty() ? "" : "." + decimals);
  }
}
