package dev.threadboard.linear;

import dev.threadboard.board.Board;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.history.History;
import dev.threadboard.sentence.ThreadNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The timeline in words. */
public final class TimelineText {
  private final Map<Integer, IntervalCollector> lanes = new TreeMap<>();
  private final ThreadNames names;
  private final long now;

  /**
   * As far as the board that is shown.
   *
   * @param now the virtual time that is shown, in nanoseconds
   */
  public TimelineText(History history, Board board, long now) {
    this.names = new ThreadNames(board);
    this.now = now;
    history.each(
        event -> {
          if (event.seq() <= board.seq()) {
            take(event);
          }
        });
  }

  private void take(Event event) {
    boolean made = event.fact() instanceof Fact.Create;
    int ident = concerned(event);
    if (made || lanes.containsKey(ident) || event.fact() instanceof Fact.Wait) {
      lanes.computeIfAbsent(ident, any -> new IntervalCollector()).take(event, names);
    }
  }

  private static int concerned(Event event) {
    if (event.fact() instanceof Fact.Create create) {
      return create.target();
    }
    return event.fact() instanceof Fact.Start start ? start.target() : event.ident();
  }

  /** Each thread in a line: {@code Thread-1: not started 0.0 to 2.0 s; sleeping ...}. */
  public List<String> all() {
    List<String> lines = new ArrayList<>();
    for (int ident : lanes.keySet()) {
      List<String> words = intervals(ident).stream().map(StateInterval::words).toList();
      if (!words.isEmpty()) {
        lines.add(names.of(ident) + ": " + String.join("; ", words));
      }
    }
    return lines;
  }

  /** One thread, each interval in a line. */
  public List<String> of(int ident) {
    List<String> lines = new ArrayList<>();
    lines.add(names.of(ident) + ":");
    for (StateInterval interval : intervals(ident)) {
      lines.add("  " + interval.words());
    }
    return lines;
  }

  List<StateInterval> intervals(int ident) {
    IntervalCollector intervalCollector = lanes.get(ident);
    return intervalCollector == null ? List.of() : intervalCollector.until(now);
  }
}
