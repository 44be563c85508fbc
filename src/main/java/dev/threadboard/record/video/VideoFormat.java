package dev.threadboard.record.video;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What kinds of video there are; a file's ending names them. */
public enum VideoFormat {
  MP4("-c:v", "libx264", "-crf", "20", "-movflags", "+faststart"),
  WEBM("-c:v", "libvpx-vp9", "-crf", "30", "-b:v", "0");

  private final List<String> options;

  VideoFormat(String... options) {
    this.options = List.of(options);
  }

  /** The ending of its files, without the dot. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format that a file's ending names. */
  public static Optional<VideoFormat> of(Path file) {
    String lower = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    for (VideoFormat format : values()) {
      if (lower.endsWith("." + format.ending())) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** What ffmpeg is told about its output. */
  List<String> options() {
    return options;
  }
}
