package dev.threadboard.film;

import com.googlecode.lanterna.input.KeyStroke;
import dev.threadboard.command.Command;
import dev.threadboard.engine.ScenarioPlan;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.playback.EventSource;
import dev.threadboard.screen.LessonGuide;
import dev.threadboard.screen.MenuController;
import dev.threadboard.screen.Previewer;
import dev.threadboard.viewer.RunPreview;
import java.util.Optional;

/** A menu without a terminal: what it previews is there as soon as it is selected. */
final class SimulatedMenu {
  private final MenuController menu;
  private final ManualClock clock;

  /** Null if nothing is previewed. */
  private ScenarioPlan previewed;

  private RunPreview preview;

  SimulatedMenu(MenuController menu, ManualClock clock) {
    this.menu = menu;
    this.clock = clock;
  }

  /** Does what a key asks for; the command that ends the menu, otherwise null. */
  Command press(KeyStroke key) {
    return menu.press(key);
  }

  /** What has been chosen; empty if it cannot be run. */
  Optional<EventSource> open() {
    return menu.open();
  }

  /** What comes after the scenario that was chosen last; empty after the last one. */
  Optional<EventSource> next() {
    return menu.next();
  }

  /** Leads through the lesson that is selected; null if it is none. */
  LessonGuide guide() {
    return menu.guide();
  }

  /** Runs what is selected now for its preview. */
  void settle() throws InterruptedException {
    Optional<ScenarioPlan> wanted = menu.toPreview();
    if (wanted.isEmpty()) {
      preview = null;
    } else if (!Previewer.isSame(wanted.get(), previewed)) {
      preview = Previewer.of(wanted.get(), clock);
    }
    previewed = wanted.orElse(null);
    menu.readSelected();
  }

  Frame paint(Size size) {
    return menu.paint(size, preview);
  }
}
