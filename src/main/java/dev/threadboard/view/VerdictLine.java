package dev.threadboard.view;

import dev.threadboard.compare.Difference;
import dev.threadboard.theme.Role;

/** What can be said by now: whether the outputs differ, from when on, and how long both took. */
final class VerdictLine {
  /** In cells; with less, it is not told what each prints. */
  private static final int LEAST = 6;

  private final CompareScene scene;
  private final Glyphs glyphs;

  private VerdictLine(CompareScene scene) {
    this.scene = scene;
    this.glyphs = scene.glyphs();
  }

  /**
   * Draws it into one row.
   *
   * @param abreast whether the boards stand side by side, and not above each other
   */
  static void draw(Area row, CompareScene scene, boolean abreast) {
    Area line = row.part(1, 0, row.columns() - 2, 1);
    Difference difference = scene.comparison().difference();
    boolean ended = scene.ended(0) && scene.ended(1);
    String times = ended ? new VerdictLine(scene).times() : "";
    if (difference != null && scene.now() >= difference.nanos()) {
      String text =
          new VerdictLine(scene).differs(difference, abreast, ended ? "; " + times : "", line);
      line.text(0, 0, text, scene.theme().style(Role.HINT));
    } else if (ended) {
      line.text(0, 0, "same output, " + times, scene.theme().style(Role.STRONG));
    } else {
      line.text(0, 0, "outputs are the same so far", scene.theme().style(Role.MUTED));
    }
  }

  private String times() {
    return Numbers.seconds(scene.side(0).end())
        + " s against "
        + Numbers.seconds(scene.side(1).end())
        + " s";
  }

  /** With as much of what each prints there as fits. */
  private String differs(Difference difference, boolean abreast, String end, Area line) {
    String from =
        glyphs.differs() + " outputs differ from " + Numbers.seconds(difference.nanos()) + " s on";
    String one = ": " + (abreast ? "left " : "above ");
    String other = ", " + (abreast ? "right " : "below ");
    int room = line.columns() - (from + one + other + end).length();
    if (room < 2 * LEAST) {
      return from + end;
    }
    String left = told(difference.left(), difference.right());
    String right = told(difference.right(), difference.left());
    int most = Math.max(room / 2, room - Math.min(left.length(), right.length()));
    return from + one + cut(left, most) + other + cut(right, most) + end;
  }

  private String cut(String text, int columns) {
    return Area.cutMiddle(glyphs.shown(text), columns, glyphs);
  }

  private static String told(Difference.Place place, Difference.Place other) {
    if (place.text() == null) {
      return "nothing more";
    }
    boolean alike = place.text().equals(other.text());
    return '"' + place.text() + '"' + (alike && !place.whole() ? " without a newline" : "");
  }
}
