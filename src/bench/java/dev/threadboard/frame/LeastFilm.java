package dev.threadboard.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The least bytes that a terminal must be sent to show pictures one after the other, whoever writes
 * them and even if he knew all of them beforehand.
 *
 * <p>The model is that of {@link LeastBytes}, but the cursor and the pen are where the picture
 * before has left them: a single digit takes a move there and back. All orders of up to {@link
 * #MOST_ORDERED} runs are tried, and all places and pens in which each picture may be left are
 * pursued. Of a picture with more runs each is charged the cheapest way to it from any other, or
 * from where the picture before was left: no order can do with less.
 */
final class LeastFilm {
  static final int MOST_ORDERED = 9;

  /** In bytes: from one place and pen to any other. */
  private static final int FARTHEST = 64;

  private record Left(int column, int row, SgrState sgr) {}

  private final Palette palette;
  private final Map<Style, SgrState> pens = new HashMap<>();
  private Map<Left, Integer> least = new HashMap<>();
  private Frame shown;

  /** An empty screen, with the cursor nobody knows where. */
  LeastFilm(ColorDepth depth, Size size) {
    palette = new Palette(depth);
    shown = new Canvas(size, Style.PLAIN).frame();
    least.put(new Left(-1, -1, SgrState.PLAIN), 0);
  }

  /** What all pictures so far have taken. */
  int bytes() {
    return least(least);
  }

  private static int least(Map<Left, Integer> ways) {
    return ways.values().stream().min(Integer::compare).orElseThrow();
  }

  void show(Frame next) {
    Map<Left, Integer> ways = written(shown, next, least);
    for (Scroll scroll : Scrolls.worthTrying(shown, next)) {
      Map<Left, Integer> home = new HashMap<>();
      least.forEach(
          (left, bytes) -> {
            int all = bytes + scroll.sequence().length();
            home.merge(new Left(0, 0, left.sgr), all, Math::min);
          });
      written(scroll.applied(shown), next, home)
          .forEach((left, bytes) -> ways.merge(left, bytes, Math::min));
    }
    int bound = least(ways) + FARTHEST;
    ways.values().removeIf(bytes -> bytes > bound);
    least = ways;
    shown = next;
  }

  private Map<Left, Integer> written(Frame from, Frame to, Map<Left, Integer> start) {
    List<ChangedRun> runs = ChangedRun.between(from, to, this::pen);
    return runs.size() <= MOST_ORDERED ? ordered(runs, to, start) : bounded(runs, to, start);
  }

  /** Held and Karp, 1962: the best way through each set of runs, by where it ends. */
  private Map<Left, Integer> ordered(
      List<ChangedRun> runs, Frame to, Map<Left, Integer> start) {
    List<Map<Left, Integer>> through = new ArrayList<>();
    for (int set = 0; set < 1 << runs.size(); set++) {
      through.add(set == 0 ? new HashMap<>(start) : new HashMap<>());
    }
    int all = (1 << runs.size()) - 1;
    for (int set = 0; set < all; set++) {
      for (Map.Entry<Left, Integer> left : through.get(set).entrySet()) {
        for (int run = 0; run < runs.size(); run++) {
          if ((set >> run & 1) == 0) {
            write(left, runs.get(run), to, through.get(set | 1 << run));
          }
        }
      }
    }
    return through.get(all);
  }

  private static void write(
      Map.Entry<Left, Integer> before, ChangedRun run, Frame to, Map<Left, Integer> into) {
    SgrState sgr = before.getKey().sgr;
    SgrState wanted = run.sgr();
    if (run.blank() && sgr.blanksLike(wanted)) {
      wanted = sgr;
    } else if (run.blank()) {
      SgrState enough = sgr.blankingLike(wanted);
      wanted = sgr.change(enough).length() <= sgr.change(wanted).length() ? enough : wanted;
    }
    int bytes = before.getValue() + move(before.getKey(), run, to) + sgr.change(wanted).length();
    for (ChangedRun.Way way : run.ways()) {
      into.merge(new Left(way.column(), run.row(), wanted), bytes + way.bytes(), Math::min);
    }
  }

  /** By a sequence, or over cells that stay as they are, in whatever pen. */
  private static int move(Left from, ChangedRun run, Frame to) {
    if (from.row == run.row() && from.column == run.column()) {
      return 0;
    }
    Cursor cursor = new Cursor();
    cursor.at(from.column == to.size().columns() ? -1 : from.column, from.row);
    int move = cursor.distance(run.column(), run.row());
    if (from.row == run.row() && from.column >= 0 && from.column < run.column()) {
      int passed = 0;
      for (int column = from.column; column < run.column(); column++) {
        passed += OutputBytes.length(to.glyph(column, run.row()));
      }
      move = Math.min(move, passed);
    }
    return move;
  }

  private static Map<Left, Integer> bounded(
      List<ChangedRun> runs, Frame to, Map<Left, Integer> start) {
    int before = least(start);
    Set<SgrState> pens = new HashSet<>();
    runs.forEach(run -> pens.add(run.sgr()));
    start.keySet().forEach(left -> pens.add(left.sgr));
    int sum = before;
    for (ChangedRun run : runs) {
      Map<Left, Integer> reached = new HashMap<>();
      for (Map.Entry<Left, Integer> left : start.entrySet()) {
        write(Map.entry(left.getKey(), left.getValue() - before), run, to, reached);
      }
      for (ChangedRun other : runs) {
        if (other != run) {
          ends(other, pens).forEach(left -> write(Map.entry(left, 0), run, to, reached));
        }
      }
      sum += least(reached);
    }
    Map<Left, Integer> ways = new HashMap<>();
    for (ChangedRun run : runs) {
      for (Left left : ends(run, pens)) {
        ways.put(left, sum);
      }
    }
    return ways;
  }

  /** Blanks may have been written with any pen. */
  private static List<Left> ends(ChangedRun run, Set<SgrState> pens) {
    List<Left> ends = new ArrayList<>();
    for (ChangedRun.Way way : run.ways()) {
      for (SgrState sgr : run.blank() ? pens : Set.of(run.sgr())) {
        ends.add(new Left(way.column(), run.row(), sgr));
      }
    }
    return ends;
  }

  private SgrState pen(Style style) {
    return pens.computeIfAbsent(style, known -> SgrState.of(known, palette));
  }
}
