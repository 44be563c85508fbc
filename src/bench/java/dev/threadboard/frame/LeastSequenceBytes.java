package dev.threadboard.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A lower bound of the bytes that show a sequence of frames on a terminal, whichever program writes
 * them, even one that knows all frames in advance.
 *
 * <p>The model is that of {@link LeastBytes}, but the cursor and the SGR state are those that the
 * frame before has left: a single digit takes a move there and back. Of up to {@link #MOST_ORDERED}
 * runs, all orders are tried, with all cursor positions and SGR states that a frame may end with.
 * In a frame of more runs, the cost of each is the least from any other run or from the end of the
 * frame before: no order needs less.
 */
final class LeastSequenceBytes {
  static final int MOST_ORDERED = 9;

  /** The most bytes that a change of position and SGR state takes. */
  private static final int MOST_CHANGE = 64;

  /** The cursor and the SGR state after output. */
  private record TerminalState(int column, int row, SgrState sgr) {}

  private final Palette palette;
  private final Map<Style, SgrState> sgrStates = new HashMap<>();
  private Map<TerminalState, Integer> least = new HashMap<>();
  private Frame shown;

  /** Begins with an empty screen and an unknown cursor position. */
  LeastSequenceBytes(ColorDepth depth, Size size) {
    palette = new Palette(depth);
    shown = new Canvas(size, Style.PLAIN).frame();
    least.put(new TerminalState(-1, -1, SgrState.PLAIN), 0);
  }

  /** The bytes for all frames so far. */
  int bytes() {
    return least(least);
  }

  private static int least(Map<TerminalState, Integer> ways) {
    return ways.values().stream().min(Integer::compare).orElseThrow();
  }

  /** Adds a frame. */
  void show(Frame next) {
    Map<TerminalState, Integer> ways = written(shown, next, least);
    for (Scroll scroll : Scrolls.worthTrying(shown, next)) {
      Map<TerminalState, Integer> atHome = new HashMap<>();
      least.forEach(
          (state, bytes) -> {
            int all = bytes + scroll.sequence().length();
            atHome.merge(new TerminalState(0, 0, state.sgr), all, Math::min);
          });
      written(scroll.applied(shown), next, atHome)
          .forEach((state, bytes) -> ways.merge(state, bytes, Math::min));
    }
    int bound = least(ways) + MOST_CHANGE;
    ways.values().removeIf(bytes -> bytes > bound);
    least = ways;
    shown = next;
  }

  private Map<TerminalState, Integer> written(
      Frame from, Frame to, Map<TerminalState, Integer> start) {
    List<ChangedRun> runs = ChangedRun.between(from, to, this::sgr);
    return runs.size() <= MOST_ORDERED ? ordered(runs, to, start) : bounded(runs, to, start);
  }

  /** The algorithm of Held and Karp (1962): the least bytes for each set of runs and each end. */
  private Map<TerminalState, Integer> ordered(
      List<ChangedRun> runs, Frame to, Map<TerminalState, Integer> start) {
    List<Map<TerminalState, Integer>> through = new ArrayList<>();
    for (int set = 0; set < 1 << runs.size(); set++) {
      through.add(set == 0 ? new HashMap<>(start) : new HashMap<>());
    }
    int all = (1 << runs.size()) - 1;
    for (int set = 0; set < all; set++) {
      for (Map.Entry<TerminalState, Integer> state : through.get(set).entrySet()) {
        for (int run = 0; run < runs.size(); run++) {
          if ((set >> run & 1) == 0) {
            write(state, runs.get(run), to, through.get(set | 1 << run));
          }
        }
      }
    }
    return through.get(all);
  }

  private static void write(
      Map.Entry<TerminalState, Integer> before,
      ChangedRun run,
      Frame to,
      Map<TerminalState, Integer> into) {
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
      into.merge(
          new TerminalState(way.column(), run.row(), wanted), bytes + way.bytes(), Math::min);
    }
  }

  /** The least bytes of a move: by a sequence, or by writing unchanged cells, in any SGR state. */
  private static int move(TerminalState from, ChangedRun run, Frame to) {
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

  private static Map<TerminalState, Integer> bounded(
      List<ChangedRun> runs, Frame to, Map<TerminalState, Integer> start) {
    int before = least(start);
    Set<SgrState> sgrStates = new HashSet<>();
    runs.forEach(run -> sgrStates.add(run.sgr()));
    start.keySet().forEach(state -> sgrStates.add(state.sgr));
    int sum = before;
    for (ChangedRun run : runs) {
      Map<TerminalState, Integer> reached = new HashMap<>();
      for (Map.Entry<TerminalState, Integer> state : start.entrySet()) {
        write(Map.entry(state.getKey(), state.getValue() - before), run, to, reached);
      }
      for (ChangedRun other : runs) {
        if (other != run) {
          ends(other, sgrStates).forEach(state -> write(Map.entry(state, 0), run, to, reached));
        }
      }
      sum += least(reached);
    }
    Map<TerminalState, Integer> ways = new HashMap<>();
    for (ChangedRun run : runs) {
      for (TerminalState state : ends(run, sgrStates)) {
        ways.put(state, sum);
      }
    }
    return ways;
  }

  /** The possible states after a run; blanks may have been written in any SGR state. */
  private static List<TerminalState> ends(ChangedRun run, Set<SgrState> sgrStates) {
    List<TerminalState> ends = new ArrayList<>();
    for (ChangedRun.Way way : run.ways()) {
      for (SgrState sgr : run.blank() ? sgrStates : Set.of(run.sgr())) {
        ends.add(new TerminalState(way.column(), run.row(), sgr));
      }
    }
    return ends;
  }

  private SgrState sgr(Style style) {
    return sgrStates.computeIfAbsent(style, known -> SgrState.of(known, palette));
  }
}
