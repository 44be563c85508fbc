package dev.threadboard.cli.explore;

import static org.junit.jupiter.api.Assertions.assertAll;
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
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each lesson, and each interesting variant of it, can end in the ways that are written down, and
 * in no other, by the CPythons of this machine in turn: its bad outcomes are found, and what cures
 * them leaves one. Each eighth is searched, from 3.10 on. {@code -Dthreadboard.lessons=each}
 * searches each; {@code -Dthreadboard.lessons=all} makes {@value #ALL} runs of each, or as many as
 * {@code -Dthreadboard.lessons.runs} says, and wants the whole of what is written down. {@code
 * -Dthreadboard.lessons.python=12} takes that Python alone, and {@code -Dthreadboard.pythons=all}
 * each.
 */
class LessonOutcomesIT {
  /** A bad outcome is found in so many runs. */
  private static final int MOST = 2000;

  /** In the middle of all bad outcomes, in so many. */
  private static final int USUAL = 100;

  /** So many are made of what has nothing bad to be found; and of all, if so wished. */
  private static final int FEW = 40;

  private static final int ALL = 2000;

  /** Of the one that must never lock up. */
  private static final int OFTEN = 200;

  private static final int RUNS = Integer.getInteger("threadboard.lessons.runs", ALL);

  /** They have more schedules with one interruption than are tried. */
  private static final Set<String> WIDE =
      Set.of(
          "semaphore_room",
          "empty_then_get",
          "pool_starves",
          "blocked_loop",
          "readers_writers",
          "wrong_waiter");

  /** The minor version of the one Python to search with, if not 0. */
  private static final int PYTHON = Integer.getInteger("threadboard.lessons.python", 0);

  /** One of so many variants is searched, if not all are wished. */
  private static final int EACH = 8;

  /** From this version on threads are not switched before any bytecode. */
  private static final int SAFER = 10;

  private static final boolean WHOLE = "all".equals(System.getProperty("threadboard.lessons"));

  private static final boolean EVERY =
      WHOLE || "each".equals(System.getProperty("threadboard.lessons"));

  @TempDir static Path cache;

  private final List<Long> firstRuns = new ArrayList<>();

  @TestFactory
  Stream<DynamicTest> everyLessonEndsAsIsWrittenDown() throws IOException, InterruptedException {
    List<CPython> all =
        CPython.all().stream()
            .filter(one -> WHOLE || PYTHON != 0 || one.minor() >= SAFER)
            .filter(one -> PYTHON == 0 || one.minor() == PYTHON)
            .toList();
    assumeFalse(all.isEmpty(), "no CPython here, and a lesson needs one");
    List<LessonVariant> variants = LessonVariant.all();
    return Stream.concat(
        IntStream.range(0, variants.size())
            .filter(place -> EVERY || place % EACH == 0)
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
    List<Executable> checks = new ArrayList<>();
    checks.add(() -> assertWithin(possible, search.firstRuns()));
    checks.add(() -> assertFound(variant.bad(), search));
    if (possible.size() == 1) {
      checks.add(() -> assertEquals(1, search.rows(), () -> "for a person: " + search.firstRuns()));
    }
    if (WHOLE && RUNS >= ALL && variant.isFixed() && !WIDE.contains(variant.lesson())) {
      checks.add(
          () -> assertTrue(search.coverage().reaches(1), () -> "covered: " + search.coverage()));
    }
    variant.bad().stream()
        .map(search.firstRuns()::get)
        .filter(Objects::nonNull)
        .forEach(firstRuns::add);
    if (python.minor() >= SAFER && (WHOLE || !variant.adds().isEmpty())) {
      LessonSearch anywhere = search(variant, python, "bytecode", variant.adds());
      checks.add(() -> assertWithin(variant.everywhere(), anywhere.firstRuns()));
      checks.add(() -> assertFound(variant.adds(), anywhere));
    }
    assertAll(variant + ", " + python, checks);
  }

  /** As the manual says, with the command for it: in 2,000 runs, if all are wished. */
  @Test
  @Timeout(300)
  void locksInOneOrderNeverLockUp() throws LessonException, IOException, InterruptedException {
    List<CPython> all = CPython.all().stream().filter(one -> one.minor() >= SAFER).toList();
    assumeFalse(all.isEmpty(), "no CPython here, and a lesson needs one");
    LessonVariant ordered =
        LessonVariant.all().stream()
            .filter(one -> one.lesson().equals("two_accounts") && one.isFixed())
            .findFirst()
            .orElseThrow();
    assertEquals(Map.of("ordered", "True"), ordered.set());
    int runs = WHOLE ? ALL : OFTEN;
    LessonSearch search =
        new LessonSearch(ordered, all.get(0), "gil", runs, 1, cache).run(List.of());
    assertEquals(Set.of("12 8"), search.firstRuns().keySet());
    assertEquals(runs, search.runs());
    int reached = WHOLE ? 2 : 0;
    assertTrue(search.coverage().reaches(reached), () -> "covered: " + search.coverage());
  }

  /** {@code wanted}: what must be found. */
  private static LessonSearch search(
      LessonVariant variant, CPython python, String switchAt, Collection<String> wanted)
      throws LessonException, InterruptedException {
    int runs = WHOLE ? RUNS : wanted.isEmpty() ? FEW : MOST;
    return new LessonSearch(variant, python, switchAt, runs, 1, cache)
        .run(WHOLE ? List.of() : wanted);
  }

  private static void assertWithin(Set<String> possible, Map<String, Long> found) {
    List<String> others = found.keySet().stream().filter(one -> !possible.contains(one)).toList();
    assertEquals(List.of(), others, () -> "beyond " + possible);
  }

  private static void assertFound(Collection<String> wanted, LessonSearch search) {
    Map<String, Long> found = search.firstRuns();
    List<String> absent = wanted.stream().filter(one -> !found.containsKey(one)).toList();
    assertEquals(List.of(), absent, () -> "not among " + found + " of " + search.runs() + " runs");
  }

  private void checkMedian() {
    List<Long> sorted = firstRuns.stream().sorted().toList();
    long median = sorted.get(sorted.size() / 2);
    assertTrue(median < USUAL, () -> "runs to each bad outcome: " + sorted);
  }
}
