package dev.threadboard.screen;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.input.MouseAction;
import com.googlecode.lanterna.input.MouseActionType;
import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.ScenarioPlan;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.engine.time.WallClock;
import dev.threadboard.event.Event;
import dev.threadboard.frame.Size;
import dev.threadboard.keyboard.Bindings;
import dev.threadboard.playback.Inbox;
import dev.threadboard.playback.SaveTarget;
import dev.threadboard.scenario.Arguments;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.scenario.Scenario;
import dev.threadboard.terminal.Console;
import dev.threadboard.terminal.VirtualConsole;
import dev.threadboard.theme.Theme;
import dev.threadboard.theme.Themes;
import dev.threadboard.view.Glyphs;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;

/** One viewer at a console in memory, and what both are asked and told. */
abstract class SessionAtConsole {
  final VirtualConsole console = new VirtualConsole(new Size(160, 40));
  final List<Event> witnessed = Collections.synchronizedList(new ArrayList<>());
  Bindings bindings = Bindings.DEFAULTS;
  boolean showKeys;
  Optional<Duration> kiosk = Optional.empty();
  CompletableFuture<Integer> session;

  @AfterEach
  void noThreadIsLeftBehind() throws InterruptedException {
    console.hangUp();
    if (session != null) {
      session.orTimeout(20, TimeUnit.SECONDS).handle((status, error) -> status).join();
    }
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      String name = thread.getName();
      if (name.equals("MainThread") || name.startsWith("Thread-1 (")) {
        thread.join(10_000);
        assertFalse(thread.isAlive(), name);
      }
    }
  }

  void watch(String scenario, Speed speed) {
    watch(scenario, speed, false);
  }

  void watch(String scenario, Speed speed, boolean paused) {
    Inbox inbox = new Inbox();
    console.open(inbox);
    Session opened = session(console, inbox, new Pace(speed, paused));
    run(opened, session -> session.watch(plan(scenario)));
  }

  void start(ToIntFunction<Session> what) {
    Inbox inbox = new Inbox();
    console.open(inbox);
    run(session(console, inbox, new Pace(Speed.NORMAL, false)), what);
  }

  void run(Session opened, ToIntFunction<Session> what) {
    session = CompletableFuture.supplyAsync(() -> what.applyAsInt(opened));
  }

  Session session(Console on, Inbox inbox, Pace pace) {
    SessionOptions options =
        new SessionOptions(
            pace,
            Theme.terminal(),
            Themes.bundled(),
            Glyphs.UNICODE,
            bindings,
            false,
            kiosk.isPresent() ? SaveTarget.KIOSK : SaveTarget.NOWHERE,
            showKeys,
            kiosk);
    return new Session(on, inbox, options, witnessed::add, WallClock.SYSTEM, () -> 42L);
  }

  static Run.Plan plan(String name) {
    Scenario scenario = Catalogue.find(name).orElseThrow();
    return new ScenarioPlan(scenario, Arguments.defaults(scenario), SchedulingOptions.FIFO, true);
  }

  long runs() {
    synchronized (witnessed) {
      return witnessed.stream().filter(event -> event.seq() == 1).count();
    }
  }

  /** Waits for a text and clicks on its first character. */
  void click(String text) {
    String[] rows = console.awaitText(Pattern.quote(text)).text().split("\n");
    for (int row = 0; row < rows.length; row++) {
      int column = rows[row].indexOf(text);
      if (column >= 0) {
        TerminalPosition there = new TerminalPosition(column, row);
        console.press(new MouseAction(MouseActionType.CLICK_DOWN, 1, there));
        console.press(new MouseAction(MouseActionType.CLICK_RELEASE, 1, there));
        return;
      }
    }
  }

  int status() {
    return session.orTimeout(20, TimeUnit.SECONDS).join();
  }
}
