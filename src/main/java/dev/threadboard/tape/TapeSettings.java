package dev.threadboard.tape;

import dev.threadboard.record.CellShape;
import dev.threadboard.record.Surroundings;
import dev.threadboard.record.TerminalColors;
import dev.threadboard.tape.syntax.Located;
import dev.threadboard.tape.syntax.TapeCommand;
import dev.threadboard.tape.syntax.TapeException;
import dev.threadboard.tape.syntax.TapeSetting;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How a tape wants its recording to look; empty where it leaves that to the recorder.
 *
 * <p>VHS measures its picture in pixels, and a dashboard is made of cells: as many whole cells are
 * taken as fit.
 *
 * @param columns in cells, from {@code Columns}, or from {@code Width}
 * @param rows in cells, from {@code Rows}, or from {@code Height}
 * @param fontSize in pixels; VHS's 22 where {@code Width} or {@code Height} is said without it
 * @param picture what is said of the picture around the cells and of their shape, in pixels of the
 *     picture
 * @param theme a theme's name or file, not yet looked up
 * @param colors the terminal's, of a theme that is said in JSON; the theme is then that of the
 *     terminal
 * @param framerate in frames a second
 * @param playbackSpeed how many times faster the recording is than what was played, 1 unless said
 * @param loopOffset the part of the recording at which it begins, from 0 to 1; 0 unless said
 * @param cursorBlinks whether the prompt's cursor does; not unless said
 * @param showKeys whether it is shown which keys are pressed; not unless said
 */
