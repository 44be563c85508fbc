package dev.threadboard.cli.options;

import dev.threadboard.cli.process.UsageException;
import dev.threadboard.film.VirtualRecordingOptions;
import dev.threadboard.frame.Size;
import dev.threadboard.record.RecordingOptions;
import dev.threadboard.tape.TapeSettings;
import dev.threadboard.text.Quoted;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The options of {@code record}; where one is not given, the tape's setting or a default is in
 * force. Text that is not valid is a {@link UsageException} when its value is asked for.
 */
public final class RecordOptions {
  private static final Size SIZE = new Size(100, 30);
  private static final int LEAST_COLUMNS = 40;
  private static final int LEAST_ROWS = 10;
  private static final int MOST_COLUMNS = 500;
  private static final int MOST_ROWS = 200;
  private static final int RATE = 20;
  private static final int FASTEST = 60;
  private static final BigDecimal DAY = BigDecimal.valueOf(86_400);

  /** How long the last frame is shown, in nanoseconds; a tape ends with a pause of its own. */
  private static final long HOLD = 2_000_000_000L;

  private final ParsedArguments parsed;
  private final Optional<TapeSettings> tape;

  public RecordOptions(ParsedArguments parsed, Optional<TapeSettings> tape) {
    this.parsed = parsed;
    this.tape = tape;
  }

  public static void addTo(CommandSpec command) {
    command.addOption(
        CommandSpecs.values(
            "-o", "--output", "FILE", "What to write, by its ending; may be repeated. See below."));
    command.addOption(CommandSpecs.value("--size", "COLUMNSxROWS", "In cells. Default: 100x30."));
    command.addOption(CommandSpecs.value("--fps", "N", "Pictures a second: 1 to 60. Default: 20."));
    command.addOption(
        CommandSpecs.value("--from", "SECONDS", "The virtual time at which the recording begins."));
    command.addOption(CommandSpecs.value("--to", "SECONDS", "The virtual time at which it ends."));
    command.addOption(
        CommandSpecs.value("--at", "SECONDS", "The virtual time of a still: png, svg, txt, ansi."));
    command.addOption(
        CommandSpecs.value(
            "--hold", "SECONDS", "How long the last picture stands. 2 unless it is a tape."));
    command.addOption(
        CommandSpecs.value("--keys", "KEYS", "What to press, and when: \"2s tab s 500ms space\"."));
    command.addOption(
        CommandSpecs.value("--title", "TEXT", "The title, where the format has one."));
    command.addOption(
        CommandSpecs.value(
            "--scale", "N", "Of gif and png: 0.5 to 8; at 1 a cell has 9x20 pixels."));
    FrameOptions.addTo(command);
    command.addOption(
        CommandSpecs.value(
            "--max-bytes", "N", "What a gif may take, such as 1500k or 2M; see below."));
    command.addOption(
        CommandSpecs.value(
            "--loop", "N", "How often gif and svg are played; 0, for ever, by default."));
    command.addOption(
        CommandSpecs.value(
            "--cast-version", "2|3", "Of the asciicast format. 2 unless it is a tape."));
  }

  /** The size of the screen, in cells. */
  public Size size() {
    String text = parsed.value("--size");
    if (text == null) {
      return new Size(
          tape.map(set -> set.columns().orElse(SIZE.columns())).orElse(SIZE.columns()),
          tape.map(set -> set.rows().orElse(SIZE.rows())).orElse(SIZE.rows()));
    }
    int x = text.indexOf('x');
    int columns = x < 0 ? -1 : count(text.substring(0, x));
    int rows = x < 0 ? -1 : count(text.substring(x + 1));
    if (columns < LEAST_COLUMNS
        || columns > MOST_COLUMNS
        || rows < LEAST_ROWS
        || rows > MOST_ROWS) {
      throw invalid("--size", "a size in cells from 40x10 to 500x200", text);
    }
    return new Size(columns, rows);
  }

  /** Frames per second. */
  public int rate() {
    String text = parsed.value("--fps");
    if (text == null) {
      return tape.map(set -> set.framerate().orElse(RATE)).orElse(RATE);
    }
    return whole("--fps", text, 1, FASTEST);
  }

