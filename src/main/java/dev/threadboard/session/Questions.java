package dev.threadboard.session;

import dev.threadboard.command.Predict;
import dev.threadboard.linear.Verb;
import dev.threadboard.predict.Prediction;
import dev.threadboard.predict.Question;
import dev.threadboard.predict.Verdict;
import java.util.ArrayList;
import java.util.List;

/** What comes next, asked and answered on lines. */
final class Questions {
  private final Show show;
  private final Narrator narrator;
  private Question asked;
  private Verdict told;

  Questions(Show show, Narrator narrator) {
    this.show = show;
    this.narrator = narrator;
  }

  /** Whether an answer is waited for. */
  boolean isOpen() {
    return show.prediction().asks();
  }

  /** Tells what came after the last question, and asks the next. */
  void goOn() {
    Prediction now = show.prediction();
    if (now.last() != null && now.last() != told) {
      narrator.say(now.last().text() + " (" + now.score().text() + ")");
    }
    told = now.last();
    if (now.asks() && now.question() != asked) {
      narrator.say(lines(now.question()));
    }
    asked = now.question();
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
  void obey(Verb verb, int number) {
    if (verb == Verb.PREDICT) {
      show.act(new Predict.Toggle());
      boolean on = show.prediction().on();
      narrator.say(on ? "You are asked what comes next." : "You are asked no more.");
    } else if (!isOpen()) {
      narrator.say("Nothing is asked here.");
    } else if (verb != Verb.ANSWER) {
      show.act(verb == Verb.SKIP ? new Predict.Pass() : new Predict.Reveal());
    } else if (number > show.prediction().question().answers().size()) {
      narrator.say("There are " + show.prediction().question().answers().size() + " answers.");
    } else if (number > 0) {
      show.act(new Predict.Answer(number - 1));
    }
  }
}
