package dev.threadboard.linear;

import dev.threadboard.lesson.Course;
import dev.threadboard.lesson.CourseProgress;
import dev.threadboard.lesson.Lesson;
import dev.threadboard.lesson.LessonQuestion;
import dev.threadboard.lesson.LessonQuestion.Moment;
import dev.threadboard.playback.Inbox;
import java.util.List;
import java.util.Locale;

/**
 * Leads through a lesson by lines: tells its explanation, asks its questions at their moments. A
 * question is answered with its number, and passed over with an empty line; where there is nobody
 * to answer, the answer is told.
 */
final class LinearLesson {
  private final Lesson lesson;
  private final CourseProgress progress;
  private final Inbox inbox;
  private final LinePrinter printer;
  private boolean ended;
  private boolean left;

  LinearLesson(Lesson lesson, CourseProgress progress, Inbox inbox, LinePrinter printer) {
    this.lesson = lesson;
    this.progress = progress;
    this.inbox = inbox;
    this.printer = printer;
    progress.seen(lesson.name());
  }

  /** Tells and asks what comes before the run; whether the person stays. */
  boolean begin() {
    printer.line(lesson.title() + ". " + lesson.explanation());
    for (String line : lesson.listing()) {
      printer.line(("    " + line).stripTrailing());
    }
    ask(Moment.BEFORE);
    return !left;
  }

  /** Asks and tells what comes at the end of the run, once; whether the person stays. */
  boolean end() {
    if (ended) {
      return true;
    }
    ended = true;
    ask(Moment.END);
    if (!left && !lesson.teaches().isEmpty()) {
      printer.line("To remember: " + lesson.teaches() + ".");
    }
    if (!left) {
      Course.after(lesson.name())
          .ifPresent(next -> printer.line("Next: " + next.name() + ", " + next.title() + "."));
    }
    return !left;
  }

  private void ask(Moment moment) {
    for (LessonQuestion question : lesson.questions(moment)) {
      if (!left) {
        ask(question);
      }
    }
  }

  private void ask(LessonQuestion question) {
    printer.line("Question: " + question.ask());
    List<String> choices = question.choices();
    for (int i = 0; i < choices.size(); i++) {
      printer.line("  " + (i + 1) + ": " + choices.get(i));
    }
    while (true) {
      String line = line();
      String word = line == null ? "" : line.strip().toLowerCase(Locale.ROOT);
      if (line == null) {
        printer.line("It is: " + question.answer() + ". " + question.because());
        return;
      } else if (word.equals("quit") || word.equals("q")) {
        left = true;
        return;
      } else if (word.isEmpty() || word.equals("skip")) {
        return;
      } else if (word.matches("[1-9]") && word.charAt(0) - '0' <= choices.size()) {
        answer(question, word.charAt(0) - '1');
        return;
      }
      printer.line("A number from 1 to " + choices.size() + " answers, an empty line passes over.");
    }
  }

  private void answer(LessonQuestion question, int place) {
    boolean right = place == question.truth();
    int number = lesson.questions().indexOf(question) + 1;
    progress.answered(lesson.name(), number, right);
    String verdict = right ? "Right. " : "No: " + question.answer() + ". ";
    printer.line(verdict + question.because());
  }

  /** The next line that is typed; null if there is none any more. */
  private String line() {
    if (inbox.peekLine() == InputLines.END) {
      return null;
    }
    printer.prompt();
    try {
      String line = inbox.awaitLine();
      if (line == InputLines.END) {
        inbox.line(InputLines.END);
        return null;
      }
      printer.read(line);
      return line;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      left = true;
      return "";
    }
  }
}
