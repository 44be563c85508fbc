package dev.threadboard.cli.recording;

import dev.threadboard.cli.options.Appearance;
import dev.threadboard.cli.options.RecordOptions;
import dev.threadboard.cli.process.Messages;
import dev.threadboard.cli.process.UsageException;
import dev.threadboard.film.LoopOffset;
import dev.threadboard.film.VirtualRecording;
import dev.threadboard.film.VirtualRecordingOptions;
import dev.threadboard.frame.Frame;
import dev.threadboard.record.Recorder;
import dev.threadboard.record.RecordingOptions;
import dev.threadboard.record.TerminalColors;
import dev.threadboard.tape.TapeSettings;
import dev.threadboard.text.Quoted;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One recording and all the files that it is written to, which are opened before it begins. */
public final class RecordingJob implements AutoCloseable {
  private final CompositeRecorder recordings;
  private final CompositeRecorder stills;
  private final Map<String, CompositeRecorder> screenshots = new HashMap<>();
  private final RecordOptions options;
  private final Appearance appearance;
  private final Optional<TapeSettings> tape;
  private boolean recordsAllFrames;

  /**
   * Opens the files.
   *
   * @param names of the files of the recording, or of the still at {@code --at}
   * @param screenshotNames of the files of the screenshots that the script asks for
   * @param environment whose PATH has the program that makes videos, if any has
   * @throws UsageException if any of them cannot be written
   */
  public RecordingJob(
      RecordOptions options,
      Appearance appearance,
      Optional<TapeSettings> tape,
      List<String> names,
      List<String> screenshotNames,
      Messages messages,
      Map<String, String> environment) {
    this.options = options;
    this.appearance = appearance;
    this.tape = tape;
    this.recordings = new CompositeRecorder(messages, environment);
    this.stills = new CompositeRecorder(messages, environment);
    TerminalColors terminal = tape.flatMap(TapeSettings::colors).orElse(TerminalColors.DARK);
    RecordingOptions recording = options.recording().withColors(appearance.colors(terminal));
    if (names.isEmpty() && screenshotNames.isEmpty()) {
      throw new UsageException("nothing says where to write it: -o FILE.gif, for example");
    }
    refuseDuplicates(names, screenshotNames);
    names.forEach(name -> CompositeRecorder.requireRoom(name, recording, options.size()));
    screenshotNames.forEach(name -> CompositeRecorder.requireRoom(name, recording, options.size()));
    boolean at = options.at() != VirtualRecordingOptions.NONE;
    if (at && names.stream().noneMatch(CompositeRecorder::hasStills)) {
      throw new UsageException("--at is the time of a still: .svg, .png, .txt or .ansi");
    }
    try {
      for (String name : names) {
        if (at && CompositeRecorder.hasStills(name)) {
          stills.addStill(name, recording);
        } else {
          recordings.addRecording(name, recording, options.rate());
          recordsAllFrames = true;
        }
      }
      for (String name : screenshotNames) {
        CompositeRecorder screenshot = new CompositeRecorder(messages, environment);
        screenshots.put(name, screenshot);
        screenshot.addStill(name, recording);
      }
    } catch (UsageException e) {
      close();
      throw e;
    }
  }

  private static void refuseDuplicates(List<String> names, List<String> screenshotNames) {
    Set<Path> files = new HashSet<>();
    for (List<String> some : List.of(names, screenshotNames)) {
      for (String name : some) {
        try {
          if (!files.add(Path.of(name).toAbsolutePath().normalize())) {
            throw new UsageException(Quoted.of(name) + " is to be written twice");
          }
        } catch (InvalidPathException e) {
          throw new UsageException("cannot write " + Quoted.of(name) + ": no file is called so");
        }
      }
    }
  }

  /**
   * The virtual time at which the recording ends, in nanoseconds; {@link Long#MAX_VALUE} if it ends
   * with the run.
   */
  public long end() {
    return recordsAllFrames || !screenshots.isEmpty() ? options.to() : options.at();
  }

  /** The recording, ready to be made; its frames go to this job's files. */
  public VirtualRecording recording(VirtualRecording.ProgressListener progress) {
    double offset = tape.map(settings -> settings.loopOffset()).orElse(0.0);
    Recorder recorder = offset == 0 ? recordings : new LoopOffset(recordings, offset);
    VirtualRecordingOptions recording =
        new VirtualRecordingOptions(
            options.size(),
            appearance.theme(),
            appearance.glyphs(),
            options.rate(),
            tape.map(settings -> settings.playbackSpeed()).orElse(1.0),
            recordsAllFrames ? options.from() : 0,
            end(),
            options.at(),
            options.hold(),
            tape.map(settings -> settings.cursorBlinks()).orElse(false));
    return new VirtualRecording(recording, recorder, stills, this::save, progress);
  }

  private void save(String file, Frame screenshot) throws IOException {
    screenshots.get(file).frame(0, screenshot);
  }

  /** Puts the screenshots in their places, once the recording is there. */
  public void commitScreenshots() throws IOException {
    for (CompositeRecorder screenshot : screenshots.values()) {
      screenshot.end(0);
    }
  }

  /** Deletes the files that have not been completed. */
  @Override
  public void close() {
    recordings.close();
    stills.close();
    screenshots.values().forEach(CompositeRecorder::close);
  }
}
