package dev.threadboard.view.dashboard;

import dev.threadboard.text.Numbers;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.Scene;
import dev.threadboard.viewer.HitRegion;
import dev.threadboard.viewer.Playhead;
import java.util.ArrayList;
import java.util.List;

/**
 * The position bar: where in the whole run the shown moment lies; a click on it goes to another.
 */
public final class ScrubBar {
  /** Narrower ones show nothing, in cells. */
  private static final int LEAST = 8;

  /** No place. */
  public static final double NOWHERE = -1;

  private ScrubBar() {}

  /** Whether it is shown: while time stands still, during playback, and while predicting. */
  static boolean isShown(Scene scene) {
    return scene.playhead().held() || scene.prediction().on() || scene.view().pace().paused();
  }

  /** Draws it, and tells which moment each cell stands for. */
  static List<HitRegion> draw(Area row, Scene scene) {
    return draw(row, scene, NOWHERE);
  }

  /** The same with a mark at a place from 0 to 1; none if it is negative. */
  public static List<HitRegion> draw(Area row, Scene scene, double mark) {
    Playhead playhead = scene.playhead();
    Theme theme = scene.theme();
    Glyphs glyphs = scene.glyphs();
    List<HitRegion> regions = new ArrayList<>();
    String begin = Numbers.seconds(scene.now());
    int left = row.text(1, 0, begin, theme.style(Role.STRONG)) + 1;
    boolean past = playhead.seq() < playhead.last();
    String where =
        " "
            + Numbers.seconds(playhead.end())
            + " s   event "
            + Numbers.count(playhead.seq())
            + " of "
            + Numbers.count(playhead.last())
            + (past ? " " + glyphs.dot() + " past " : " " + glyphs.dot() + " now  ");
    int right = row.textRight(0, where, theme.style(past ? Role.HINT : Role.MUTED));
    int columns = right - left;
    if (columns < LEAST) {
      return regions;
    }
    Area track = row.part(left, 0, columns, 1);
    int head = cell(playhead.place(scene.now(), playhead.seq()), columns);
    track.fill(0, glyphs.trackRest(), theme.style(Role.BAR_REST));
    track.part(0, 0, head, 1).fill(0, glyphs.trackDone(), theme.style(Role.BAR));
    if (mark >= 0) {
      track.text(cell(mark, columns), 0, glyphs.differs(), theme.style(Role.HINT));
    }
    track.text(head, 0, glyphs.trackHead(), theme.style(Role.FOCUS));
    for (int column = 0; column < columns; column++) {
      HitRegion.Moment moment = new HitRegion.Moment((double) column / (columns - 1));
      regions.add(track.part(column, 0, 1, 1).region(moment));
    }
    return regions;
  }

  private static int cell(double place, int columns) {
    return (int) Math.round(place * (columns - 1));
  }
}
