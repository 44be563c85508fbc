package dev.threadboard.view.compare;

import dev.threadboard.compare.OutputDifference;
import dev.threadboard.frame.Canvas;
import dev.threadboard.frame.Size;
import dev.threadboard.theme.Role;
import dev.threadboard.view.Area;
import dev.threadboard.view.Footer;
import dev.threadboard.view.Picture;
import dev.threadboard.view.Scene;
import dev.threadboard.view.Wrapping;
import dev.threadboard.view.dashboard.BoardView;
import dev.threadboard.view.dashboard.HelpView;
import dev.threadboard.view.dashboard.LogView;
import dev.threadboard.view.dashboard.Pane;
import dev.threadboard.view.dashboard.ScrubBar;
import dev.threadboard.viewer.HitRegion;
import dev.threadboard.viewer.ScreenLayout;
import java.util.ArrayList;
import java.util.List;

/** Two boards on one clock, side by side or above each other, and how their runs compare. */
public final class CompareView {
  /** Below this, it only says so. */
  private static final Size SMALLEST = new Size(40, 12);

  /** With fewer columns, one board is above the other. */
  private static final int ABREAST = 76;

  /** With fewer rows, neither totals nor the bar of time are shown. */
  private static final int ROOMY = 18;

  /** With fewer rows for a board, the objects that its threads share are not shown. */
  private static final int OBJECTS = 26;

  /** With fewer rows, the sentence stands where the headings of the totals have no totals yet. */
  private static final int SENTENCE = 28;

  private final CompareScene scene;
  private final Size size;
  private final List<HitRegion> regions = new ArrayList<>();

  private CompareView(CompareScene scene) {
    this.scene = scene;
    this.size = scene.size();
  }

  /** Paints it; a pure function of the scene. */
  public static Picture paint(CompareScene scene) {
    Size size = scene.size();
    Canvas canvas = new Canvas(size, scene.theme().style(Role.TEXT));
    Area all = Area.all(canvas, scene.glyphs());
    ScreenLayout layout = ScreenLayout.NOTHING;
    if (size.columns() < SMALLEST.columns() || size.rows() < SMALLEST.rows()) {
      all.text(0, 0, size + ": too small", scene.theme().style(Role.STRONG));
      all.text(0, 1, "needs " + SMALLEST, scene.theme().style(Role.TEXT));
    } else if (scene.turnedTo().view().help()) {
      layout = new HelpView(scene.whole()).draw(all);
    } else {
      layout = new CompareView(scene).draw(all);
    }
    return new Picture(canvas.frame(), layout);
  }

  /** Whether boards on a screen of that size have room for their listings. */
  public static boolean hasRoomForListing(Size size) {
    int columns = isAbreast(size) ? size.columns() / 2 : size.columns();
    return BoardView.hasRoomForListing(columns) && !isCompact(size);
  }

  /** Cells are about twice as high as wide: one above the other also where it is higher. */
  private static boolean isAbreast(Size size) {
    return size.columns() >= ABREAST && size.columns() >= 2 * size.rows();
  }

  private static boolean hasTotals(Size size) {
    return size.rows() >= ROOMY && size.columns() >= TotalsTable.COLUMNS;
  }

  /** What header, sentence, verdict, totals, bar of time and footer leave. */
  private static int bodyRows(Size size) {
    int bar = size.rows() >= ROOMY ? 1 : 0;
    int sentence = size.rows() >= SENTENCE ? 1 : 0;
    int below = 2 + (hasTotals(size) ? TotalsTable.ROWS : 0) + bar + sentence;
    return size.rows() - 1 - below;
  }

  /** Whether there is room for the logs alone. */
  private static boolean isCompact(Size size) {
    int half = isAbreast(size) ? bodyRows(size) : bodyRows(size) / 2;
    return half < 1 + 2 * Pane.ROWS;
  }

