package dev.threadboard.tape;

import dev.threadboard.tape.syntax.Located;
import dev.threadboard.tape.syntax.TapeCommand;
import dev.threadboard.tape.syntax.TapeException;
import dev.threadboard.tape.syntax.TapeSetting;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a tape wants its recording to look; empty where it leaves that to the recorder.
 *
 * <p>VHS measures its picture in pixels, and a dashboard is made of cells. A cell of JetBrains Mono
 * is 0.6 of the font's size wide and 1.32 high (its advance, and its ascent and descent, in units
 * of its em). As many whole cells as fit are taken.
 *
 * @param columns in cells, from {@code Columns}, or from {@code Width}
 * @param rows in cells, from {@code Rows}, or from {@code Height}
 * @param fontSize in pixels; VHS's 22 where {@code Width} or {@code Height} is said without it
 * @param padding the room around the cells in pixels; none where {@code Width} or {@code Height} is
 *     counted without it
 * @param theme a theme's name or file, not yet looked up
 * @param framerate in frames a second
 * @param playbackSpeed how many times faster the recording is than what was played, 1 unless said
 * @param loopOffset the part of the recording at which it begins, from 0 to 1; 0 unless said
 */
public record TapeSettings(
    OptionalInt columns,
    OptionalInt rows,
    OptionalInt fontSize,
    OptionalInt padding,
    Optional<Located<String>> theme,
    OptionalInt framerate,
    double playbackSpeed,
    double loopOffset) {
  private static final int FONT_SIZE = 22;
  private static final double CELL_WIDTH = 0.6;
  private static final double CELL_HEIGHT = 1.32;

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
    OptionalInt padding = whole(said, TapeSetting.PADDING);
    int around = padding.orElse(0);
    int cells = fontSize.orElse(FONT_SIZE);
    return new TapeSettings(
        cells(said, TapeSetting.COLUMNS, TapeSetting.WIDTH, CELL_WIDTH * cells, around),
        cells(said, TapeSetting.ROWS, TapeSetting.HEIGHT, CELL_HEIGHT * cells, around),
        pixels ? OptionalInt.of(cells) : fontSize,
        padding,
        Optional.ofNullable(said.get(TapeSetting.THEME)),
        whole(said, TapeSetting.FRAMERATE),
        decimal(said, TapeSetting.PLAYBACK_SPEED, 1),
        decimal(said, TapeSetting.LOOP_OFFSET, 0) / 100);
  }

  private static OptionalInt cells(
      Map<TapeSetting, Located<String>> said,
      TapeSetting inCells,
      TapeSetting inPixels,
      double cell,
      int pad)
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
    int fit = (int) Math.floor((Integer.parseInt(pixels.what()) - 2 * pad) / cell + 1e-9);
    if (fit < inCells.least() || fit > inCells.most()) {
      int bound = fit < inCells.least() ? inCells.least() : inCells.most();
      throw pixels
          .location()
          .fault(
              "%s is %d %s at this FontSize and Padding, and %d to %d are allowed: %d pixels are %d"
                  .formatted(
                      set,
                      Math.max(0, fit),
                      inCells.word().toLowerCase(Locale.ROOT),
                      inCells.least(),
                      inCells.most(),
                      (int) Math.ceil(bound * cell - 1e-9) + 2 * pad,
                      bound));
    }
    return OptionalInt.of(fit);
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
