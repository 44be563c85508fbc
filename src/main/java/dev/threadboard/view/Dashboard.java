package dev.threadboard.view;

import dev.threadboard.board.Board;
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
    int bars = (ScrubBar.isShown(scene) ? 1 : 0) + (ChoiceView.isShown(board) ? 1 : 0);
    Area body = all.part(0, 1, all.columns(), all.rows() - 2 - bars);
    BoardView view = new BoardView(scene, new LogView(scene), body, folded);
    new Header(scene).draw(all.row(0));
    List<Region> regions = new ArrayList<>();
    OnScreen drawn = view.draw(regions);
    if (ChoiceView.isShown(board)) {
      ChoiceView.draw(all.row(all.rows() - 1 - bars), scene);
    }
    if (ScrubBar.isShown(scene)) {
      regions.addAll(ScrubBar.draw(all.row(all.rows() - 2), scene));
    }
    Area last = all.row(all.rows() - 1);
    boolean paged = !view.page().isEmpty() && !board.gaze().zoom();
    int page = paged ? pageAt(last, view.page(), scene) : last.columns();
    Area footer = last.part(0, 0, page, 1);
    regions.addAll(Footer.draw(footer, scene.keys(), board.gaze().hint(), scene.theme()));
    return drawn;
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
