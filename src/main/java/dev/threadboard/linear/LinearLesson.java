package dev.threadboard.linear;

import dev.threadboard.engine.Run;
import dev.threadboard.explore.shown.Explorer;
import dev.threadboard.explore.shown.OutcomeSnapshot;
import dev.threadboard.explore.shown.SearchLines;
import dev.threadboard.explore.shown.SearchSnapshot;
import dev.threadboard.explore.shown.ShownSearch;
import dev.threadboard.lesson.Course;
import dev.threadboard.lesson.CourseProgress;
import dev.threadboard.lesson.Lesson;
import dev.threadboard.lesson.LessonEntry;
import dev.threadboard.lesson.LessonQuestion;
import dev.threadboard.lesson.LessonQuestion.Moment;
import dev.threadboard.playback.EventSource;
import dev.threadboard.playback.Inbox;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Leads through a lesson by lines: tells its explanation, asks its questions at their moments. A
 * question is answered with its number, and passed over with an empty line; where there is nobody
 * to answer, the answer is told.
 */
final class LinearLesson {
  /** Enough for the rare outcomes of a lesson, in a few seconds. */
  private static final long LESSON_RUNS = 300;

  private final Lesson lesson;
  private final CourseProgress progress;
  private final Inbox inbox;
  private final LinePrinter printer;
  private final Explorer explorer;
  private final boolean menu;
  private EventSource source;
  private boolean ended;
  private boolean left;
  private boolean next;

  /** {@code menu}: whether there is one, so that what comes after the lesson can be opened. */
  LinearLesson(
      Lesson lesson,
      CourseProgress progress,
      Inbox inbox,
      LinePrinter printer,
      Explorer explorer,
      boolean menu) {
    this.explorer = explorer;
    this.menu = menu;
    this.lesson = lesson;
    this.progress = progress;
    this.inbox = inbox;
    this.printer = printer;
    progress.seen(lesson.name());
  }

  /**
   * Tells and asks what comes before the run; whether the person stays.
   *
   * @param first the run
   */
  boolean begin(EventSource first) {
    source = first;
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
    if (!left) {
      offerWays();
    }
    if (!left && !lesson.teaches().isEmpty()) {
      printer.line("To remember: " + lesson.teaches() + ".");
    }
    if (!left) {
      Course.after(lesson.name()).ifPresent(this::offer);
    }
    return !left;
  }

  /** All the ways the program can go are told if the person asks for them. */
  private void offerWays() {
    Optional<Run.Plan> plan = source.program().filter(program -> explorer.refusal(program) == null);
    Optional<SearchSnapshot> recorded = explorer.recorded(lesson.name());
    if (plan.isEmpty() && recorded.isEmpty()) {
      return;
    }
    printer.line(
        "What else could have happened? explore tries other schedules, an empty line passes over.");
    while (true) {
      String line = line();
      String word = line == null ? "" : line.strip().toLowerCase(Locale.ROOT);
      if (word.equals("quit") || word.equals("q")) {
        left = true;
        return;
      } else if (word.equals("explore") || word.equals("x")) {
        SearchSnapshot found = plan.isPresent() ? searched(plan.get()) : recorded.get();
        printer.lines(SearchLines.of(recorded.map(found::with).orElse(found)));
        printer.line("threadboard explore " + lesson.name() + " tries more of them.");
        return;
      } else if (word.isEmpty() || word.equals("skip")) {
        return;
      }
      printer.line("explore tries other schedules, an empty line passes over.");
    }
  }

  /** The end of a search, whose outcomes are told as they are found. */
  private SearchSnapshot searched(Run.Plan plan) {
    Semaphore news = new Semaphore(0);
    int told = 0;
    try (ShownSearch search = explorer.search(plan, LESSON_RUNS, news::release)) {
      while (true) {
        SearchSnapshot snapshot = search.snapshot();
        List<OutcomeSnapshot> outcomes = snapshot.outcomes();
        if (outcomes.size() > told) {
          told = outcomes.size();
          printer.line("after " + SearchLines.runs(snapshot.runs()) + ": " + outcomes(told));
          printer.flush();
        }
        if (snapshot.phase().isLast()) {
          return snapshot;
        }
        news.acquire();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      left = true;
      return SearchSnapshot.beginning(lesson.name());
    }
  }

  private static String outcomes(int count) {
    return count + (count == 1 ? " outcome" : " outcomes");
  }

  private void offer(LessonEntry after) {
    String told = "Next: " + after.name() + ", " + after.title() + ".";
    printer.line(menu ? told + " next opens it, an empty line stays here." : told);
    String line = menu ? line() : null;
    String word = line == null ? "" : line.strip().toLowerCase(Locale.ROOT);
    next = word.equals("next") || word.equals("n");
    left |= next || word.equals("quit") || word.equals("q");
  }

  /** Whether the person leaves for the next lesson. */
  boolean leavesForNext() {
    return next;
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
