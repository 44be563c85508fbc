package dev.threadboard.view.compare;

import dev.threadboard.compare.OutputDifference;
import dev.threadboard.frame.Graphemes;
import dev.threadboard.text.Numbers;
import dev.threadboard.theme.Role;
import dev.threadboard.view.Area;
import dev.threadboard.view.Glyphs;

/** What is known so far: whether the outputs differ, from when on, and how long both runs took. */
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
    OutputDifference difference = scene.comparison().difference();
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
  private String differs(OutputDifference difference, boolean abreast, String end, Area line) {
    String one = ": " + (abreast ? "left " : "above ");
    String other = ", " + (abreast ? "right " : "below ");
    String left = glyphs.shown(told(difference.left(), difference.right()));
    String right = glyphs.shown(told(difference.right(), difference.left()));
    String from = from(difference, "outputs differ");
    int room = line.columns() - (from + one + other + end).length();
    if (Graphemes.width(left) + Graphemes.width(right) > room) {
      from = from(difference, "differ");
      room = line.columns() - (from + one + other + end).length();
    }
    if (room < 2 * LEAST) {
      return from + end;
    }
    int shorter = Math.min(Graphemes.width(left), Graphemes.width(right));
    int most = Math.max(room / 2, room - shorter);
    return from
        + one
        + Area.cutMiddle(left, most, glyphs)
        + other
        + Area.cutMiddle(right, most, glyphs)
        + end;
  }

  private String from(OutputDifference difference, String differ) {
    String moment = Numbers.seconds(difference.nanos());
    return glyphs.differs() + " " + differ + " from " + moment + " s on";
  }

  private static String told(OutputDifference.Place place, OutputDifference.Place other) {
    if (place.text() == null) {
      return "nothing more";
    }
    boolean alike = place.text().equals(other.text());
    return '"' + place.text() + '"' + (alike && !place.whole() ? " without a newline" : "");
  }
}
