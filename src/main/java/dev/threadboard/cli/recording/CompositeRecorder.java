package dev.threadboard.cli.recording;

import dev.threadboard.cli.process.Messages;
import dev.threadboard.cli.process.OutputException;
import dev.threadboard.cli.process.UsageException;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.record.Recorder;
import dev.threadboard.record.RecordingOptions;
import dev.threadboard.record.file.RecordingFile;
import dev.threadboard.record.file.RecordingFormat;
import dev.threadboard.record.video.Ffmpeg;
import dev.threadboard.record.video.VideoFormat;
import dev.threadboard.record.video.VideoRecorder;
import dev.threadboard.text.NearestName;
import dev.threadboard.text.Quoted;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the same frames to several files at once. */
public final class CompositeRecorder implements Recorder {
  private record Output(Path path, Recorder recorder) {}

  private final List<Output> outputs = new ArrayList<>();
  private final Messages messages;
  private final Map<String, String> environment;
  private boolean hasPicture;

  /**
   * @param environment whose PATH has the program that makes videos, if any has
   */
  public CompositeRecorder(Messages messages, Map<String, String> environment) {
    this.messages = messages;
    this.environment = environment;
  }

  /** The format of a video; empty if the ending of the file's name is another. */
  private static Optional<VideoFormat> video(String name) {
    return VideoFormat.of(path(name));
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageException("cannot write " + Quoted.of(name) + ": no file is called so");
    }
  }

  /**
   * Refuses a file whose ending is none of a format or a video.
   *
   * @throws UsageException if it is so
   */
  public static void requireEnding(String name) {
    if (video(name).isEmpty()) {
      format(name);
    }
  }

  /** Whether such a file is put together when all pictures are known. */
  public static boolean isMadeAtEnd(String name) {
    return video(name).isPresent() || format(name).isMadeAtEnd();
  }

  /** Whether a file of that ending can hold a single picture. */
  static boolean hasStills(String name) {
    return video(name).isEmpty() && format(name).hasStills();
  }

  /**
   * The format of a file, by the ending of its name.
   *
   * @throws UsageException if no format has that ending
   */
  private static RecordingFormat format(String name) {
    String file = String.valueOf(path(name).getFileName());
    return RecordingFormat.of(Path.of(file)).orElseThrow(() -> unknown(name, file));
  }

  private static UsageException unknown(String name, String file) {
    List<String> known =
        Stream.concat(
                Arrays.stream(RecordingFormat.values()).map(RecordingFormat::ending),
                Arrays.stream(VideoFormat.values()).map(VideoFormat::ending))
            .map(ending -> "." + ending)
            .toList();
    int dot = file.lastIndexOf('.');
    String wanted = dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
    List<String> endings = known.stream().map(ending -> ending.substring(1)).toList();
    String nearest = NearestName.to(wanted, endings).map(word -> "." + word).orElse("");
    return new UsageException(
        NearestName.instead(
            "cannot write " + Quoted.of(name) + ": unknown ending", nearest, known));
  }

  /**
   * Adds a file of all frames.
   *
   * @param rate of a video, in pictures a second
   * @throws UsageException if it cannot be written
   */
  public void addRecording(String name, RecordingOptions options, int rate) {
    Optional<VideoFormat> video = video(name);
    if (video.isPresent()) {
      add(
          name,
          path ->
              RecordingFile.createVideo(
                  path, video.get(), Ffmpeg.find(environment), options, rate));
      return;
    }
    add(
        name,
        path ->
            RecordingFile.create(
                path,
                format(name),
                options,
                note -> messages.report(Quoted.clean(name) + ": " + note)));
  }

  /**
   * Adds a file of a single frame.
   *
   * @throws UsageException if it cannot be written
   */
  void addStill(String name, RecordingOptions options) {
    format(name);
    add(name, path -> StillFile.create(path, options));
  }

  /**
   * Refuses a file whose pictures would be too large.
   *
   * @throws UsageException if they would be
   */
  static void requireRoom(String name, RecordingOptions options, Size size) {
    try {
      if (video(name).isPresent()) {
        VideoRecorder.requireRoom(options, size);
      } else {
        format(name).requireRoom(options, size);
      }
    } catch (IOException e) {
      throw new UsageException(failure(name, e));
    }
  }

  private interface Creator {
    Recorder create(Path path) throws IOException;
  }

  private void add(String name, Creator creator) {
    try {
      Path path = Path.of(name);
      outputs.add(new Output(path, creator.create(path)));
    } catch (IOException e) {
      throw new UsageException(failure(name, e));
    }
  }

  private static String failure(String name, IOException e) {
    String reason = Quoted.clean(String.valueOf(e.getMessage()));
    return "cannot write " + Quoted.of(name) + ": " + reason;
  }

  private interface RecorderAction {
    void on(Recorder recorder) throws IOException;
  }

  private void forEach(RecorderAction action) throws IOException {
    for (Output output : outputs) {
      try {
        action.on(output.recorder);
      } catch (InterruptedIOException e) {
        throw e;
      } catch (IOException e) {
        throw new OutputException(failure(output.path.toString(), e));
      }
    }
  }

  @Override
  public void frame(long nanos, Frame frame) throws IOException {
    hasPicture = true;
    forEach(recorder -> recorder.frame(nanos, frame));
  }

  @Override
  public void marker(long nanos, String label) throws IOException {
    forEach(recorder -> recorder.marker(nanos, label));
  }

  /**
   * @throws UsageException if there are files and no picture, as when a tape hides everything
   */
  @Override
  public void end(long nanos) throws IOException {
    if (!outputs.isEmpty() && !hasPicture) {
      String name = Quoted.of(outputs.get(0).path.toString());
      throw new UsageException("there is no picture to write to " + name + ": all is hidden");
    }
    forEach(recorder -> recorder.end(nanos));
  }

  /** Deletes the files that have not been completed. */
  @Override
  public void close() {
    for (Output output : outputs) {
      try {
        output.recorder.close();
      } catch (IOException e) {
        // The file was to be deleted in any case.
      }
    }
  }
}
