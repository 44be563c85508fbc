package dev.threadboard.cli.options;

import dev.threadboard.cli.process.UsageException;
import dev.threadboard.config.Settings;
import dev.threadboard.record.TerminalColors;
import dev.threadboard.screen.SessionOptions;
import dev.threadboard.terminal.CharacterSupport;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.theme.ThemeException;
import dev.threadboard.theme.Themes;
import dev.threadboard.view.Glyphs;
import java.util.Map;
import java.util.function.Supplier;

/** The theme and the characters that the settings ask for. */
public record Appearance(Themes themes, Theme theme, Glyphs glyphs) {
  public Appearance(SessionOptions options) {
    this(options.themes(), options.theme(), options.glyphs());
  }

  /**
   * For this terminal: Unicode only if it can show that, unless a setting decides.
   *
   * @throws UsageException if there is no such theme
   */
  public static Appearance ofTerminal(Settings settings, Map<String, String> environment) {
    Glyphs glyphs =
        settings.ascii().isEmpty()
            ? Glyphs.of(CharacterSupport.of(environment))
            : glyphs(settings.ascii().get());
    return of(settings, environment, glyphs);
  }

  /**
   * For a recording: Unicode whatever this terminal can show, unless a setting decides.
   *
   * @throws UsageException if there is no such theme
   */
  public static Appearance ofRecording(Settings settings, Map<String, String> environment) {
    return of(settings, environment, glyphs(settings.ascii().orElse(false)));
  }

  private static Glyphs glyphs(boolean ascii) {
    return ascii ? Glyphs.ASCII : Glyphs.UNICODE;
  }

  private static Appearance of(Settings settings, Map<String, String> environment, Glyphs glyphs) {
    Themes themes = new Themes(Themes.directory(environment));
    try {
      return new Appearance(themes, themes.load(settings.theme()), glyphs);
    } catch (ThemeException e) {
      throw new UsageException(e.getMessage());
    }
  }

  /**
   * The colours that a recording gives to the terminal's own.
   *
   * @param terminal those that the theme leaves as they are
   */
  public TerminalColors colors(TerminalColors terminal) {
    return terminal.under(theme.style(Role.TEXT));
  }

  /** The colours that a recording gives to the terminal's own; computed only when recording. */
  public Supplier<TerminalColors> colors() {
    return new Supplier<>() {
      @Override
      public TerminalColors get() {
        return colors(TerminalColors.DARK);
      }
    };
  }
}
