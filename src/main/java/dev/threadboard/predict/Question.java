package dev.threadboard.predict;

import dev.threadboard.board.Board;
import dev.threadboard.board.Phase;
import dev.threadboard.board.State;
import dev.threadboard.board.ThreadState;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.WaitReason;
import dev.threadboard.predict.Answer.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * What the viewer is asked.
 *
 * @param text the question
 * @param answers all that may come, by thread; one of them is true
 * @param truth the place of the true one
 * @param event the number of the event that shows it
 */
public record Question(String text, List<Answer> answers, int truth, long event) {
  /** Whether the program's threads do something here that could be asked about. */
  static boolean isAsked(Event event, Board before) {
    Fact fact = event.fact();
    if (event.ident() == Event.YOU) {
      return false;
    }
    return fact instanceof Fact.Print print && !print.text().isEmpty()
        || fact instanceof Fact.IsAlive
        || fact instanceof Fact.End && !joiners(before, event.ident()).isEmpty();
  }

  /**
   * The question to which an event is the answer.
   *
   * @param board what the viewer sees when they are asked
   * @param event one that {@link #isAsked}
   * @return null if there is only one answer
   */
  static Question of(Board board, Event event) {
    if (event.fact() instanceof Fact.IsAlive asked) {
      return alive(board, event, asked);
    }
    Kind kind = event.fact() instanceof Fact.Print ? Kind.PRINTS : Kind.ENDS;
    List<Answer> answers = new ArrayList<>();
    int truth = 0;
    for (ThreadState thread : board.threads().all()) {
      boolean acts = thread.ident() == event.ident();
      boolean joined = !joiners(board, thread.ident()).isEmpty();
      boolean may = may(board, thread);
      if (may || acts && kind == Kind.PRINTS) {
        truth = acts && kind == Kind.PRINTS ? answers.size() : truth;
        answers.add(answer(Kind.PRINTS, thread, "prints", doing(board, thread)));
      }
      if (may && joined || acts && kind == Kind.ENDS) {
        truth = acts && kind == Kind.ENDS ? answers.size() : truth;
        answers.add(answer(Kind.ENDS, thread, "ends: join() returns", ""));
      }
    }
    boolean obvious = answers.size() < 2;
    return obvious ? null : new Question(text(board, answers), answers, truth, event.seq());
  }

  private static Question alive(Board board, Event event, Fact.IsAlive asked) {
    String asks = board.threads().get(event.ident()).shortName();
    String target = board.threads().get(asked.target()).shortName();
    return new Question(
        asks + " asks " + target + ".is_alive(). What is the answer?",
        List.of(
            new Answer(Kind.TRUE, event.ident(), "", "True", ""),
            new Answer(Kind.FALSE, event.ident(), "", "False", "")),
        asked.alive() ? 0 : 1,
        event.seq());
  }

  /** The same whatever is true. */
  private static String text(Board board, List<Answer> answers) {
    String waits = null;
    for (Answer answer : answers) {
      if (answer.kind() == Kind.ENDS) {
        ThreadState joiner = joiners(board, answer.ident()).get(0);
        boolean first = waits == null;
        waits = first ? joiner.shortName() + " waits in " + answer.who() + ".join()." : "";
      }
    }
    return waits == null ? "Who prints next?" : (waits + " What comes next?").strip();
  }

  private static Answer answer(Kind kind, ThreadState thread, String what, String doing) {
    return new Answer(kind, thread.ident(), thread.shortName(), what, doing);
  }

  /** The threads that wait in a thread's {@code join()}. */
  private static List<ThreadState> joiners(Board board, int ident) {
    return board.threads().joining(ident);
  }

  /** Whether a thread could be the next to do something, judged by the board. */
  private static boolean may(Board board, ThreadState thread) {
    return switch (thread.state()) {
      case RUNNING, READY, SLEEPING, IDLE -> true;
      case WAITING -> mayWake(board, thread.phase());
      case STARTING -> true;
      case NEW -> board.threads().size() > 0 && isAtWork(board.threads().get(Event.MAIN));
      case DONE, FAILED, CUT_OFF -> false;
    };
  }

  /**
   * A thread that waits for another's end, or for the person, is not next: something else comes
   * before.
   */
  private static boolean mayWake(Board board, Phase phase) {
    return switch (phase.reason()) {
      case LOCK, WORK, RESULT, EXECUTOR -> true;
      case QUEUE, CONDITION, EVENT, SEMAPHORE, BARRIER, IO, OTHER -> true;
      case JOIN -> !board.threads().get(phase.target()).state().alive();
      case SHUTDOWN, PROMPT, INPUT -> false;
    };
  }

  /** Whether the program itself is still going on, and may start threads. */
  private static boolean isAtWork(ThreadState main) {
    WaitReason reason = main.phase().reason();
    return main.state().alive() && (reason == null || !reason.isAfterMain());
  }

  private static String doing(Board board, ThreadState thread) {
    State state = board.threads().stateOf(thread);
    if (state == State.SLEEPING) {
      long tenths = Math.round(thread.phase().until() / 1e8);
      return "sleeps until " + tenths / 10 + "." + tenths % 10;
    }
    return state.word();
  }
}
