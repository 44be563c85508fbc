package dev.threadboard.cli.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.threadboard.cpython.CPython;
import dev.threadboard.lesson.LessonException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each lesson, and each interesting variant of it, can end in the ways that are written down, and
 * in no other, by the CPythons of this machine in turn: its bad outcomes are found, and what cures
 * them leaves one. Each eighth is searched, from 3.10 on; {@code -Dthreadboard.lessons=all} makes
 * {@value #ALL} runs of each variant, and {@code -Dthreadboard.pythons=all} takes each Python.
 */
class LessonOutcomesIT {
  /** A bad outcome is found in so many runs. */
  private static final int MOST = 2000;

  /** In the middle of all bad outcomes, in so many. */
  private static final int USUAL = 100;

  /** So many are made of what has nothing bad to be found; and of all, if so wished. */
  private static final int FEW = 40;

  private static final int ALL = 2000;

  /** One of so many variants is searched, if not all are wished. */
  private static final int EACH = 8;

  /** From this version on threads are not switched before any bytecode. */
  private static final int SAFER = 10;

  private static final boolean WHOLE = "all".equals(System.getProperty("threadboard.lessons"));

  @TempDir static Path cache;

  private final List<Long> firstRuns = new ArrayList<>();

  @TestFactory
  Stream<DynamicTest> everyLessonEndsAsIsWrittenDown() throws IOException, InterruptedException {
    List<CPython> all =
        CPython.all().stream().filter(one -> WHOLE || one.minor() >= SAFER).toList();
    assumeFalse(all.isEmpty(), "no CPython here, and a lesson needs one");
    List<LessonVariant> variants = LessonVariant.all();
    return Stream.concat(
        IntStream.range(0, variants.size())
            .filter(place -> WHOLE || place % EACH == 0)
            .boxed()
            .flatMap(
                place ->
                    CPython.inTurn(all, place).stream()
                        .map(
                            python ->
                                DynamicTest.dynamicTest(
                                    variants.get(place) + ", " + python,
                                    () -> check(variants.get(place), python)))),
        Stream.of(
            DynamicTest.dynamicTest("the median of runs to a bad outcome", this::checkMedian)));
  }

  private void check(LessonVariant variant, CPython python)
      throws LessonException, InterruptedException {
    Set<String> possible = variant.possible(python.minor());
    LessonSearch search = search(variant, python, "gil", variant.bad());
    assertWithin(possible, search.firstRuns());
    for (String bad : variant.bad()) {
      Long first = search.firstRuns().get(bad);
      assertTrue(first != null, bad + " is not among " + search.firstRuns());
      firstRuns.add(first);
    }
    if (possible.size() == 1) {
      assertEquals(1, search.rows(), () -> "one outcome for a person: " + search.firstRuns());
    }
    if (WHOLE && variant.isFixed()) {
      assertTrue(search.coverage().reaches(1), () -> "covered: " + search.coverage());
    }
    if (python.minor() >= SAFER && (WHOLE || !variant.adds().isEmpty())) {
      LessonSearch anywhere = search(variant, python, "bytecode", variant.adds());
      assertWithin(variant.everywhere(), anywhere.firstRuns());
      assertWithin(anywhere.firstRuns().keySet(), variant.adds());
    }
  }

  /** {@code wanted}: what must be found. */
  private static LessonSearch search(
      LessonVariant variant, CPython python, String switchAt, Collection<String> wanted)
      throws LessonException, InterruptedException {
    int runs = WHOLE ? ALL : wanted.isEmpty() ? FEW : MOST;
    return new LessonSearch(variant, python, switchAt, runs, 1, cache)
        .run(WHOLE ? List.of() : wanted);
  }

  private static void assertWithin(Set<String> possible, Map<String, Long> found) {
    assertWithin(possible, found.keySet());
  }

  private static void assertWithin(Set<String> possible, Set<String> found) {
    List<String> others = found.stream().filter(one -> !possible.contains(one)).toList();
    assertEquals(List.of(), others, () -> "beyond " + possible);
  }

  private void checkMedian() {
    List<Long> sorted = firstRuns.stream().sorted().toList();
    long median = sorted.get(sorted.size() / 2);
    assertTrue(median < USUAL, () -> "runs to each bad outcome: " + sorted);
  }
}
