package dev.threadboard.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import dev.threadboard.board.OwnProgram;
import dev.threadboard.board.Story;
import dev.threadboard.command.Command;
import dev.threadboard.command.Pace;
import dev.threadboard.command.SeekCommand;
import dev.threadboard.command.Speed;
import dev.threadboard.command.ThreadCommand;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.engine.time.Pacer;
import dev.threadboard.engine.time.WallClock;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ProgramFact;
import dev.threadboard.event.WaitReason;
import dev.threadboard.keyboard.Bindings;
import dev.threadboard.keyboard.Keyboard;
import dev.threadboard.viewer.ScreenLayout;
import dev.threadboard.viewer.SearchState;
import dev.threadboard.viewer.ViewedRun;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A program waits for a line of standard input, and the viewer writes it. */
class InputRequestTest {
  private final Keyboard keyboard = new Keyboard(Bindings.DEFAULTS, false);
  private final List<ThreadCommand> asked = new ArrayList<>();
  private final Story story = OwnProgram.asking();
  private final RunViewer viewer = viewer(true);
  private int taken;

  /** A source whose events the test hands over itself. */
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
      return asked.add(request);
    }

    @Override
    public OptionalLong length() {
      return live ? OptionalLong.empty() : OptionalLong.of(story.events().size());
    }

    @Override
    public void close() {}
  }

  private RunViewer viewer(boolean live) {
    return new RunViewer(
        new Told(live),
        ViewedRun.beginning(new Pace(Speed.NORMAL, true)),
        (source, pacer) -> source.open(pacer, new ArrayBlockingQueue<>(1)),
        WallClock.SYSTEM,
        SaveTarget.NOWHERE);
  }

  @AfterEach
  void close() {
    viewer.close();
  }

  /** Hands over what the story has told since the last time. */
  private void take() {
    List<Event> events = story.events();
    viewer.take(List.copyOf(events.subList(taken, events.size())));
    taken = events.size();
  }

  private void press(KeyStroke... keys) {
    ScreenLayout screen = new ScreenLayout(1, 3, 2, 10);
    for (KeyStroke key : keys) {
      keyboard.command(key, viewer.viewed(), screen).ifPresent(viewer::act);
    }
  }

  private void type(String text) {
    text.chars().forEach(c -> press(new KeyStroke((char) c, false, false)));
  }

  private static KeyStroke key(KeyType type) {
    return new KeyStroke(type);
  }

  private SearchState search() {
    return viewer.view().search();
  }

  @Test
  void aLineThatIsWaitedForIsWrittenAndSent() {
    take();
    assertTrue(search().isForProgram());
    type("4q ");
    press(key(KeyType.Backspace));
    press(key(KeyType.Enter));
    assertEquals(List.of(new ThreadCommand.InputLine("4q")), asked);
    assertFalse(search().isForProgram());
    take();
    assertFalse(search().isForProgram(), "it is not asked for again until the program has it");
  }

  @Test
  void anEmptyLineIsALineAndControlDIsTheEnd() {
    take();
    press(key(KeyType.Enter));
    story.by(1, new ProgramFact.Input(""), new Fact.Wake());
    story.by(1, new Fact.Wait(WaitReason.INPUT, 0, "Again? "));
    take();
    assertTrue(search().isForProgram());
    type("x");
    KeyStroke controlD = new KeyStroke('d', true, false);
    press(controlD);
    assertEquals(1, asked.size());
    press(key(KeyType.Backspace), controlD);
    assertEquals(
        List.of(new ThreadCommand.InputLine(""), new ThreadCommand.InputLine(null)), asked);
  }

  @Test
  void escapeLeavesItForLaterAndEnterBringsItBack() {
    take();
    type("half");
    press(key(KeyType.Escape));
    assertFalse(search().isForProgram());
    assertEquals("The program still waits for a line: enter brings it back.", hint());
    assertTrue(keyboard.sensible(viewer.viewed()).get(0).label().equals("write input"));
    story.by(1, new ProgramFact.Stderr("meanwhile\n"));
    take();
    assertFalse(search().isForProgram());
    press(key(KeyType.Enter));
    assertEquals("half", search().input().text());
    assertTrue(asked.isEmpty());
    press(key(KeyType.Enter));
    assertEquals(List.of(new ThreadCommand.InputLine("half")), asked);
  }

  private String hint() {
    return viewer.view().hint();
  }

  @Test
  void thePaletteThatIsOpenIsNotTakenAway() {
    viewer.act(new ViewCommand.TogglePalette());
    take();
    type("x");
    assertEquals("x", search().palette().text());
    viewer.act(new ViewCommand.TogglePalette());
    assertTrue(search().isForProgram());
    assertEquals("", search().input().text());
  }

  @Test
  void whenTheProgramHasItOrEndsNobodyIsAskedAnyMore() {
    for (Fact fact : List.of(new ProgramFact.Input("by itself"), new Fact.Exit(1))) {
      story.by(1, new Fact.Wait(WaitReason.INPUT, 0, ""));
      take();
      assertTrue(search().isForProgram());
      story.by(1, fact);
      take();
      assertFalse(search().isForProgram());
      assertFalse(search().request().isOpen());
    }
  }

  @Test
  void inThePastNobodyIsAsked() {
    take();
    viewer.act(new SeekCommand.Step(0, true));
    assertFalse(search().isForProgram());
    Command enter =
        keyboard
            .command(key(KeyType.Enter), viewer.viewed(), new ScreenLayout(1, 3, 2, 10))
            .orElseThrow();
    assertEquals(new ViewCommand.ToggleZoom(), enter);
    viewer.act(new SeekCommand.To(1));
    assertTrue(search().isForProgram());
  }

  @Test
  void inAReplayNothingIsAsked() {
    try (RunViewer replay = viewer(false)) {
      replay.take(story.events());
      replay.act(new SeekCommand.To(1));
      assertEquals(1, replay.board().program().input().first().ident());
      assertEquals(null, replay.view().search().request().line());
    }
  }

  @Test
  void twoThreadsThatWaitAreAskedForOneAfterTheOther() {
    take();
    story.thread("T", "f()", true).by(2, new Fact.Wait(WaitReason.INPUT, 0, "other"));
    take();
    assertTrue(search().isForProgram());
    press(key(KeyType.Enter));
    story.by(1, new ProgramFact.Input(""));
    take();
    assertEquals(2, viewer.board().program().input().first().ident());
    assertTrue(search().isForProgram());
  }
}
