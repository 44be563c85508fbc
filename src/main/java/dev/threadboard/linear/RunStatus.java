package dev.threadboard.linear;

import dev.threadboard.board.Board;
import dev.threadboard.board.Sources;
import dev.threadboard.board.State;
import dev.threadboard.board.ThreadState;
import dev.threadboard.command.ThreadCommand;
import dev.threadboard.engine.Run;
import dev.threadboard.lesson.Course;
import dev.threadboard.objects.ValueChange;
import dev.threadboard.objects.WatchedValue;
import dev.threadboard.playback.RunViewer;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.sentence.ProgramSentences;
import dev.threadboard.sentence.ThreadNames;
import dev.threadboard.text.Numbers;
import dev.threadboard.viewer.Playhead;
import dev.threadboard.viewer.ViewedRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Where the run is: the moment, the pace, every thread in a line, the program with its threads. */
public final class RunStatus {
  /** How long the answer of a program may take, in seconds. */
  private static final long PATIENCE = 2;

  /** In lines: of a longer file only what is near a thread is printed. */
  private static final int LONG = 200;

  private static final int NEAR = 10;

  private RunStatus() {}

  /**
   * The status without the program's listing.
   *
   * @param now the virtual time that is shown, in nanoseconds
   */
  public static List<String> of(ViewedRun viewed, Playhead playhead, long now) {
    List<String> lines = new ArrayList<>();
    Board board = viewed.board();
    lines.add(moment(board, playhead, now) + "; " + pace(viewed));
    if (board.program().isOwn()) {
      lines.add(ProgramSentences.howTrue(board));
    }
    StatusText statusText = new StatusText(board);
    for (ThreadState thread : board.threads().all()) {
      lines.add(statusText.line(thread));
    }
    if (!statusText.you().isEmpty()) {
      lines.add(statusText.you());
    }
    if (board.deadlock()) {
      lines.addAll(board.report().sentences());
    } else {
      board.hopeless().forEach(wait -> lines.add("Can never go on: " + wait.words() + "."));
    }
    for (WatchedValue watched : board.values().all()) {
      lines.add(value(watched, board));
    }
    return lines;
  }

  /** {@code bal is 5, since Thread-1 at line 7}. */
  private static String value(WatchedValue watched, Board board) {
    List<String> values = new ArrayList<>();
    for (ValueChange change : watched.all()) {
      String who = board.threads().get(change.ident()).shortName();
      values.add(
          change.value()
              + (change.fact().local() ? " in " + who : ", since " + who)
              + (change.fact().line() == 0
                  ? ""
                  : " at line "
                      + board.sources().place(change.fact().file(), change.fact().line())));
    }
    return watched.expression()
        + (values.isEmpty() ? " has no value yet" : " is " + String.join("; ", values));
  }

  /** {@code At 3.0 s, after event 41}, and where the run is if that is elsewhere. */
  public static String moment(Board board, Playhead playhead, long now) {
    if (board.seq() == 0) {
      return "At the start, before the first event";
    }
    String at = "At " + Numbers.seconds(now) + " s, after event " + board.seq();
    boolean past = playhead.held() && playhead.seq() < playhead.last();
    return past
        ? at
            + " of "
            + playhead.last()
            + ", the run being at "
            + Numbers.seconds(playhead.end())
            + " s"
        : at;
  }

  /** Whether time goes on, and how fast. */
  public static String pace(ViewedRun viewed) {
    Board board = viewed.board();
    if (board.over()) {
      return "the program has ended, exit status " + board.exit().getAsInt();
    } else if (board.deadlock()) {
      return "no thread can ever go on";
    }
    return (viewed.view().pace().paused() ? "time stands still, speed " : "time goes on, speed ")
        + viewed.view().pace().speed();
  }

  /** What is to be seen, as far as somebody knows. */
  public static String explanation(Board board) {
    return Optional.ofNullable(board.run())
        .flatMap(run -> Catalogue.find(run.scenario()))
        .map(scenario -> scenario.title() + ". " + scenario.explanation())
        .orElseGet(() -> ofProgram(board));
  }