  /** How long the last frame is shown, in nanoseconds. */
  public long hold() {
    return nanos("--hold", tape.isPresent() ? 0 : HOLD);
  }

  /** The virtual time at which the recording begins, in nanoseconds. */
  public long from() {
    return nanos("--from", 0);
  }

  /** The virtual time at which it ends, in nanoseconds. */
  public long to() {
    long to = nanos("--to", Long.MAX_VALUE);
    if (to <= from()) {
      throw new UsageException("--to comes after --from");
    }
    return to;
  }

  /** The virtual time of a still, in nanoseconds; {@link VirtualRecordingOptions#NONE} for none. */
  public long at() {
    return nanos("--at", VirtualRecordingOptions.NONE);
  }

  /** Whether any of the options is a virtual time. */
  public boolean hasVirtualTime() {
    return parsed.value("--from") != null
        || parsed.value("--to") != null
        || parsed.value("--at") != null;
  }

  /** The options of the encoders, without the colours. */
  public RecordingOptions recording() {
    String loop = parsed.value("--loop");
    String version = parsed.value("--cast-version");
    String title = parsed.value("--title");
    if (version != null && !version.equals("2") && !version.equals("3")) {
      throw invalid("--cast-version", "2 or 3", version);
    }
    FrameOptions frame = new FrameOptions(parsed, tape, parsed.value("--size") == null);
    return RecordingOptions.STANDARD
        .withTitle(title == null ? "" : Quoted.clean(title))
        .withCastVersion(version == null ? 2 : count(version))
        .withScale(scale())
        .withCells(frame.cells())
        .withSurroundings(frame.surroundings())
        .withLoops(loop == null ? 0 : whole("--loop", loop, 0, 65_536))
        .withMaxBytes(maxBytes());
  }

  private double scale() {
    String text = parsed.value("--scale");
    if (text == null) {
      return FrameOptions.tapeScale(tape);
    }
    BigDecimal scale = decimal(text);
    if (scale == null || scale.doubleValue() < 0.5 || scale.doubleValue() > 8) {
      throw invalid("--scale", "a number from 0.5 to 8", text);
    }
    return scale.doubleValue();
  }

  private long maxBytes() {
    String text = parsed.value("--max-bytes");
    if (text == null) {
      return Long.MAX_VALUE;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    int unit = lower.endsWith("k") ? 1000 : lower.endsWith("m") ? 1_000_000 : 1;
    BigDecimal bytes = decimal(unit == 1 ? lower : lower.substring(0, lower.length() - 1));
    if (bytes == null || bytes.signum() == 0) {
      throw invalid("--max-bytes", "a number such as 500000, 500k or 1.5M", text);
    }
    return bytes.multiply(BigDecimal.valueOf(unit)).longValue();
  }

  private long nanos(String option, long fallback) {
    String text = parsed.value(option);
    if (text == null) {
      return fallback;
    }
    BigDecimal seconds = decimal(text.endsWith("s") ? text.substring(0, text.length() - 1) : text);
    if (seconds == null || seconds.compareTo(DAY) > 0) {
      throw invalid(option, "a time in seconds, such as 2.5, of at most a day", text);
    }
    return seconds.scaleByPowerOfTen(9).longValue();
  }

  private static int whole(String option, String text, int least, int most) {
    int number = count(text);
    if (number < least || number > most) {
      throw invalid(option, "a whole number from " + least + " to " + most, text);
    }
    return number;
  }

  /** The number that up to nine digits make; -1 for any other text. */
  private static int count(String text) {
    boolean digits = !text.isEmpty() && text.length() < 10;
    for (char c : text.toCharArray()) {
      digits &= c >= '0' && c <= '9';
    }
    return digits ? Integer.parseInt(text) : -1;
  }

  /** The number that digits with at most one point make; null for any other text. */
  private static BigDecimal decimal(String text) {
    int point = text.indexOf('.');
    String digits = point < 0 ? text : text.substring(0, point) + text.substring(point + 1);
    return count(digits) < 0 ? null : new BigDecimal(text);
  }

  private static UsageException invalid(String option, String wanted, String text) {
    return new UsageException(option + " is " + wanted + ", and not " + Quoted.of(text));
  }
}
