package dev.threadboard.board;

import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ProgramFact;
import dev.threadboard.viewer.ViewedRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Events told by hand, numbered and timed as an engine would. */
public final class Story {
  private final List<Event> events = new ArrayList<>();
  private final List<String> names = new ArrayList<>(List.of("you"));
  private long nanos;

  /** The beginning of every run: the main thread of a program with this listing. */
  public static Story of(String scenario, boolean interactive, String... listing) {
    Story story = new Story();
    Map<String, Integer> parameters = Map.of();
    story.names.add("MainThread");
    return story
        .by(
            1,
            new Fact.Run(
                1, scenario, "a story", parameters, "fifo", null, interactive, List.of(listing)))
        .by(1, new Fact.Create(1, "MainThread", "<module>", false))
        .by(1, new Fact.Begin());
  }

  /** The beginning of a person's own program, by this command. */
  public static Story ofProgram(String script, List<String> listing, String... command) {
    Story story = new Story();
    story.names.add("MainThread");
    return story
        .by(1, new Fact.Run(1, script, "", Map.of(), "fifo", null, false, listing))
        .by(1, new ProgramFact.Program("3.11.4", List.of(command), "00", "gil", "virtual"))
        .by(1, new Fact.Create(1, "MainThread", "<module>", false))
        .by(1, new Fact.Begin());
  }

  /** Goes on to a moment, in seconds. */
  public Story at(double seconds) {
    nanos = Math.round(seconds * 1e9);
    return this;
  }

  /** A fact by the thread with that number. */
  public Story by(int ident, Fact... facts) {
    for (Fact fact : facts) {
      events.add(new Event(events.size() + 1L, nanos, ident, names.get(ident), fact));
    }
    return this;
  }

  /** The main thread makes the next thread. */
  public Story created(String name, String function, boolean daemon) {
    int ident = names.size();
    names.add(name);
    return by(1, new Fact.Create(ident, name, function, daemon));
  }

  /** The main thread makes the next thread, and starts it if so wished. */
  public Story thread(String name, String function, boolean start) {
    int ident = names.size();
    created(name, function, false);
    if (start) {
      by(1, new Fact.Start(ident));
      by(ident, new Fact.Begin());
    }
    return this;
  }

  public List<Event> events() {
    return events;
  }

  /** The board after all of it. */
  public Board board() {
    Board board = Board.EMPTY;
    for (Event event : events) {
      board = board.after(event);
    }
    return board;
  }

  /** The same, as a viewer sees it who has chosen nothing yet. */
  public ViewedRun viewed() {
    return ViewedRun.beginning(new Pace(Speed.NORMAL, false)).at(board());
  }
}