  private static String ofProgram(Board board) {
    String title = board.run() == null ? "" : board.run().title();
    String lesson = title.isEmpty() ? "" : Course.explanation(board.run().scenario());
    String own = lesson.isEmpty() ? ProgramSentences.explanation(board) : title + ". " + lesson;
    return own.isEmpty() ? "Nothing is known of this program but its listing." : own;
  }

  /** All files of the program with line numbers; behind each line the threads that are on it. */
  public static List<String> listing(Board board) {
    if (board.run() == null) {
      return List.of("There is no program yet.");
    }
    List<String> lines = new ArrayList<>();
    ThreadNames names = new ThreadNames(board);
    for (int file : board.sources().numbers()) {
      lines.add(board.sources().name(file) + ":");
      lines(board, file, names, lines);
    }
    return lines;
  }

  private static void lines(Board board, int file, ThreadNames names, List<String> lines) {
    List<String> listing = board.sources().lines(file);
    if (listing.isEmpty() && file != Sources.LISTING) {
      lines.add("   It could not be read.");
    }
    boolean skipped = false;
    for (int number = 1; number <= listing.size(); number++) {
      if (listing.size() > LONG && !isNearThread(board, file, number)) {
        if (!skipped) {
          lines.add("  ...");
        }
        skipped = true;
        continue;
      }
      skipped = false;
      String line = " ".repeat(3 - Math.min(2, String.valueOf(number).length())) + number;
      String there = there(board, names, file, number);
      lines.add((line + "  " + listing.get(number - 1) + there).stripTrailing());
    }
  }

  private static boolean isNearThread(Board board, int file, int line) {
    for (ThreadState thread : board.threads().all()) {
      int distance = Math.abs(thread.line() - line);
      if (thread.file() == file && stands(thread) && distance <= NEAR) {
        return true;
      }
    }
    return false;
  }

  private static boolean stands(ThreadState thread) {
    return thread.line() > 0 && (thread.state().alive() || thread.state() == State.FAILED);
  }

  private static String there(Board board, ThreadNames names, int file, int line) {
    List<String> there = new ArrayList<>();
    for (ThreadState thread : board.threads().all()) {
      if (thread.file() == file && thread.line() == line && stands(thread)) {
        there.add(names.of(thread.ident()));
      }
    }
    return there.isEmpty() ? "" : "   <-- " + String.join(", ", there);
  }

  /** Why something cannot be asked of a run, in a sentence; null if it can. */
  static String refusal(ThreadCommand request, RunViewer viewer) {
    Board board = viewer.board();
    if (viewer.history().newest().over() && viewer.isLive()) {
      return "The program has ended: restart runs it again.";
    } else if (request instanceof ThreadCommand.Watch && !board.program().isOwn()) {
      return "Values are watched in a program of your own.";
    }
    return request instanceof ThreadCommand.NewThread && !board.interactive()
        ? "New threads are for the playground."
        : null;
  }

  /** What variables a thread has now, by its number. */
  static List<String> variables(RunViewer viewer, int ident) {
    if (viewer.board().seq() < viewer.history().size()) {
      return List.of("Variables are those of now: goto end comes there.");
    }
    Run.Variables known;
    try {
      known = viewer.activeRun().variables(ident).get(PATIENCE, TimeUnit.SECONDS);
    } catch (CancellationException | ExecutionException | TimeoutException e) {
      known = Run.Variables.NONE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      known = Run.Variables.NONE;
    }
    if (known.function().isEmpty()) {
      return List.of("That thread is in no code of a program of your own now.");
    }
    List<String> lines = new ArrayList<>();
    lines.add("In " + known.function() + " at line " + known.line() + ":");
    for (Run.Variable variable : known.variables()) {
      String whose = variable.own() ? "" : " (global)";
      lines.add("  " + variable.name() + " = " + variable.value() + whose);
    }
    return lines;
  }
}
