package dev.threadboard.view;

import dev.threadboard.board.Board;
import dev.threadboard.board.OnScreen;
import dev.threadboard.board.Region;
import dev.threadboard.frame.Canvas;
import dev.threadboard.frame.Size;
import dev.threadboard.theme.Role;
import java.util.List;

/** The whole picture of a board. */
public final class Dashboard {
  /** Below this, it only says so. */
  private static final Size SMALLEST = new Size(40, 10);

  /** Below this, it folds to the selected pane and the log. */
  private static final Size ROOMY = new Size(76, 18);

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
    int bars = (ScrubBar.isShown(scene) ? 1 : 0) + (ChoiceView.isShown(board) ? 1 : 0);
    Area body = all.part(0, 1, all.columns(), all.rows() - 2 - bars);
    int asked = scene.prediction().on() ? Math.min(PredictView.ROWS, body.rows() - Pane.ROWS) : 0;
    Area band = body.part(0, body.rows() - asked, body.columns(), asked);
    body = body.part(0, 0, body.columns(), body.rows() - asked);
    Panes panes = new Panes(scene, body.columns(), body.rows() / 2, folded || zoom);
    int top = zoom && !folded ? Math.min(10, body.rows() / 2) : panes.rows();
    new Header(scene).draw(all.row(0));
    List<Region> regions = panes.draw(body.part(0, 0, body.columns(), top));
    Area lower = body.part(0, top, body.columns(), body.rows());
    Area log = lower;
    if (board.gaze().listing() && !folded && board.run() != null) {
      int needed = ListingView.columns(board.run().listing());
      int listing = Math.min(needed, Math.max(body.columns() - LOG_COLUMNS, body.columns() / 2));
      listing = Math.max(MIN_LISTING, Math.min(listing, body.columns() * 3 / 5));
      new ListingView(scene).draw(lower.part(0, 0, listing, lower.rows()));
      log = lower.part(listing, 0, lower.columns(), lower.rows());
    }
    new LogView(scene).draw(log);
    regions.add(log.region(new Region.Log()));
    if (asked > 0) {
      regions.addAll(new PredictView(scene).draw(band));
    }
    if (ChoiceView.isShown(board)) {
      ChoiceView.draw(all.row(all.rows() - 1 - bars), scene);
    }
    if (ScrubBar.isShown(scene)) {
      regions.addAll(ScrubBar.draw(all.row(all.rows() - 2), scene));
    }
    Area last = all.row(all.rows() - 1);
    int page = panes.page().isEmpty() || zoom ? last.columns() : pageAt(last, panes.page(), scene);
    Area footer = last.part(0, 0, page, 1);
    regions.addAll(Footer.draw(footer, scene.keys(), board.gaze().hint(), scene.theme()));
    OnScreen onScreen =
        new OnScreen(panes.first(), panes.shown(), panes.paneColumns(), lower.rows() - 2, regions);
    boolean asks = scene.prediction().asks();
    return asks ? onScreen.asking(scene.prediction().question().answers().size()) : onScreen;
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
