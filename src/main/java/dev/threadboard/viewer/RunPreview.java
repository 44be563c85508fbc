package dev.threadboard.viewer;

import dev.threadboard.board.Board;
import dev.threadboard.board.State;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import java.util.ArrayList;
import java.util.List;

/**
 * What a run will look like, in short: the states of its threads. What it prints is not told: the
 * person may want to guess.
 *
 * @param lanes one for each thread, in the order of their numbers
 * @param end the virtual time it has come to, in nanoseconds
 * @param exit the interpreter's exit status; {@link #GOES_ON} if it was not watched to its end
 */
public record RunPreview(List<Lane> lanes, long end, int exit) {
  public static final int GOES_ON = -1;

  /** The state of a thread from a moment on, in nanoseconds of virtual time. */
  public record StateChange(long from, State state) {}

  /** One thread's states, ascending in time; each lasts until the next. */
  public record Lane(String name, List<StateChange> changes) {
    /** The state that it ends in. */
    public State last() {
      return changes.get(changes.size() - 1).state();
    }

    /**
     * The state that it was in for most of a time span, or at its end if the span is empty; null
     * before the thread was created.
     */
    public State longest(long from, long to) {
      State longest = null;
      long most = -1;
      for (int i = 0; i < changes.size(); i++) {
        long begin = Math.max(from, changes.get(i).from());
        long end = i + 1 < changes.size() ? Math.min(to, changes.get(i + 1).from()) : to;
        boolean later = changes.get(i).from() >= to && to > from;
        if (!later && (end - begin > most || end == begin && most <= 0)) {
          most = end - begin;
          longest = changes.get(i).state();
        }
      }
      return longest;
    }
  }

  /** Builds a preview from a run's events, from the first on. */
  public static final class Watcher {
    private final List<List<StateChange>> lives = new ArrayList<>();
    private Board board = Board.EMPTY;

    public void take(Event event) {
      board = board.after(event);
      int ident = event.fact() instanceof Fact.Create create ? create.target() : event.ident();
      if (ident < 1 || ident > board.threads().size()) {
        return;
      }
      while (lives.size() < ident) {
        lives.add(new ArrayList<>());
      }
      List<StateChange> life = lives.get(ident - 1);
      State state = board.threads().get(ident).state();
      if (life.isEmpty() || life.get(life.size() - 1).state() != state) {
        life.add(new StateChange(event.nanos(), state));
      }
    }

    /** The preview of all events so far. */
    public RunPreview seen() {
      List<Lane> lanes = new ArrayList<>();
      for (int i = 0; i < lives.size(); i++) {
        lanes.add(new Lane(board.threads().get(i + 1).shortName(), List.copyOf(lives.get(i))));
      }
      return new RunPreview(lanes, board.nanos(), board.exit().orElse(GOES_ON));
    }
  }
}