  private ScreenLayout draw(Area all) {
    int row = 1 + bodyRows(size);
    CompareHeader.draw(all.row(0), scene);
    ScreenLayout drawn = halves(all.part(0, 1, size.columns(), bodyRows(size)));
    if (size.rows() >= SENTENCE) {
      sentence(all.row(row++));
    }
    VerdictLine.draw(all.row(row++), scene, isAbreast(size));
    if (hasTotals(size)) {
      TotalsTable.draw(all.part(0, row, size.columns(), TotalsTable.ROWS), scene);
      if (size.rows() < SENTENCE && !scene.ended(0) && !scene.ended(1)) {
        sentence(all.row(row));
      }
      row += TotalsTable.ROWS;
    }
    if (size.rows() >= ROOMY) {
      OutputDifference difference = scene.comparison().difference();
      double mark = difference == null ? ScrubBar.NOWHERE : place(difference.nanos());
      regions.addAll(ScrubBar.draw(all.row(row++), scene.whole(), mark));
    }
    String hint = scene.turnedTo().view().hint();
    regions.addAll(Footer.draw(all.row(row), scene.keys(), hint, scene.theme()));
    return drawn;
  }

  /** What has happened last in the run that keys act on, in words. */
  private void sentence(Area row) {
    String sentence = scene.narration().sentence();
    if (sentence != null && !sentence.isEmpty()) {
      row.fill(0, " ", scene.theme().style(Role.TEXT));
      String whose = scene.name(scene.side()) + ": ";
      String words = Wrapping.firstThatFits(row.columns() - 2, whose + sentence, sentence);
      row.text(1, 0, words, scene.theme().style(Role.TEXT));
    }
  }

  /** Where a moment lies after all that happens at it, from 0 to 1. */
  private double place(long nanos) {
    return scene.playhead().place(nanos, scene.comparison().upTo(nanos));
  }

  private ScreenLayout halves(Area body) {
    int left = (body.columns() + 1) / 2;
    int upper = (body.rows() + 1) / 2;
    Area one;
    Area other;
    if (isAbreast(size)) {
      one = body.part(0, 0, left, body.rows());
      other = body.part(left, 0, body.columns(), body.rows());
    } else {
      one = body.part(0, 0, body.columns(), upper);
      other = body.part(0, upper, body.columns(), body.rows());
    }
    ScreenLayout drawn = isCompact(size) ? logs(one, other) : boards(one, other);
    regions.add(one.region(new HitRegion.Side(0)));
    regions.add(other.region(new HitRegion.Side(1)));
    return drawn;
  }

  private ScreenLayout logs(Area... halves) {
    for (int which = 0; which < 2; which++) {
      title(halves[which], which, "");
      new LogView(alone(halves[which], which), marked(which)).draw(body(halves[which]));
    }
    return new ScreenLayout(1, 0, 1, body(halves[scene.side()]).rows() - 2);
  }

  /** Side by side their logs begin in the same row. */
  private ScreenLayout boards(Area... halves) {
    BoardView[] views = new BoardView[2];
    for (int which = 0; which < 2; which++) {
      Scene alone = alone(halves[which], which);
      LogView log = new LogView(alone, marked(which));
      Area body = body(halves[which]);
      views[which] =
          body.rows() < OBJECTS
              ? new BoardView(alone, log, body, false)
              : BoardView.withObjects(alone, log, body, false);
      title(halves[which], which, views[which].page());
    }
    int most = Math.max(above(views[0]), above(views[1]));
    ScreenLayout[] drawn = new ScreenLayout[2];
    for (int which = 0; which < 2; which++) {
      int top = isAbreast(size) ? most - views[which].objectRows() : views[which].paneRows();
      List<HitRegion> clicks = scene.side() == which ? regions : new ArrayList<>();
      drawn[which] = views[which].draw(clicks, top);
    }
    return drawn[scene.side()];
  }

  /** In rows: what stands above a board's log. */
  private static int above(BoardView board) {
    return board.paneRows() + board.objectRows();
  }

  private void title(Area half, int which, String page) {
    boolean turned = scene.side() == which;
    RunTitle.draw(half.row(0), scene.name(which), alone(half, which), turned, page);
  }

  private Scene alone(Area half, int which) {
    return scene.of(which, new Size(half.columns(), half.rows()));
  }

  private static Area body(Area half) {
    return half.part(0, 1, half.columns(), half.rows());
  }

  private long marked(int which) {
    OutputDifference difference = scene.comparison().difference();
    if (difference == null || scene.now() < difference.nanos()) {
      return LogView.NONE;
    }
    return (which == 0 ? difference.left() : difference.right()).logLine();
  }
}
