package dev.threadboard.linear;

import dev.threadboard.command.PredictCommand;
import dev.threadboard.playback.RunViewer;
import dev.threadboard.predict.Prediction;
import dev.threadboard.predict.Question;
import dev.threadboard.predict.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Predict mode in lines: questions, answers, verdicts. */
final class LinearQuiz {
  private final RunViewer viewer;
  private final LinePresenter presenter;
  private Question asked;
  private Verdict told;

  LinearQuiz(RunViewer viewer, LinePresenter presenter) {
    this.viewer = viewer;
    this.presenter = presenter;
  }

  /** Whether an answer is waited for. */
  boolean isOpen() {
    return viewer.prediction().asks();
  }

  /** Prints the verdict on the last answer, and the next question. */
  void goOn() {
    Prediction now = viewer.prediction();
    if (now.last() != null && now.last() != told) {
      presenter.say(verdict(now));
    }
    told = now.last();
    if (now.told()) {
      // What has been written stays to be read.
      viewer.act(new PredictCommand.GoOn());
      now = viewer.prediction();
    }
    if (now.asks() && now.question() != asked) {
      presenter.say(lines(now.question()));
    }
    asked = now.question();
  }

  /** The events themselves are told already; what remains to be said is why not what was said. */
  private static List<String> verdict(Prediction now) {
    List<String> lines = new ArrayList<>();
    lines.add(now.last().text() + " (" + now.score().text() + ")");
    lines.addAll(now.last().reasons().subList(1, now.last().reasons().size()));
    return lines;
  }

  private static List<String> lines(Question question) {
    List<String> lines = new ArrayList<>();
    lines.add(question.text() + " Type answer and a number, reveal, or skip:");
    for (int i = 0; i < question.answers().size(); i++) {
      lines.add("  " + (i + 1) + "  " + question.answers().get(i).text());
    }
    return lines;
  }

  /** {@code number}: of an answer, from 1. */
  void carryOut(Verb verb, int number) {
    if (verb == Verb.PREDICT) {
      viewer.act(new PredictCommand.Toggle());
      boolean on = viewer.prediction().on();
      presenter.say(on ? "You are asked what comes next." : "You are asked no more.");
    } else if (!isOpen()) {
      presenter.say("Nothing is asked here.");
    } else if (verb != Verb.ANSWER) {
      viewer.act(verb == Verb.SKIP ? new PredictCommand.Pass() : new PredictCommand.Reveal());
    } else if (number > viewer.prediction().question().answers().size()) {
      presenter.say("There are " + viewer.prediction().question().answers().size() + " answers.");
    } else if (number > 0) {
      viewer.act(new PredictCommand.Answer(number - 1));
    }
  }
}
