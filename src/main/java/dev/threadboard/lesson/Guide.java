package dev.threadboard.lesson;

import dev.threadboard.lesson.LessonQuestion.Moment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A person's way through a lesson, page by page: the explanation, the questions of before the run,
 * those of its end, what else could have happened, and what is to be remembered. Immutable.
 *
 * @param page the page that is open, or was last, from 0
 * @param open whether it is open
 * @param ended whether the run has come to its end, so that the pages behind it are there
 * @param marked the place of the marked answer, from 0
 * @param scroll the first shown line, from 0, of the listing; or of the way to an outcome
 * @param given the place of the answer that was given to each question; {@link #NONE} for none
 */
public record Guide(
    Lesson lesson,
    int page,
    boolean open,
    boolean ended,
    int marked,
    int scroll,
    List<Integer> given) {
  /** No answer. */
  public static final int NONE = -1;

  public Guide {
    given = List.copyOf(given);
  }

  /** At the explanation. */
  public static Guide of(Lesson lesson) {
    List<Integer> none = Collections.nCopies(lesson.questions().size(), NONE);
    return new Guide(lesson, 0, true, false, 0, 0, none);
  }

  /** The questions in the order of their pages. */
  public List<LessonQuestion> questions() {
    List<LessonQuestion> questions = new ArrayList<>(lesson.questions(Moment.BEFORE));
    questions.addAll(lesson.questions(Moment.END));
    return questions;
  }

  /** How many pages there are by now. */
  public int pages() {
    return ended ? all() : 1 + before();
  }

  /** How many pages there are at the end of the run. */
  public int all() {
    return questions().size() + 3;
  }

  private int before() {
    return lesson.questions(Moment.BEFORE).size();
  }

  /** The question of the page; null if the page has none. */
  public LessonQuestion question() {
    return page >= 1 && page <= questions().size() ? questions().get(page - 1) : null;
  }

  /** The place of that question in the lesson, from 1. */
  public int number() {
    return lesson.questions().indexOf(question()) + 1;
  }

  /** The answer that was given on the page; {@link #NONE} for none. */
  public int answer() {
    return question() == null ? NONE : given.get(page - 1);
  }

  /** Whether an answer is asked for. */
  public boolean asks() {
    return open && question() != null && answer() == NONE;
  }

  /** Whether it is the page with all the ways the program can go. */
  public boolean isWays() {
    return page == questions().size() + 1;
  }

  /** Whether it is the page with what is to be remembered. */
  public boolean isLast() {
    return page > questions().size() + 1;
  }

  /** How many of all questions were answered rightly. */
  public int right() {
    int right = 0;
    for (int i = 0; i < given.size(); i++) {
      right += given.get(i) == questions().get(i).truth() ? 1 : 0;
    }
    return right;
  }

  /** With another answer marked. */
  public Guide marking(int by) {
    int to = Math.floorMod(marked + by, question().choices().size());
    return new Guide(lesson, page, open, ended, to, scroll, given);
  }

  /** With an answer to the question of the page. */
  public Guide answering(int place) {
    List<Integer> more = new ArrayList<>(given);
    more.set(page - 1, place);
    return new Guide(lesson, page, open, ended, place, scroll, more);
  }

  /** At the next page; closed behind the last one. */
  public Guide next() {
    boolean more = page + 1 < pages();
    return turned(more ? page + 1 : page, more);
  }

  /** With the listing scrolled by so many lines, as far as it goes. */
  public Guide scrolling(int by) {
    int to = Math.max(0, Math.min(lesson.listing().size() - 1, scroll + by));
    return new Guide(lesson, page, open, ended, marked, to, given);
  }

  /** At the page before. */
  public Guide previous() {
    return turned(Math.max(0, page - 1), open);
  }

  /** What the page with all ways scrolls is none of the others' listing. */
  private Guide turned(int to, boolean stays) {
    Guide turned = new Guide(lesson, to, stays, ended, 0, scroll, given);
    return isWays() || turned.isWays() ? turned.fromTheTop() : turned;
  }

  /** Scrolled back to the first line. */
  public Guide fromTheTop() {
    return new Guide(lesson, page, open, ended, marked, 0, given);
  }

  public Guide closing() {
    return new Guide(lesson, page, false, ended, 0, scroll, given);
  }

  /** Open again: where the run has ended at what was asked then, else at the explanation. */
  public Guide opening() {
    return new Guide(lesson, ended ? Math.max(page, first()) : 0, true, ended, 0, scroll, given);
  }

  private int first() {
    return before() + 1;
  }

  /** The run has ended: what is asked then comes up, once. */
  public Guide ending() {
    return ended ? this : new Guide(lesson, first(), true, true, 0, scroll, given);
  }
}
