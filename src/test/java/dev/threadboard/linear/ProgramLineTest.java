package dev.threadboard.linear;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.engine.time.FakeClock;
import dev.threadboard.lesson.CourseProgress;
import dev.threadboard.playback.EventListener;
import dev.threadboard.playback.FakePrograms;
import dev.threadboard.playback.Lessons;
import dev.threadboard.playback.OwnPrograms;
import dev.threadboard.playback.SaveTarget;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.view.Glyphs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
class ProgramLineTest {
  private final FakePrograms programs = new FakePrograms();

  @Test
  void aPathMayHaveBlanksAndSettingsStandBehindIt() {
    assertEquals(new ProgramLine("my own.py", Map.of()), ProgramLine.of(" my own.py "));
    assertEquals(
        new ProgramLine("a=b/seed=1 x.py", Map.of("policy", "random", "seed", "7")),
        ProgramLine.of("a=b/seed=1 x.py  policy=random seed=7"));
    assertEquals(
        new ProgramLine("-m bank.report -- a seed=1", Map.of("seed", "7")),
        ProgramLine.of("-m bank.report seed=7 -- a seed=1 "));
  }

  @ParameterizedTest
  @CsvSource({
    "my own.py, FIFO null null",
    "my own.py seed=7 switch-at=line, RANDOM 7 line",
    "my own.py policy=random, RANDOM 1 null",
    "my own.py policy=step, STEP null null",
    "my own.py policy=os, OS null null",
  })
  void itIsRunAsTheLineSays(String line, String opened) throws OwnPrograms.Refused {
    ProgramLine.of(line).plan(SchedulingOptions.FIFO, programs);
    assertEquals(List.of("my own.py " + opened), programs.opened);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "no.py | cannot run \"no.py\": there is no such file",
        "my own.py seed=x | seed is a whole number of at most 18 digits.",
        "my own.py seed=1 policy=fifo | seed goes with policy=random.",
        "my own.py policy=fif | unknown policy \"fif\": did you mean \"fifo\"? (fifo, random, step,"
            + " os)",
        "my own.py switch-at=x | unknown switch point \"x\": one of gil, line",
      })
  void whatCannotBeIsToldInOneLine(String line, String message) {
    assertEquals(
        message,
        assertThrows(
                OwnPrograms.Refused.class,
                () -> ProgramLine.of(line).plan(SchedulingOptions.FIFO, programs))
            .getMessage());
  }

  @Test
  void theListRunsAProgramByItsPath() {
    String told =
        browse(
            "-m bank\n"
                + "about ./no.py\n"
                + "about my own.py\n"
                + "My.py\n"
                + "my own.py policy=os\n"
                + "my own.py seed=7\n"
                + "menu\n"
                + "quit\n",
            programs);
    assertTrue(told.contains("A path runs a program of your own: ./my.py policy=random seed=7."));
    assertTrue(told.contains("cannot run \"-m bank\": there is no such file\n"), told);
    assertTrue(told.contains("cannot run \"./no.py\": there is no such file\n"), told);
    assertTrue(told.contains("my own.py begins:\n    first_line()\n    second_line()\n"), told);
    assertTrue(told.contains("cannot run \"My.py\": there is no such file\n"), told);
    assertTrue(told.contains("policy=os needs another speed than max"), told);
    assertTrue(told.contains("policy random, seed 7"), told);
    assertEquals("my own.py RANDOM 7 null", programs.opened.get(programs.opened.size() - 1));
  }

  @Test
  void whereNoneIsOfferedAPathIsAnUnknownScenario() {
    String told = browse("./my.py\nquit\n", OwnPrograms.NONE);
    assertTrue(told.contains("unknown scenario \"./my.py\""), told);
  }

  private static String browse(String lines, OwnPrograms offered) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LinearSession session =
        new LinearSession(
            new LinearOptions(
                new ByteArrayInputStream(lines.getBytes(UTF_8)),
                out,
                false,
                new Pace(Speed.MAX, false),
                Glyphs.ASCII::shown,
                false,
                SaveTarget.NOWHERE),
            EventListener.NONE,
            FakeClock.standing(),
            () -> 42);
    assertEquals(
        0,
        session.browse(
            Catalogue.scenarios(),
            Lessons.NONE,
            offered,
            SchedulingOptions.FIFO,
            CourseProgress.forgotten()));
    return out.toString(UTF_8);
  }
}
