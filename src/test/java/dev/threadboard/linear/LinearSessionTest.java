package dev.threadboard.linear;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.Golden;
import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import dev.threadboard.engine.ScenarioPlan;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.engine.time.FakeClock;
import dev.threadboard.playback.EventListener;
import dev.threadboard.playback.SaveTarget;
import dev.threadboard.scenario.Arguments;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.scenario.Scenario;
import dev.threadboard.view.Glyphs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
class LinearSessionTest {
  private int status;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "you | playground | alive 1;join 1;start 1;join Thread-1;start 1;status;thread 1;timeline;"
            + "start x;listing;log 2;quit",
        "giveup | playground | join main &;alive 1 &;status;giveup;timeline;quit",
        "filter | loop | log 3;filter prints 1;log;filter;timeline 3;thread 5;verbose on;goto 1;"
            + "step;quit",
      })
  void aScriptIsAnsweredLineByLine(String name, String scenario, String script) {
    String told = run(scenario, SchedulingOptions.FIFO, new Pace(Speed.MAX, false), script);
    Golden.check(LinearSessionTest.class, name + ".txt", told);
  }

  @Test
  void timeStandsStillAndIsSteppedAndRewound() {
    String script =
        "status;step;later;status;step;step 4;back;later;later;earlier;goto start;later;goto 99;"
            + "goto end;later 2;quit";
    String told = run("loop", SchedulingOptions.FIFO, new Pace(Speed.NORMAL, true), script);
    Golden.check(LinearSessionTest.class, "time.txt", told);
  }

  @Test
  void pausedItOpensBeforeTheFirstLine() {
    String told = run("loop", SchedulingOptions.FIFO, new Pace(Speed.NORMAL, true), "step");
    assertTrue(
        told.endsWith("> step\n0.0 s  MainThread comes to line 1: import threading\n"), told);
  }

  @Test
  void whatComesNextIsAskedAnsweredAndTold() {
    String script =
        "goto start;predict;answer 1;go;answer 9;answer 2;answer 2;reveal;skip;predict;reveal";
    String told = run("background", SchedulingOptions.FIFO, new Pace(Speed.MAX, true), script);
    Golden.check(LinearSessionTest.class, "predict.txt", told);
    assertEquals(0, status);
  }

  @Test
  void whoGoesOnIsAskedAndPicked() {
    String script =
        "step;pick 2;later;step;pick 2;later;pick 9;pick 1;back;takeover;pick 2;step;go";
    String told = run("loop", SchedulingOptions.STEP, new Pace(Speed.MAX, true), script);
    Golden.check(LinearSessionTest.class, "choice.txt", told);
    assertEquals(0, status);
  }

  @Test
  void theSameScriptTellsTheSame() {
    String script =
        "start 1;start 2;join 1;new;start 5;join 5;verbose on;pause;goto 3;alive 2;step;go;wait";
    String first =
        run("playground", SchedulingOptions.random(5), new Pace(Speed.MAX, false), script);
    for (int i = 0; i < 10; i++) {
      assertEquals(
          first,
          run("playground", SchedulingOptions.random(5), new Pace(Speed.MAX, false), script));
    }
  }

  @Test
  void withoutAnyLineTheRunGoesOnToItsEnd() {
    String told = run("alive-as-printed", SchedulingOptions.FIFO, new Pace(Speed.MAX, false), "");
    assertTrue(told.endsWith("The program has ended, exit status 1.\n"), told);
    assertEquals(1, status);
  }

  @Test
  void aProgramThatWaitsForAPersonEndsWithTheScript() {
    run("playground", SchedulingOptions.FIFO, new Pace(Speed.MAX, false), "start 1");
    assertEquals(0, status);
  }

  @Test
  void nothingButPrintableLinesIsWritten() {
    String script = "\u001b[2J\u0007;start \u202e;filter \u001b[31m;help;status";
    String told = run("pool", SchedulingOptions.FIFO, new Pace(Speed.MAX, false), script);
    assertFalse(told.chars().anyMatch(c -> c < ' ' && c != '\n' || c == 0x7f || c == 0x202e), told);
  }

  @Test
  void asciiIsAsciiAlone() {
    String told =
        run("playground", SchedulingOptions.FIFO, new Pace(Speed.MAX, false), "start ä→漢");
    assertTrue(told.chars().allMatch(c -> c < 0x80), told);
  }

  @Test
  void theNumberedListLeadsToARunAndBack() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LinearSession session =
        session(
            "about 3;poll;99;join x=1;join first=;join first=1;menu;loop"
                + " policy=rand;loop seed=x;loop count=1 seed=7;explain;menu;quit",
            out,
            SPEEDY);
    assertEquals(0, session.browse(Catalogue.scenarios(), SchedulingOptions.FIFO));
    Golden.check(LinearSessionTest.class, "menu.txt", out.toString(UTF_8));
  }

  @Test
  void restartTellsTheSameAgainAndReseedAnother() {
    String told =
        run("join", SchedulingOptions.FIFO, new Pace(Speed.MAX, false), "restart;reseed;quit");
    assertEquals(3, told.split("The program join begins", -1).length - 1);
    assertTrue(told.contains("policy random, seed 42"), told);
  }

  private static final Pace SPEEDY = new Pace(Speed.MAX, false);

  private String run(String name, SchedulingOptions scheduling, Pace pace, String script) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Scenario scenario = Catalogue.find(name).orElseThrow();
    status =
        session(script, out, pace)
            .watch(new ScenarioPlan(scenario, Arguments.defaults(scenario), scheduling, true));
    return out.toString(UTF_8);
  }

  private static LinearSession session(String script, ByteArrayOutputStream out, Pace pace) {
    String lines = script.isEmpty() ? "" : script.replace(";", "\n") + "\n";
    return new LinearSession(
        new LinearOptions(
            new ByteArrayInputStream(lines.getBytes(UTF_8)),
            out,
            false,
            pace,
            Glyphs.ASCII::shown,
            false,
            SaveTarget.NOWHERE),
        EventListener.NONE,
        FakeClock.standing(),
        () -> 42);
  }
}
