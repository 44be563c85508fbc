package dev.threadboard.predict;

import dev.threadboard.board.Board;
import dev.threadboard.board.State;
import dev.threadboard.board.ThreadState;
import dev.threadboard.board.WaitWords;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ProgramFact;
import dev.threadboard.sentence.EventSentences;
import dev.threadboard.sentence.ThreadNames;
import dev.threadboard.text.Numbers;
import java.util.ArrayList;
import java.util.List;

/** Says why it came as it did: what happened since the question, and why nothing else did. */
final class Reasons {
  private final Board asked;
  private final ThreadNames names;

  /**
   * @param asked what the viewer saw when they were asked
   */
  Reasons(Board asked) {
    this.asked = asked;
    this.names = new ThreadNames(asked);
  }

  /**
   * As sentences.
   *
   * @param answer the place of the answer that was given; {@link Prediction#NONE} if none was
   * @param since all that happened since then, up to what was asked about
   */
  List<String> of(Question question, int answer, List<Event> since) {
    List<String> reasons = new ArrayList<>();
    reasons.add(story(since));
    boolean wrong = answer != Prediction.NONE && answer != question.truth();
    if (wrong) {
      String other =
          other(question.answers().get(answer), question.answers().get(question.truth()));
      reasons.add(other);
    }
    reasons.removeIf(String::isEmpty);
    return reasons;
  }

  /** {@code At 2.0 s Thread-1 wakes and prints: 3}. */
  private String story(List<Event> since) {
    EventSentences sentences = new EventSentences(asked);
    List<String> told = new ArrayList<>();
    int teller = Event.YOU;
    for (Event event : since) {
      if (tells(event.fact())) {
        String sentence = sentences.of(event).get(0);
        String subject = names.of(event.ident()) + " ";
        boolean again = event.ident() == teller && sentence.startsWith(subject);
        told.add(again ? sentence.substring(subject.length()) : sentence);
        teller = event.ident();
      }
    }
    Event last = since.get(since.size() - 1);
    int end = told.size() - 1;
    String first = end > 0 ? String.join(", ", told.subList(0, end)) + " and " : "";
    return "At "
        + Numbers.seconds(last.nanos())
        + " s "
        + first
        + told.get(end)
        + consequence(last);
  }

  private static boolean tells(Fact fact) {
    return !(fact instanceof Fact.Line
        || fact instanceof Fact.Step
        || fact instanceof Fact.Call
        || fact instanceof Fact.Return
        || fact instanceof ProgramFact.Source
        || fact instanceof ProgramFact.Sampled
        || fact instanceof Fact.Switch
        || fact instanceof Fact.Choice);
  }

  private String consequence(Event event) {
    if (event.fact() instanceof Fact.IsAlive alive) {
      return "; its state is: " + state(alive.target()).word();
    } else if (event.fact() instanceof Fact.End) {
      List<ThreadState> joining = asked.threads().joining(event.ident());
      return joining.isEmpty() ? "" : "; join() returns in " + joining.get(0).shortName();
    }
    return "";
  }

  private State state(int ident) {
    return asked.threads().stateOf(asked.threads().get(ident));
  }

  /** Why the thread of the answer that was given did nothing before that. */
  private String other(Answer given, Answer truth) {
    if (given.ident() == truth.ident()) {
      return "";
    }
    ThreadState thread = asked.threads().get(given.ident());
    String who = thread.shortName() + " ";
    return switch (asked.threads().stateOf(thread)) {
      case SLEEPING -> who + "sleeps until " + Numbers.seconds(thread.phase().until()) + " s";
      case WAITING, IDLE -> waits(thread);
      case RUNNING, READY -> who + "could go on, but has not come so far";
      case NEW -> who + "has not been started";
      case STARTING -> who + "has been started, and has not come so far";
      case DONE, FAILED, CUT_OFF -> who + "has ended";
    };
  }

  private String waits(ThreadState thread) {
    String waits = WaitWords.of(thread.phase(), asked.threads());
    boolean main = thread.phase().reason().isAfterMain();
    return main ? "M" + waits.substring(1) : thread.shortName() + " " + waits;
  }
}