public record TapeSettings(
    OptionalInt columns,
    OptionalInt rows,
    OptionalInt fontSize,
    Map<TapeSetting, String> picture,
    Optional<Located<String>> theme,
    Optional<TerminalColors> colors,
    OptionalInt framerate,
    double playbackSpeed,
    double loopOffset,
    boolean cursorBlinks,
    boolean showKeys) {
  private static final int FONT_SIZE = 22;

  /** The theme that draws with the terminal's own colours. */
  private static final String TERMINAL = "terminal";

  private static final Set<TapeSetting> PICTURE =
      EnumSet.of(
          TapeSetting.WIDTH,
          TapeSetting.HEIGHT,
          TapeSetting.PADDING,
          TapeSetting.MARGIN,
          TapeSetting.MARGIN_FILL,
          TapeSetting.WINDOW_BAR,
          TapeSetting.WINDOW_BAR_SIZE,
          TapeSetting.BORDER_RADIUS,
          TapeSetting.LINE_HEIGHT,
          TapeSetting.LETTER_SPACING);

  public TapeSettings {
    picture = Map.copyOf(picture);
  }

  /**
   * The settings of a tape's commands; the last value counts.
   *
   * @throws TapeException if settings contradict each other, or leave too little room for the
   *     dashboard
   */
  static TapeSettings of(List<Located<TapeCommand.Set>> sets) throws TapeException {
    Map<TapeSetting, Located<String>> said = new EnumMap<>(TapeSetting.class);
    for (Located<TapeCommand.Set> set : sets) {
      said.put(set.what().setting(), new Located<>(set.location(), set.what().value()));
    }
    boolean pixels = said.containsKey(TapeSetting.WIDTH) || said.containsKey(TapeSetting.HEIGHT);
    OptionalInt fontSize = whole(said, TapeSetting.FONT_SIZE);
    double scale = fontSize.orElse(FONT_SIZE) / CellShape.FONT_SIZE;
    CellShape cell =
        new CellShape(
            decimal(said, TapeSetting.LINE_HEIGHT, 1),
            decimal(said, TapeSetting.LETTER_SPACING, 0) / scale);
    // Pictures have whole pixels, and what is scaled when it is shown has not: both must fit.
    double width = Math.max(cell.width(scale), cell.width(1) * scale);
    double height = Math.max(cell.height(scale), cell.height(1) * scale);
    int around = 2 * (whole(said, TapeSetting.PADDING).orElse(0) + margin(said));
    Optional<Located<String>> theme = Optional.ofNullable(said.get(TapeSetting.THEME));
    Optional<TerminalColors> colors =
        theme.isPresent() && ThemeJson.isOne(theme.get().what())
            ? Optional.of(ThemeJson.parse(theme.get()))
            : Optional.empty();
    Map<TapeSetting, String> picture = new EnumMap<>(TapeSetting.class);
    said.forEach((setting, value) -> picture.put(setting, value.what()));
    picture.keySet().retainAll(PICTURE);
    return new TapeSettings(
        cells(said, TapeSetting.COLUMNS, TapeSetting.WIDTH, width, around),
        cells(said, TapeSetting.ROWS, TapeSetting.HEIGHT, height, around + bar(said)),
        pixels ? OptionalInt.of(fontSize.orElse(FONT_SIZE)) : fontSize,
        picture,
        theme.map(TapeSettings::name),
        colors,
        whole(said, TapeSetting.FRAMERATE),
        decimal(said, TapeSetting.PLAYBACK_SPEED, 1),
        decimal(said, TapeSetting.LOOP_OFFSET, 0) / 100,
        text(said, TapeSetting.CURSOR_BLINK).equals("true"),
        text(said, TapeSetting.SHOW_KEYS).equals("true"));
  }

  private static Located<String> name(Located<String> theme) {
    return ThemeJson.isOne(theme.what()) ? new Located<>(theme.location(), TERMINAL) : theme;
  }

  private static int margin(Map<TapeSetting, Located<String>> said) {
    return text(said, TapeSetting.MARGIN_FILL).isEmpty()
        ? 0
        : whole(said, TapeSetting.MARGIN).orElse(0);
  }

  private static int bar(Map<TapeSetting, Located<String>> said) {
    return text(said, TapeSetting.WINDOW_BAR).isEmpty()
        ? 0
        : whole(said, TapeSetting.WINDOW_BAR_SIZE).orElse((int) Surroundings.BAR_SIZE);
  }

  /**
   * @param cell its length in pixels
   * @param around all that the picture has beside cells
   */
  private static OptionalInt cells(
      Map<TapeSetting, Located<String>> said,
      TapeSetting inCells,
      TapeSetting inPixels,
      double cell,
      int around)
      throws TapeException {
    Located<String> pixels = said.get(inPixels);
    Located<String> cells = said.get(inCells);
    if (pixels == null) {
      return whole(said, inCells);
    }
    String set = "Set " + inPixels.word() + " " + pixels.what();
    if (cells != null) {
      throw pixels.location().fault(set + " and Set " + inCells.word() + " exclude each other");
    }
    // A picture of exactly so many cells must have them, in spite of 0.6 being no binary number.
    int fit = (int) Math.floor((Integer.parseInt(pixels.what()) - around) / cell + 1e-9);
    if (fit < inCells.least()) {
      throw pixels
          .location()
          .fault(
              "%s is %d %s at this FontSize and Padding, and at least %d are needed: %d pixels"
                  .formatted(
                      set,
                      Math.max(0, fit),
                      inCells.word().toLowerCase(Locale.ROOT),
                      inCells.least(),
                      (int) Math.ceil(inCells.least() * cell - 1e-9) + around));
    }
    return OptionalInt.of(Math.min(fit, inCells.most()));
  }

  private static String text(Map<TapeSetting, Located<String>> said, TapeSetting setting) {
    Located<String> value = said.get(setting);
    return value == null ? "" : value.what();
  }

  private static OptionalInt whole(Map<TapeSetting, Located<String>> said, TapeSetting setting) {
    Located<String> value = said.get(setting);
    return value == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(value.what()));
  }

  private static double decimal(
      Map<TapeSetting, Located<String>> said, TapeSetting setting, double otherwise) {
    Located<String> value = said.get(setting);
    return value == null ? otherwise : Double.parseDouble(value.what());
  }
}
