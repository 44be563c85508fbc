package dev.threadboard.tape.syntax;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What {@code Set} can set. The default of each is said where settings are used. */
public enum TapeSetting {
  /** In cells; the least that the dashboard folds down to. */
  COLUMNS("Columns", Kind.WHOLE, 40, 500),
  ROWS("Rows", Kind.WHOLE, 10, 200),
  /** In pixels, as VHS has it. */
  WIDTH("Width", Kind.WHOLE, 1, 20_000),
  HEIGHT("Height", Kind.WHOLE, 1, 20_000),
  FONT_SIZE("FontSize", Kind.WHOLE, 6, 100),
  FONT_FAMILY("FontFamily", Kind.FONT, 0, 0),
  PADDING("Padding", Kind.WHOLE, 0, 500),
  /** Around the window; it has no effect without a fill, as in VHS. */
  MARGIN("Margin", Kind.WHOLE, 0, 500),
  MARGIN_FILL("MarginFill", Kind.COLOR, 0, 0),
  WINDOW_BAR("WindowBar", Kind.BAR, 0, 0),
  WINDOW_BAR_SIZE("WindowBarSize", Kind.WHOLE, 1, 500),
  BORDER_RADIUS("BorderRadius", Kind.WHOLE, 0, 500),
  /** How many times as high as the font is. */
  LINE_HEIGHT("LineHeight", Kind.DECIMAL, 1, 3),
  LETTER_SPACING("LetterSpacing", Kind.DECIMAL, 0, 50),
  CURSOR_BLINK("CursorBlink", Kind.FLAG, 0, 0),
  /** Ours alone: VHS shows no keys. */
  SHOW_KEYS("ShowKeys", Kind.FLAG, 0, 0),
  THEME("Theme", Kind.THEME, 0, 0),
  /** In frames a second; the session draws no more than 60. */
  FRAMERATE("Framerate", Kind.WHOLE, 1, 60),
  PLAYBACK_SPEED("PlaybackSpeed", Kind.DECIMAL, 0.01, 100),
  LOOP_OFFSET("LoopOffset", Kind.PERCENT, 0, 100),
  TYPING_SPEED("TypingSpeed", Kind.TIME, 0, 0),
  WAIT_TIMEOUT("WaitTimeout", Kind.TIMEOUT, 0, 0),
  WAIT_PATTERN("WaitPattern", Kind.PATTERN, 0, 0);

  /** The only one that there is. */
  static final String FONT = "JetBrains Mono";

  /** Nothing, as with VHS, or what CSS calls a hexadecimal colour. */
  private static final String COLORS = "|#[0-9A-Fa-f]{3}|#[0-9A-Fa-f]{6}";

  /** What its value looks like. */
  public enum Kind {
    WHOLE,
    DECIMAL,
    PERCENT,
    TIME,
    TIMEOUT,
    PATTERN,
    FONT,
    THEME,
    COLOR,
    BAR,
    FLAG
  }

  private static final List<String> BARS =
      List.of("Colorful", "ColorfulRight", "Rings", "RingsRight");

  private final String word;
  private final Kind kind;
  private final double least;
  private final double most;

  TapeSetting(String word, Kind kind, double least, double most) {
    this.word = word;
    this.kind = kind;
    this.least = least;
    this.most = most;
  }

  /** As it is called in a tape. */
  public String word() {
    return word;
  }

  static Optional<TapeSetting> named(String word) {
    return Arrays.stream(values()).filter(setting -> setting.word.equals(word)).findFirst();
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(TapeSetting::word).toList();
  }

  public Kind kind() {
    return kind;
  }

  public int least() {
    return (int) least;
  }

  public int most() {
    return (int) most;
  }

  boolean isTime() {
    return kind == Kind.TIME || kind == Kind.TIMEOUT;
  }

  /** Whether it may change in the middle of a tape: the recording's own shape may not. */
  boolean changes() {
    return this == TYPING_SPEED || this == WAIT_TIMEOUT || this == WAIT_PATTERN;
  }

  /** What its value may be, in words. */
  public String wanted() {
    return switch (kind) {
      case WHOLE -> "a whole number from " + bounds();
      case DECIMAL -> "a number from " + bounds();
      case PERCENT -> "a part of the recording, in percent from " + bounds();
      case TIME -> TapeTimes.ALLOWED;
      case TIMEOUT -> TapeTimes.ALLOWED + ", and more than 0";
      case PATTERN -> "a pattern, as in /done/";
      case FONT -> '"' + FONT + "\", the font that is built in";
      case THEME -> "a theme's name or file (`threadboard themes` tells them), or one in JSON";
      case COLOR -> "a colour such as \"#674EFF\"";
      case BAR -> "one of " + String.join(", ", BARS);
      case FLAG -> "true or false";
    };
  }

  private String bounds() {
    return TapeTimes.plain(BigDecimal.valueOf(least))
        + " to "
        + TapeTimes.plain(BigDecimal.valueOf(most));
  }

  /** The value in its shortest form; nothing if it may not be that. For texts only of texts. */
  public Optional<String> value(String written) {
    return switch (kind) {
      case WHOLE -> number(written).filter(text -> text.indexOf('.') < 0);
      case DECIMAL -> number(written);
      case PERCENT ->
          number(written.endsWith("%") ? written.substring(0, written.length() - 1) : written);
      case TIME -> TapeTimes.parse(written).map(TapeTimes::text);
      case TIMEOUT -> TapeTimes.parse(written).filter(time -> !time.isZero()).map(TapeTimes::text);
      case PATTERN -> Optional.of(written);
      case FONT -> Optional.of(FONT).filter(font -> font.equalsIgnoreCase(written));
      case THEME -> Optional.of(written).filter(name -> !name.isEmpty());
      case COLOR -> Optional.of(written).filter(color -> color.matches(COLORS));
      case BAR ->
          written.isEmpty()
              ? Optional.of("")
              : BARS.stream().filter(bar -> bar.equalsIgnoreCase(written)).findFirst();
      case FLAG -> Optional.of(written).filter(flag -> List.of("true", "false").contains(flag));
    };
  }

  private Optional<String> number(String written) {
    return TapeTimes.number(written)
        .filter(n -> n.doubleValue() >= least && n.doubleValue() <= most)
        .map(TapeTimes::plain);
  }
}
