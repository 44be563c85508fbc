package dev.threadboard.view.dashboard;

import dev.threadboard.board.Board;
import dev.threadboard.frame.Canvas;
import dev.threadboard.frame.Size;
import dev.threadboard.predict.Prediction;
import dev.threadboard.theme.Role;
import dev.threadboard.view.Area;
import dev.threadboard.view.Footer;
import dev.threadboard.view.Picture;
import dev.threadboard.view.Scene;
import dev.threadboard.view.timeline.TimelineView;
import dev.threadboard.viewer.HitRegion;
import dev.threadboard.viewer.ScreenLayout;
import dev.threadboard.viewer.ViewState;
import java.util.ArrayList;
import java.util.List;

/** The whole picture of a board. */
public final class DashboardView {
  /** On a smaller screen it only shows the size it needs. */
  private static final Size SMALLEST = new Size(40, 10);

  /** Below this, it folds to the selected pane and the log. */
  private static final Size ROOMY = new Size(76, 18);

  /** In rows: below this, a timeline leaves no room for the log. */
  private static final int SMALL_BODY = 11;

  /** In rows, borders included: below this, a listing under a timeline is of no use. */
  private static final int MIN_LISTING_ROWS = 12;

  /** In rows, borders included: below this, nothing at all is of use. */
  private static final int MIN_REST = 3;

  private DashboardView() {}

  /** Whether there is ever room for the listing on a screen of that size. */
  public static boolean hasRoomForListing(Size size) {
    return !less(size, ROOMY) && BoardView.hasRoomForListing(size.columns());
  }

  /** Paints it; a pure function of the scene. */
  public static Picture paint(Scene scene) {
    Canvas canvas = new Canvas(scene.size(), scene.theme().style(Role.TEXT));
    Area all = Area.all(canvas, scene.glyphs());
    ScreenLayout layout = ScreenLayout.NOTHING;
    if (less(scene.size(), SMALLEST)) {
      tooSmall(all, scene);
    } else if (scene.view().help()) {
      layout = new HelpView(scene).draw(all);
    } else {
      Prediction prediction = scene.prediction();
      int answers = prediction.asks() ? prediction.question().answers().size() : 0;
      layout = draw(all, scene).asking(prediction.told() ? ScreenLayout.TOLD : answers);
      if (scene.view().explained()) {
        layout = ExplanationView.draw(all, scene, layout);
      }
    }
    if (!less(scene.size(), SMALLEST) && scene.view().search().input() != null) {
      layout = layout.under(SearchView.draw(all, scene));
    }
    return new Picture(canvas.frame(), layout);
  }

  private static ScreenLayout draw(Area all, Scene scene) {
    Board board = scene.board();
    boolean folded = less(scene.size(), ROOMY);
    new Header(scene).draw(all.row(0));
    List<HitRegion> regions = new ArrayList<>();
    Area body = all.part(0, 1, all.columns(), all.rows() - 2 - bars(all, scene, regions));
    body = body.part(0, 0, body.columns(), body.rows() - sentence(body, scene));
    body = body.part(0, 0, body.columns(), body.rows() - question(body, scene, regions));
    if (body.rows() == 0) {
      regions.addAll(
          Footer.draw(all.row(all.rows() - 1), scene.keys(), scene.view().hint(), scene.theme()));
      return ScreenLayout.of(regions);
    }
    if (scene.view().range().shown() && !scene.view().zoom()) {
      return timeline(all, body, scene, regions);
    }
    BoardView view = BoardView.withObjects(scene, new LogView(scene), body, folded);
    ScreenLayout drawn = view.draw(regions);
    Area last = all.row(all.rows() - 1);
    boolean paged = !view.page().isEmpty() && !scene.view().zoom();
    int page = paged ? pageAt(last, view.page(), scene) : last.columns();
    Area footer = last.part(0, 0, page, 1);
    regions.addAll(Footer.draw(footer, scene.keys(), scene.view().hint(), scene.theme()));
    return drawn;
  }

  /**
   * Draws the position bar and an open choice above the footer; returns how many rows they take.
   */
  private static int bars(Area all, Scene scene, List<HitRegion> regions) {
    int rows = 0;
    if (ScrubBar.isShown(scene)) {
      regions.addAll(ScrubBar.draw(all.row(all.rows() - 2), scene));
      rows++;
    }
    if (ChoiceView.isShown(scene.board())) {
      ChoiceView.draw(all.row(all.rows() - 2 - rows), scene);
      rows++;
    }
    return rows;
  }

  /** Draws what has happened last, in words; returns how many rows that takes. */
  private static int sentence(Area body, Scene scene) {
    String sentence = scene.narration().sentence();
    if (sentence == null) {
      return 0;
    }
    body.row(body.rows() - 1).text(1, 0, sentence, scene.theme().style(Role.TEXT));
    return 1;
  }

  /**
   * Draws the question to a viewer who predicts, at the bottom, or instead of all else where there
   * is little room; returns how many rows it takes.
   */
  private static int question(Area body, Scene scene, List<HitRegion> regions) {
    Prediction prediction = scene.prediction();
    if (!prediction.on()) {
      return 0;
    }
    boolean little = body.rows() < Pane.ROWS + MIN_REST + PredictView.ROWS;
    int rows =
        !little
            ? PredictView.ROWS
            : prediction.asks() || prediction.told() ? body.rows() : MIN_REST;
    Area band = body.part(0, body.rows() - rows, body.columns(), rows);
    regions.addAll(new PredictView(scene).draw(band));
    return rows;
  }

  /** In place of the panes; the listing is shown where there is much room left. */
  private static ScreenLayout timeline(Area all, Area body, Scene scene, List<HitRegion> regions) {
    int spare = body.rows() * 2 / 5 - TimelineView.OTHER_ROWS;
    int wanted = TimelineView.laneRows(scene, spare) + TimelineView.OTHER_ROWS;
    int rows =
        Math.min(wanted, body.rows() < SMALL_BODY ? body.rows() : body.rows() - BoardView.MIN_LOG);
    TimelineView timeline = new TimelineView(scene, body.part(0, 0, body.columns(), rows));
    regions.addAll(timeline.draw());
    Area lower = body.part(0, rows, body.columns(), body.rows());
    int told = lower.rows();
    if (lower.rows() > 2) {
      boolean listing = lower.rows() >= MIN_LISTING_ROWS;
      HitRegion log = BoardView.lower(lower, scene, new LogView(scene), listing);
      regions.add(log);
      told = log.rows();
    }
    Area last = all.row(all.rows() - 1);
    ViewState view = scene.view();
    regions.addAll(Footer.draw(last, scene.keys(), view.hint(), scene.theme()));
    int logRows = Math.max(1, told - 2);
    return new ScreenLayout(
        timeline.first(), timeline.shown(), 1, logRows, regions, timeline.axis());
  }

  private static int pageAt(Area row, String page, Scene scene) {
    return row.textRight(0, page + " ", scene.theme().style(Role.MUTED)) - 1;
  }

  private static void tooSmall(Area all, Scene scene) {
    String has = scene.size() + ": too small";
    String needs = "needs " + SMALLEST;
    all.text(0, 0, has, scene.theme().style(Role.STRONG));
    all.text(0, 1, needs, scene.theme().style(Role.TEXT));
  }

  private static boolean less(Size size, Size than) {
    return size.columns() < than.columns() || size.rows() < than.rows();
  }
}
