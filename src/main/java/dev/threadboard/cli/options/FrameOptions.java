package dev.threadboard.cli.options;

import dev.threadboard.cli.process.UsageException;
import dev.threadboard.record.CellShape;
import dev.threadboard.record.Surroundings;
import dev.threadboard.record.WindowBar;
import dev.threadboard.tape.TapeSettings;
import dev.threadboard.tape.syntax.TapeSetting;
import dev.threadboard.text.Quoted;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The options of {@code record} for what is around a picture's cells. Each has the name of a tape's
 * setting, and goes before it; its pixels are those of scale 1, and a tape's those of the picture.
 */
final class FrameOptions {
  private static final int COLOR_LENGTH = 7;

  private final ParsedArguments parsed;
  private final Map<TapeSetting, String> tape;
  private final double tapeScale;
  private final boolean exactSize;

  /**
   * @param tape empty without one
   * @param exactSize whether the tape's size in pixels, if there is one, is in force
   */
  FrameOptions(ParsedArguments parsed, Optional<TapeSettings> tape, boolean exactSize) {
    this.parsed = parsed;
    this.tape = tape.map(TapeSettings::picture).orElse(Map.of());
    this.tapeScale = tapeScale(tape);
    this.exactSize = exactSize;
  }

  /** The scale that a tape's font gives; 1 unless it says one. */
  static double tapeScale(Optional<TapeSettings> tape) {
    OptionalInt fontSize = tape.map(TapeSettings::fontSize).orElse(OptionalInt.empty());
    return fontSize.isPresent() ? fontSize.getAsInt() / CellShape.FONT_SIZE : 1;
  }

  static void addTo(CommandSpec command) {
    add(command, TapeSetting.PADDING, "PIXELS", "Room around the cells. Default: 10.");
    add(
        command,
        TapeSetting.WINDOW_BAR,
        "KIND",
        "A window: Colorful, ColorfulRight, Rings, RingsRight.");
    add(command, TapeSetting.WINDOW_BAR_SIZE, "PIXELS", "Height of its bar. Default: 30.");
    add(command, TapeSetting.BORDER_RADIUS, "PIXELS", "Of the window's corners. Default: 0.");
    add(command, TapeSetting.MARGIN, "PIXELS", "Around the window; goes with --margin-fill.");
    add(command, TapeSetting.MARGIN_FILL, "COLOR", "Behind the window, such as \"#674EFF\".");
    add(command, TapeSetting.LINE_HEIGHT, "N", "How high lines are: 1 to 3. Default: 1.");
    add(command, TapeSetting.LETTER_SPACING, "PIXELS", "Between letters. Default: 0.");
  }

  private static void add(
      CommandSpec command, TapeSetting setting, String label, String description) {
    command.addOption(CommandSpecs.value(option(setting), label, description));
  }

  private static String option(TapeSetting setting) {
    return "--" + setting.word().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  /** The shape of the cells. */
  CellShape cells() {
    return new CellShape(
        Double.parseDouble(said(TapeSetting.LINE_HEIGHT).orElse("1")),
        length(TapeSetting.LETTER_SPACING, 0));
  }

  /** What is around them. */
  Surroundings surroundings() {
    String fill = said(TapeSetting.MARGIN_FILL).orElse("");
    WindowBar bar = WindowBar.named(said(TapeSetting.WINDOW_BAR).orElse("")).orElseThrow();
    refuseWithout(fill.isEmpty(), TapeSetting.MARGIN, TapeSetting.MARGIN_FILL);
    refuseWithout(bar == WindowBar.NONE, TapeSetting.WINDOW_BAR_SIZE, TapeSetting.WINDOW_BAR);
    double barSize = tape.isEmpty() ? Surroundings.BAR_SIZE : Surroundings.BAR_SIZE / tapeScale;
    return new Surroundings(
        length(TapeSetting.PADDING, Surroundings.STANDARD.padding()),
        bar,
        length(TapeSetting.WINDOW_BAR_SIZE, barSize),
        length(TapeSetting.BORDER_RADIUS, 0),
        fill.isEmpty() ? 0 : length(TapeSetting.MARGIN, 0),
        fill.isEmpty() ? OptionalInt.empty() : OptionalInt.of(rgb(fill)),
        exact(TapeSetting.WIDTH),
        exact(TapeSetting.HEIGHT));
  }

  /** A tape of VHS may say one without the other, and then it means nothing; an option may not. */
  private void refuseWithout(boolean missing, TapeSetting setting, TapeSetting needed) {
    if (missing && parsed.value(option(setting)) != null) {
      throw new UsageException(option(setting) + " goes with " + option(needed));
    }
  }

  private double exact(TapeSetting setting) {
    return exactSize && tape.containsKey(setting)
        ? Integer.parseInt(tape.get(setting)) / tapeScale
        : 0;
  }

  private double length(TapeSetting setting, double otherwise) {
    if (parsed.value(option(setting)) != null) {
      return Double.parseDouble(said(setting).orElseThrow());
    }
    String inPixels = tape.get(setting);
    return inPixels == null ? otherwise : Double.parseDouble(inPixels) / tapeScale;
  }

  private Optional<String> said(TapeSetting setting) {
    String option = option(setting);
    String text = parsed.value(option);
    if (text == null) {
      return Optional.ofNullable(tape.get(setting));
    }
    return Optional.of(
        setting
            .value(text)
            .orElseThrow(
                () ->
                    new UsageException(
                        option + " is " + setting.wanted() + ", and not " + Quoted.of(text))));
  }

  /** From {@code #rgb} or {@code #rrggbb}. */
  private static int rgb(String color) {
    String digits = color.substring(1);
    return Integer.parseInt(
        color.length() == COLOR_LENGTH ? digits : digits.replaceAll("(.)", "$1$1"), 16);
  }
}
