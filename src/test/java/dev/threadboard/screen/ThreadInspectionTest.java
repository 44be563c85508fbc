package dev.threadboard.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.input.KeyStroke;
import dev.threadboard.board.OwnProgram;
import dev.threadboard.board.Story;
import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import dev.threadboard.command.ThreadCommand;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.time.Pacer;
import dev.threadboard.engine.time.WallClock;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.frame.Size;
import dev.threadboard.keyboard.Bindings;
import dev.threadboard.keyboard.KeyNames;
import dev.threadboard.keyboard.Keyboard;
import dev.threadboard.playback.EventSource;
import dev.threadboard.playback.RunViewer;
import dev.threadboard.playback.SaveTarget;
import dev.threadboard.theme.Theme;
import dev.threadboard.theme.Themes;
import dev.threadboard.view.Glyphs;
import dev.threadboard.viewer.ViewedRun;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A thread's variables in its details, and their names where an expression is written. */
class ThreadInspectionTest {
  private static final Size SIZE = new Size(80, 40);

  private final Story story = OwnProgram.working();
  private final List<Integer> asked = new ArrayList<>();
  private CompletableFuture<Run.Variables> answer = new CompletableFuture<>();
  private RunViewer viewer;
  private ScreenController controller;

  /** A source whose events and answers the test hands over itself. */
  private final class Told implements EventSource, EventSource.Feed {
    private final boolean live;

    Told(boolean live) {
      this.live = live;
    }

    @Override
    public Feed open(Pacer pacer, BlockingQueue<Event> events) {
      return this;
    }

    @Override
    public void start() {}

    @Override
    public boolean ask(ThreadCommand request) {
      return true;
    }

    @Override
    public CompletableFuture<Run.Variables> variables(int ident) {
      asked.add(ident);
      return answer;
    }

    @Override
    public OptionalLong length() {
      return live ? OptionalLong.empty() : OptionalLong.of(story.events().size());
    }

    @Override
    public void close() {}
  }

  /** Opens the details of the first thread. */
  private void open(boolean live, boolean paused) {
    Pace pace = new Pace(Speed.NORMAL, paused);
    viewer =
        new RunViewer(
            new Told(live),
            ViewedRun.beginning(pace),
            (source, pacer) -> source.open(pacer, new ArrayBlockingQueue<>(1)),
            WallClock.SYSTEM,
            SaveTarget.NOWHERE);
    SessionOptions options =
        new SessionOptions(
            pace, Theme.terminal(), Themes.bundled(), Glyphs.UNICODE, Bindings.DEFAULTS, false);
    controller =
        new ScreenController(
            viewer,
            new Keyboard(Bindings.DEFAULTS, false),
            new CurrentTheme(Theme.terminal(), Themes.bundled()),
            options,
            new PressedKeys(false, WallClock.SYSTEM));
    viewer.take(story.events());
    press("tab", "enter");
  }

  @AfterEach
  void close() {
    viewer.close();
  }

  private void press(String... keys) {
    for (String key : keys) {
      controller.press(KeyNames.stroke(key).orElseThrow());
    }
  }

  private void type(String text) {
    text.chars().forEach(c -> controller.press(new KeyStroke((char) c, false, false)));
  }

  private String text() {
    return controller.paint(SIZE).text();
  }

  private static Run.Variables variables(int line, String count) {
    return new Run.Variables(
        "main",
        "/home/ada/shop/orders.py",
        line,
        List.of(
            new Run.Variable("count", count, true),
            new Run.Variable("orders", "<Queue of 5>", true),
            new Run.Variable("done", "<Event>", false)),
        List.of("count", "counter", "orders", "done"));
  }

  @Test
  void whileTimeStandsStillAThreadsVariablesAreInItsDetails() {
    open(true, true);
    assertTrue(text().contains("Its variables are asked for."), text());
    assertEquals(List.of(viewer.view().selected()), asked);
    assertTrue(controller.isAsking());
    assertFalse(controller.goOn(), "nothing has come yet");
    answer.complete(variables(26, "8"));
    assertTrue(controller.goOn());
    assertFalse(controller.isAsking());
    String text = text();
    assertTrue(text.contains("Variables in main, line 26:"), text);
    assertTrue(text.contains("┃   count = 8 "), text);
    assertTrue(text.contains("┃   orders = <Queue of 5> "), text);
    assertTrue(text.contains("┃   done = <Event>  (global) "), text);
    assertEquals(1, asked.size(), "at one event it is asked once");
  }

  @Test
  void theyAreAskedForAgainWhenTheRunHasGoneOn() {
    answer.complete(variables(26, "8"));
    open(true, true);
    text();
    assertTrue(text().contains("count = 8 "), text());
    answer = CompletableFuture.completedFuture(variables(27, "9"));
    story.by(1, new Fact.Line(27));
    viewer.take(story.events().subList(story.events().size() - 1, story.events().size()));
    text();
    assertTrue(text().contains("Variables in main, line 27:"), text());
    assertTrue(text().contains("count = 9 "), text());
    assertEquals(2, asked.size());
  }

  @Test
  void whereTheyCannotBeAskedForALineSaysWhy() {
    open(true, true);
    press(",");
    assertTrue(text().contains("Its variables are to be seen in the present only."), text());
    viewer.close();
    open(true, false);
    assertTrue(text().contains("Its variables are to be seen while time stands still."), text());
    viewer.close();
    open(false, true);
    press("end", "tab");
    assertTrue(text().contains("Its variables are not in a saved run."), text());
    assertEquals(List.of(), asked);
  }

  @Test
  void aThreadInNoCodeOfItsOwnAndOneThatDoesNotAnswerHaveNone() {
    answer.complete(Run.Variables.NONE);
    open(true, true);
    text();
    assertTrue(text().contains("It is in no code of the program now."), text());
    viewer.close();
    answer = CompletableFuture.failedFuture(new IllegalStateException("gone"));
    open(true, true);
    text();
    assertTrue(text().contains("It is in no code of the program now."), text());
  }

  @Test
  void whenTheProgramHasEndedTheyAreGone() {
    story.by(1, new Fact.End(), new Fact.Exit(0));
    open(true, true);
    assertTrue(text().contains("Its variables are gone: the program has ended."), text());
    assertEquals(List.of(), asked);
  }

  @Test
  void tabCompletesTheNamesInSightWhereAnExpressionIsWritten() {
    answer.complete(variables(26, "8"));
    open(true, false);
    press("W");
    text();
    text();
    type("len(or");
    press("tab");
    assertEquals("watch len(orders", viewer.view().search().palette().text());
    type(") + co");
    press("tab");
    assertEquals("watch len(orders) + count", viewer.view().search().palette().text());
    press("tab");
    assertEquals("count, counter", viewer.view().hint());
    type("er.x");
    press("tab");
    assertEquals("watch len(orders) + counter.x", viewer.view().search().palette().text());
    assertEquals("No name to complete here.", viewer.view().hint());
    type(" zz");
    press("tab");
    assertEquals("No name in sight begins so.", viewer.view().hint());
  }
}
