package dev.threadboard.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class GuideTest {
  /** Two questions before the run, one at its end. */
  private static Guide guide() throws LessonException {
    Lesson lesson = Course.read(Course.find("two_accounts").orElseThrow());
    assertEquals(2, lesson.questions(LessonQuestion.Moment.BEFORE).size());
    assertEquals(1, lesson.questions(LessonQuestion.Moment.END).size());
    return Guide.of(lesson);
  }

  @Test
  void beforeTheRunThereAreTheExplanationAndItsQuestions() throws LessonException {
    Guide guide = guide();
    assertTrue(guide.open());
    assertNull(guide.question());
    assertEquals(3, guide.pages());
    guide = guide.next();
    assertEquals(1, guide.number());
    assertTrue(guide.asks());
    guide = guide.next();
    assertEquals(2, guide.number());
    assertFalse(guide.next().open());
  }

  @Test
  void theEndOpensItsQuestionsOnce() throws LessonException {
    Guide guide = guide().closing().ending();
    assertTrue(guide.open());
    assertEquals(3, guide.number());
    assertFalse(guide.isLast());
    guide = guide.next();
    assertTrue(guide.open() && guide.isWays());
    guide = guide.next();
    assertTrue(guide.open() && guide.isLast());
    guide = guide.next();
    assertFalse(guide.open());
    assertFalse(guide.ending().open());
    assertTrue(guide.opening().isLast());
  }

  @Test
  void anAnswerStaysAndCountsIfItIsRight() throws LessonException {
    Guide guide = guide().next();
    guide = guide.answering(guide.question().truth()).next().answering(0);
    assertEquals(0, guide.answer());
    assertEquals(1, guide.right());
    guide = guide.previous();
    assertEquals(guide.question().truth(), guide.answer());
    assertFalse(guide.asks());
    assertEquals(1, guide.ending().right());
  }

  @Test
  void markedAnswersGoRoundAndTheListingScrollsNoFartherThanItsEnd() throws LessonException {
    Guide guide = guide().next();
    assertEquals(2, guide.marking(-1).marked());
    assertEquals(0, guide.marking(-1).marking(1).marked());
    assertEquals(0, guide.scrolling(-5).scroll());
    assertEquals(guide.lesson().listing().size() - 1, guide.scrolling(999).scroll());
  }
}
