package dev.threadboard.sentence;

import dev.threadboard.board.Board;
import dev.threadboard.board.ThreadLabels;
import dev.threadboard.board.ThreadState;
import dev.threadboard.event.Event;
import dev.threadboard.event.ThreadName;
import dev.threadboard.text.NearestName;
import dev.threadboard.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What the threads are called: {@code Thread-1}. */
public final class ThreadNames {
  private static final int LISTED = 12;
  private static final String MAIN = "main";

  private final List<ThreadState> threads;
  private final ThreadLabels labels;

  public ThreadNames(Board board) {
    this.threads = board.threads().all();
    this.labels = new ThreadLabels(board.threads());
  }

  /** What a thread is called in a sentence; the person's own thread is <i>you</i>. */
  public String of(int ident) {
    if (ident == Event.YOU) {
      return "you";
    }
    boolean known = ident > 0 && ident <= threads.size();
    return known ? threads.get(ident - 1).shortName() : "thread " + ident;
  }

  /** Who did it. */
  public String of(Event event) {
    return event.ident() == Event.YOU ? "you" : ThreadName.told(event.thread());
  }

  /**
   * The number of the thread that somebody wrote as its name, with or without the function in
   * brackets, or as the number in its name; {@code main} is the main thread.
   */
  public OptionalInt find(String written) {
    for (ThreadState thread : threads) {
      boolean main = thread.ident() == Event.MAIN && written.equalsIgnoreCase(MAIN);
      if (main
          || written.equalsIgnoreCase(thread.mark())
          || written.equalsIgnoreCase(labels.of(thread))
          || written.equalsIgnoreCase(thread.shortName())
          || written.equalsIgnoreCase(ThreadName.brief(thread.name()))
          || written.equalsIgnoreCase(thread.name())) {
        return OptionalInt.of(thread.ident());
      }
    }
    return OptionalInt.empty();
  }

  /** Why {@link #find} found none. */
  public String unknown(String written) {
    List<String> known = new ArrayList<>();
    for (ThreadState thread : threads.subList(0, Math.min(LISTED, threads.size()))) {
      known.add(of(thread.ident()));
    }
    if (threads.isEmpty()) {
      return "There is no thread yet.";
    }
    List<String> names = threads.stream().map(ThreadState::shortName).toList();
    String meant = NearestName.to(written, names).orElse("");
    String all =
        String.join(", ", known) + (threads.size() > LISTED ? ", up to " + of(threads.size()) : "");
    return "There is no thread "
        + Quoted.raw(written, Quoted.LONGEST)
        + (meant.isEmpty() ? ": one of " : ": did you mean \"" + meant + "\"? It is one of ")
        + all
        + ".";
  }
}
