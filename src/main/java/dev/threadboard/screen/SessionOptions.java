package dev.threadboard.screen;

import dev.threadboard.command.Pace;
import dev.threadboard.keyboard.Bindings;
import dev.threadboard.playback.SaveTarget;
import dev.threadboard.theme.Theme;
import dev.threadboard.theme.Themes;
import dev.threadboard.view.Glyphs;
import java.time.Duration;
import java.util.Optional;

/**
 * How a session begins.
 *
 * @param themes what the viewer may change to
 * @param exit whether it ends with the first run
 * @param saveTarget where runs are saved to
 * @param showKeys whether it is shown which keys are pressed
 * @param kiosk in a kiosk, which whoever leaves it restarts: after how long without a key it
 *     restarts by itself
 */
public record SessionOptions(
    Pace pace,
    Theme theme,
    Themes themes,
    Glyphs glyphs,
    Bindings bindings,
    boolean exit,
    SaveTarget saveTarget,
    boolean showKeys,
    Optional<Duration> kiosk) {
  /** With no place to save a run to, and keys that are not shown; no kiosk. */
  public SessionOptions(
      Pace pace, Theme theme, Themes themes, Glyphs glyphs, Bindings bindings, boolean exit) {
    this(pace, theme, themes, glyphs, bindings, exit, SaveTarget.NOWHERE, false, Optional.empty());
  }
}
