package dev.threadboard.explore;

import dev.threadboard.board.Board;
import dev.threadboard.event.Event;
import dev.threadboard.explore.schedule.Schedule;
import dev.threadboard.explore.schedule.SearchOptions;
import dev.threadboard.explore.schedule.Trial;
import dev.threadboard.sentence.EventSentences;
import dev.threadboard.text.Numbers;
import java.util.ArrayList;
import java.util.List;

/** Of runs that make the same choices and are not alike: where they part. */
final class FirstDifference {
  /** How often a run is made again. */
  private static final int TRIES = 4;

  private FirstDifference() {}

  /**
   * Makes runs, and tells the first event that is another one.
   *
   * @return null if all runs are alike
   */
  static String of(ProgramRunner runner, Schedule schedule, SearchOptions options)
      throws InterruptedException {
    List<Event> first = run(runner, schedule, options);
    for (int i = 0; i < TRIES; i++) {
      String found = of(first, run(runner, schedule, options));
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static List<Event> run(ProgramRunner runner, Schedule schedule, SearchOptions options)
      throws InterruptedException {
    List<Event> events = new ArrayList<>();
    OneRun.of(runner, Trial.free(schedule.chooser()), options, events::add);
    return events;
  }

  /** The same of two runs that were made. */
  static String of(List<Event> one, List<Event> other) {
    int at = 0;
    while (at < one.size() && at < other.size() && one.get(at).equals(other.get(at))) {
      at++;
    }
    if (at == one.size() && at == other.size()) {
      return null;
    }
    String here = words(one, at);
    String there = words(other, at);
    return "event " + (at + 1) + ", " + here + "; and another time " + there;
  }

  private static String words(List<Event> events, int at) {
    if (at == events.size()) {
      return "nothing more";
    }
    Event event = events.get(at);
    Board board = Board.EMPTY.after(events.subList(0, at + 1));
    String words = new EventSentences(board).of(event).get(0);
    return words + " (at " + Numbers.seconds(event.nanos()) + " s)";
  }
}
