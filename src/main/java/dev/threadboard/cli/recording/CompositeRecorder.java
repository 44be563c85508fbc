package dev.threadboard.cli.recording;

import dev.threadboard.cli.process.Messages;
import dev.threadboard.cli.process.OutputException;
import dev.threadboard.cli.process.UsageException;
import dev.threadboard.frame.Frame;
import dev.threadboard.record.Recorder;
import dev.threadboard.record.RecordingOptions;
import dev.threadboard.record.file.RecordingFile;
import dev.threadboard.record.file.RecordingFormat;
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

/** The files that one recording is written to, all from the same pictures. */
public final class CompositeRecorder implements Recorder {
  private record Output(Path path, Recorder recorder) {}

  private final List<Output> outputs = new ArrayList<>();
  private final Messages told;

  public CompositeRecorder(Messages told) {
    this.told = told;
  }

  /**
   * The format that a file's ending names.
   *
   * @throws UsageException if it names none
   */
  public static RecordingFormat format(String name) {
    String file;
    try {
      file = String.valueOf(Path.of(name).getFileName());
    } catch (InvalidPathException e) {
      throw new UsageException("cannot write " + Quoted.of(name) + ": no file is called so");
    }
    return RecordingFormat.of(Path.of(file)).orElseThrow(() -> unknown(name, file));
  }

  private static UsageException unknown(String name, String file) {
    List<String> known =
        Arrays.stream(RecordingFormat.values()).map(each -> "." + each.ending()).toList();
    int dot = file.lastIndexOf('.');
    String ending = dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
    List<String> endings = known.stream().map(each -> each.substring(1)).toList();
    String meant = NearestName.to(ending, endings).map(each -> "." + each).orElse("");
    return new UsageException(
        NearestName.instead("cannot write " + Quoted.of(name) + ": unknown ending", meant, known));
  }

  /** One more file, of all pictures. */
  public void addFilm(String name, RecordingOptions options) {
    add(
        name,
        path ->
            RecordingFile.create(
                path, format(name), options, said -> told.say(Quoted.clean(name) + ": " + said)));
  }

  /** One more file, of the only picture. */
  void addStill(String name, RecordingOptions options) {
    format(name);
    add(name, path -> StillFile.create(path, options));
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

  private interface Action {
    void on(Recorder recorder) throws IOException;
  }

  private void each(Action action) throws IOException {
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
    each(recorder -> recorder.frame(nanos, frame));
  }

  @Override
  public void marker(long nanos, String label) throws IOException {
    each(recorder -> recorder.marker(nanos, label));
  }

  @Override
  public void end(long nanos) throws IOException {
    each(recorder -> recorder.end(nanos));
  }

  /** Leaves nothing behind of what was not ended. */
  @Override
  public void close() {
    for (Output output : outputs) {
      try {
        output.recorder.close();
      } catch (IOException e) {
        // It is thrown away.
      }
    }
  }
}
