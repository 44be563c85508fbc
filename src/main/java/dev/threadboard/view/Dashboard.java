package dev.threadboard.view;

import dev.threadboard.board.Board;
import dev.threadboard.board.Gaze;
import dev.threadboard.board.OnScreen;
import dev.threadboard.board.Region;
import dev.threadboard.frame.Canvas;
import dev.threadboard.frame.Size;
import dev.threadboard.theme.Role;
import java.util.ArrayList;
import java.util.List;

/** The whole picture of a board. */
public final class Dashboard {
  /** Below this, it only says so. */
  private static final Size SMALLEST = new Size(40, 10);

  /** Below this, it folds to the selected pane and the log. */
  private static final Size ROOMY = new Size(76, 18);

  /** In rows: below this, a timeline leaves no room for the log. */
  private static final int SMALL_BODY = 11;

  /** In rows, borders included: what a timeline leaves for the log. */
  private static final int MIN_LOG = 5;

  /** In rows, borders included: below this, a listing under a timeline is of no use. */
  private static final int MIN_LISTING_ROWS = 12;

  /** In cells. */
  private static final int MIN_LISTING = 30;

  /** In cells; what the log keeps beside a wide listing. */
  private static final int LOG_COLUMNS = 34;

  private Dashboard() {}

  /** Paints it; a pure function of the scene. */
  public static Picture paint(Scene scene) {
    Canvas canvas = new Canvas(scene.size(), scene.theme().style(Role.TEXT));
    Area all = Area.all(canvas, scene.glyphs());
    OnScreen onScreen = OnScreen.NOTHING;
    if (less(scene.size(), SMALLEST)) {
      tooSmall(all, scene);
    } else if (scene.board().gaze().help()) {
      onScreen = OnScreen.of(HelpView.draw(all, scene));
    } else {
      onScreen = draw(all, scene);
    }
    return new Picture(canvas.frame(), onScreen);
  }

  private static OnScreen draw(Area all, Scene scene) {
    Board board = scene.board();
    boolean folded = less(scene.size(), ROOMY);
    boolean zoom = board.gaze().zoom();
    new Header(scene).draw(all.row(0));
    List<Region> regions = new ArrayList<>();
    Area body = all.part(0, 1, all.columns(), all.rows() - 2 - bars(all, scene, regions));
    if (board.gaze().times().shown() && !zoom) {
      return timeline(all, body, scene, regions);
    }
    Panes panes = new Panes(scene, body.columns(), body.rows() / 2, folded || zoom);
    int top = zoom ? Math.max(Pane.ROWS, detail(body.rows())) : panes.rows();
    regions.addAll(panes.draw(body.part(0, 0, body.columns(), top)));
    Area lower = body.part(0, top, body.columns(), body.rows());
    regions.add(lower(lower, scene, !folded));
    Area last = all.row(all.rows() - 1);
    int page = panes.page().isEmpty() || zoom ? last.columns() : pageAt(last, panes.page(), scene);
    Area footer = last.part(0, 0, page, 1);
    regions.addAll(Footer.draw(footer, scene.keys(), board.gaze().hint(), scene.theme()));
    return new OnScreen(
        panes.first(), panes.shown(), panes.paneColumns(), lower.rows() - 2, regions);
  }

  /** Draws what stands between the body and the footer at times; returns how many rows. */
  private static int bars(Area all, Scene scene, List<Region> regions) {
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

  /** How many rows a zoomed pane takes; the log keeps as many as it needs. */
  private static int detail(int rows) {
    return Math.min(rows * 2 / 3, rows - MIN_LOG);
  }

  /** In place of the panes; the listing is shown where there is much room left. */
  private static OnScreen timeline(Area all, Area body, Scene scene, List<Region> regions) {
    int wanted = Math.max(2, scene.board().threads().size()) + TimelineView.OTHER_ROWS;
    int rows = Math.min(wanted, body.rows() < SMALL_BODY ? body.rows() : body.rows() - MIN_LOG);
    TimelineView timeline = new TimelineView(scene, body.part(0, 0, body.columns(), rows));
    regions.addAll(timeline.draw());
    Area lower = body.part(0, rows, body.columns(), body.rows());
    if (lower.rows() > 2) {
      regions.add(lower(lower, scene, lower.rows() >= MIN_LISTING_ROWS));
    }
    Area last = all.row(all.rows() - 1);
    Gaze gaze = scene.board().gaze();
    regions.addAll(Footer.draw(last, scene.keys(), gaze.hint(), scene.theme()));
    int logRows = Math.max(1, lower.rows() - 2);
    return new OnScreen(timeline.first(), timeline.shown(), 1, logRows, regions, timeline.axis());
  }

  /** Draws the listing, if wished and there is room for it, and the log; tells where that is. */
  private static Region lower(Area lower, Scene scene, boolean room) {
    Board board = scene.board();
    Area log = lower;
    if (board.gaze().listing() && room && board.run() != null) {
      int needed = ListingView.columns(board.run().listing());
      int columns = lower.columns();
      int listing = Math.min(needed, Math.max(columns - LOG_COLUMNS, columns / 2));
      listing = Math.max(MIN_LISTING, Math.min(listing, columns * 3 / 5));
      new ListingView(scene).draw(lower.part(0, 0, listing, lower.rows()));
      log = lower.part(listing, 0, lower.columns(), lower.rows());
    }
    new LogView(scene).draw(log);
    return log.region(new Region.Log());
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
