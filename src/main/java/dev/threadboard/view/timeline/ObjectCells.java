package dev.threadboard.view.timeline;

import dev.threadboard.objects.ObjectMoment;
import dev.threadboard.objects.ObjectSnapshot;
import dev.threadboard.persistent.RingBuffer;
import dev.threadboard.viewer.TimeAxis;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How one shared object was in each column of the axis. */
final class ObjectCells {
  private final int columns;

  /** At each column's end; null before the object was met, and after the present. */
  private final ObjectSnapshot[] states;

  /** How often it changed, by column. */
  private final int[] changes;

  /** Who held a lock for no time, by column; 0 if nobody did. */
  private final int[] passing;

  private ObjectCells(int columns) {
    this.columns = columns;
    this.states = new ObjectSnapshot[columns];
    this.changes = new int[columns];
    this.passing = new int[columns];
  }

  /** Of each of some objects, from what was done to all. */
  static ObjectCells[] of(
      RingBuffer<ObjectMoment> moments, List<ObjectSnapshot> objects, TimeAxis axis) {
    int columns = (int) Math.max(0, Math.min(axis.columns(), axis.column(axis.now()) + 1));
    ObjectCells[] cells = new ObjectCells[objects.size()];
    ObjectSnapshot[] last = new ObjectSnapshot[objects.size()];
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = 0; i < cells.length; i++) {
      cells[i] = new ObjectCells(columns);
      places.put(objects.get(i).number(), i);
    }
    for (long i = objects.isEmpty() ? moments.end() : moments.first(); i < moments.end(); i++) {
      ObjectMoment moment = moments.get(i);
      Integer place = places.get(moment.object());
      if (place != null) {
        cells[place].take(moment, last[place], axis);
        last[place] = moment.after();
      }
    }
    for (ObjectCells lane : cells) {
      lane.goOn();
    }
    return cells;
  }

  private void take(ObjectMoment moment, ObjectSnapshot before, TimeAxis axis) {
    long column = Math.max(0, axis.column(moment.at()));
    if (column >= columns) {
      return;
    }
    int at = (int) column;
    states[at] = moment.after();
    boolean inSight = moment.at() >= axis.from();
    boolean met = before == null && moment.deed() == ObjectMoment.Deed.MET;
    boolean other = before == null || before.value() != moment.after().value();
    if (inSight && other && !(met && moment.after().value() == 0)) {
      changes[at]++;
    }
    if (inSight && moment.after().holder() > 0) {
      passing[at] = moment.after().holder();
    }
  }

  /** What nothing changes stays as it is. */
  private void goOn() {
    for (int column = 1; column < columns; column++) {
      if (states[column] == null) {
        states[column] = states[column - 1];
      }
    }
  }

  /** Up to the present. */
  int columns() {
    return columns;
  }

  ObjectSnapshot at(int column) {
    return states[column];
  }

  /** Who holds it at a column's end; 0 if nobody does. */
  int holder(int column) {
    return states[column] == null ? 0 : states[column].holder();
  }

  /** Who held it last in a column. */
  int passing(int column) {
    return passing[column];
  }

  boolean changed(int column) {
    return changes[column] > 0;
  }

  /** Whether it changed more often than its last value tells. */
  boolean mixed(int column) {
    return changes[column] > 1;
  }
}
