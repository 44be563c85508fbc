package dev.threadboard.record.file;

import dev.threadboard.frame.Size;
import dev.threadboard.record.AnsiStill;
import dev.threadboard.record.Asciicast;
import dev.threadboard.record.LastPicture;
import dev.threadboard.record.Recorder;
import dev.threadboard.record.RecordingOptions;
import dev.threadboard.record.StillEncoder;
import dev.threadboard.record.TextStill;
import dev.threadboard.record.Transcript;
import dev.threadboard.record.gif.GifRecorder;
import dev.threadboard.record.raster.PngStill;
import dev.threadboard.record.svg.AnimatedSvg;
import dev.threadboard.record.svg.SvgStill;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** What a recording can be written as; a file's ending names it. */
public enum RecordingFormat {
  CAST,
  GIF,
  SVG,
  PNG,
  TXT,
  ANSI;

  /** The ending of its files, without the dot. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format that a file's ending names. */
  public static Optional<RecordingFormat> of(Path file) {
    Path name = file.getFileName();
    String lower = name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
    for (RecordingFormat format : values()) {
      if (lower.endsWith("." + format.ending())) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** Whether it holds one picture and never more. */
  public boolean isStill() {
    return this == PNG || this == ANSI;
  }

  /** Whether it is put together when all pictures are known, instead of written as they come. */
  public boolean isMadeAtEnd() {
    return this == GIF || this == SVG;
  }

  /** Whether it can hold one picture. */
  public boolean hasStills() {
    return this != CAST && this != GIF;
  }

  /**
   * Refuses pictures that would be too large.
   *
   * @throws IOException if they would be, with what would fit
   */
  public void requireRoom(RecordingOptions options, Size size) throws IOException {
    if (this == GIF) {
      GifRecorder.limit(Runtime.getRuntime().maxMemory())
          .require(options, size.columns(), size.rows());
    } else if (this == PNG) {
      PngStill.LIMIT.require(options, size.columns(), size.rows());
    }
  }

  /**
   * A recorder that writes to a stream, and leaves it open. Stills keep the last picture.
   *
   * @param told receives a message for each reduction of quality
   */
  public Recorder recorder(OutputStream out, RecordingOptions options, Consumer<String> told)
      throws IOException {
    return switch (this) {
      case CAST -> new Asciicast(out, options);
      case GIF -> new GifRecorder(out, options, told);
      case SVG -> new AnimatedSvg(out, options);
      case TXT -> new Transcript(out);
      case PNG, ANSI -> new LastPicture(still(options), out);
    };
  }

  /** How it keeps one picture; an animation's format gives its still form. */
  public Optional<StillEncoder> stillOf(RecordingOptions options) {
    return hasStills() ? Optional.of(still(options)) : Optional.empty();
  }

  private StillEncoder still(RecordingOptions options) {
    return switch (this) {
      case PNG -> new PngStill(options);
      case SVG -> new SvgStill(options);
      case TXT -> new TextStill();
      case ANSI -> new AnsiStill();
      case CAST, GIF -> throw new IllegalStateException(this + " is no still");
    };
  }
}
