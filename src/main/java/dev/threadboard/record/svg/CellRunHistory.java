package dev.threadboard.record.svg;

import dev.threadboard.record.raster.CellDeltas;
import dev.threadboard.record.raster.PaintedCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Neighbouring cells of a row that change together, and their states in order.
 *
 * @param states everything that they ever show, each once
 * @param changes when they show which, the first one from the beginning on
 */
record CellRunHistory(int column, int row, List<List<PaintedCell>> states, List<Change> changes) {
  /** In cells; changes no farther apart belong to one run. */
  private static final int BRIDGED = 2;

  /** A state, by its index, that is shown from a moment on. */
  record Change(long nanos, int state) {}

  boolean isStill() {
    return changes.size() == 1;
  }

  /** The state that stays. */
  int last() {
    return changes.get(changes.size() - 1).state();
  }

  /** The runs of all rows of a recording. */
  static List<CellRunHistory> of(CellDeltas deltas) {
    int columns = deltas.columns();
    boolean[] joined = joined(deltas);
    int[] shown = new int[columns * deltas.rows()];
    List<Growing> all = new ArrayList<>();
    int[] owner = new int[shown.length];
    for (int from = 0, to; from < shown.length; from = to) {
      to = from + 1;
      while (to < shown.length && to % columns != 0 && joined[to]) {
        to++;
      }
      Arrays.fill(owner, from, to, all.size());
      all.add(new Growing(from, to));
    }
    boolean first = true;
    for (CellDeltas.Step step : deltas.steps()) {
      boolean[] changed = new boolean[all.size()];
      Arrays.fill(changed, first);
      for (int change = step.from(); change < step.to(); change += 2) {
        int at = deltas.row(change) * columns + deltas.column(change);
        shown[at] = deltas.cell(change);
        changed[owner[at]] = true;
      }
      for (int i = 0; i < changed.length; i++) {
        if (changed[i]) {
          all.get(i).show(step.nanos(), shown);
        }
      }
      first = false;
    }
    List<CellRunHistory> runs = new ArrayList<>();
    for (Growing one : all) {
      runs.add(one.history(deltas, columns));
    }
    return runs;
  }

  /** Whether a cell belongs to the one on its left: they have changed together, or never. */
  private static boolean[] joined(CellDeltas deltas) {
    int columns = deltas.columns();
    boolean[] moves = new boolean[columns * deltas.rows()];
    boolean[] joined = new boolean[moves.length];
    boolean first = true;
    for (CellDeltas.Step step : deltas.steps()) {
      int[] reach = new int[deltas.rows()];
      for (int change = step.from(); change < step.to() && !first; change += 2) {
        int column = deltas.column(change);
        int row = deltas.row(change);
        moves[row * columns + column] = true;
        // Changes come row by row, from left to right: a small gap is bridged.
        if (reach[row] > 0 && column - reach[row] < BRIDGED) {
          Arrays.fill(joined, row * columns + reach[row], row * columns + column + 1, true);
        }
        reach[row] = column + 1;
      }
      first = false;
    }
    for (int at = 1; at < joined.length; at++) {
      joined[at] |= !moves[at] && !moves[at - 1];
    }
    return joined;
  }

  private static final class Growing {
    private final int from;
    private final int to;
    private final Map<String, Integer> known = new HashMap<>();
    private final List<int[]> states = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    Growing(int from, int to) {
      this.from = from;
      this.to = to;
    }

    void show(long nanos, int[] shown) {
      int[] cells = Arrays.copyOfRange(shown, from, to);
      Integer state = known.putIfAbsent(Arrays.toString(cells), states.size());
      if (state == null) {
        state = states.size();
        states.add(cells);
      }
      if (changes.isEmpty() || changes.get(changes.size() - 1).state() != state) {
        changes.add(new Change(nanos, state));
      }
    }

    CellRunHistory history(CellDeltas deltas, int columns) {
      List<List<PaintedCell>> drawn = new ArrayList<>();
      for (int[] state : states) {
        List<PaintedCell> cells = new ArrayList<>();
        for (int cell : state) {
          cells.add(deltas.cells().get(cell));
        }
        drawn.add(cells);
      }
      return new CellRunHistory(from % columns, from / columns, drawn, List.copyOf(changes));
    }
  }
}
