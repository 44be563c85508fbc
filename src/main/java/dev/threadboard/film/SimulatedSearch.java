package dev.threadboard.film;

import com.googlecode.lanterna.input.KeyStroke;
import dev.threadboard.command.ExitAction;
import dev.threadboard.explore.shown.RecordedSearch;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.playback.RepeatedRun;
import dev.threadboard.screen.CurrentTheme;
import dev.threadboard.screen.ExploreController;
import dev.threadboard.screen.PressedKeys;
import dev.threadboard.screen.SessionOptions;
import java.util.concurrent.Semaphore;

/** A search without a terminal, which goes by the recording's clock from its opening on. */
final class SimulatedSearch implements AutoCloseable {
  private final RecordedSearch search;
  private final ManualClock clock;
  private final long began;
  private final Semaphore made = new Semaphore(0);
  private final ExploreController controller;

  SimulatedSearch(
      RecordedSearch search,
      SessionOptions options,
      CurrentTheme theme,
      PressedKeys pressedKeys,
      ManualClock clock) {
    this.search = search;
    this.clock = clock;
    this.began = clock.nanos();
    this.controller =
        new ExploreController(theme, options, clock, pressedKeys, search, made::release, false);
  }

  /** Presses a key; not null if that closes the search. */
  ExitAction press(KeyStroke key) {
    return controller.press(key);
  }

  /** Does what is due by now; the run that is to be opened, or null if none is. */
  RepeatedRun settle() throws InterruptedException {
    while (controller.isMaking()) {
      made.acquire();
    }
    RepeatedRun run = controller.takeMade();
    search.goTo(clock.nanos() - began);
    controller.look();
    return run;
  }

  Frame paint(Size size) {
    return controller.paint(size);
  }

  @Override
  public void close() {
    controller.close();
    search.close();
  }
}
