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

/** What the settings come to: a theme that was found, and characters. */
public record Appearance(Themes themes, Theme theme, Glyphs glyphs) {
  /** Of a show that is about to begin. */
  public Appearance(SessionOptions options) {
    this(options.themes(), options.theme(), options.glyphs());
  }

  /** With characters that this terminal has, unless a setting says which. */
  public static Appearance ofTerminal(Settings settings, Map<String, String> environment) {
    Glyphs glyphs =
        settings.ascii().isEmpty()
            ? Glyphs.of(CharacterSupport.of(environment))
            : glyphs(settings.ascii().get());
    return of(settings, environment, glyphs);
  }

  /** With all characters, whatever this terminal has, unless a setting says otherwise. */
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

  /** Looked up only where something is recorded. */
  public Supplier<TerminalColors> colors() {
    return new Supplier<>() {
      @Override
      public TerminalColors get() {
        return TerminalColors.DARK.under(theme.style(Role.TEXT));
      }
    };
  }
}
