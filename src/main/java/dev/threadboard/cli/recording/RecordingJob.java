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
import dev.threadboard.record.file.RecordingFormat;
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

/** One film that is to be made, and all the files that come of it; they are made sure of first. */
public final class RecordingJob implements AutoCloseable {
  private final CompositeRecorder films;
  private final CompositeRecorder stills;
  private final Map<String, CompositeRecorder> screenshots = new HashMap<>();
  private final RecordOptions options;
  private final Appearance appearance;
  private final Optional<TapeSettings> tape;
  private boolean moves;

  /**
   * @param names of the files
   * @param pictures names of files of one picture each that the script asks for
   * @throws UsageException if any of them cannot be written
   */
  public RecordingJob(
      RecordOptions options,
      Appearance appearance,
      Optional<TapeSettings> tape,
      List<String> names,
      List<String> pictures,
      Messages told) {
    this.options = options;
    this.appearance = appearance;
    this.tape = tape;
    this.films = new CompositeRecorder(told);
    this.stills = new CompositeRecorder(told);
    RecordingOptions recording = options.recording().withColors(appearance.colors().get());
    if (names.isEmpty() && pictures.isEmpty()) {
      throw new UsageException("nothing says where to write it: -o FILE.gif, for example");
    }
    refuseTwice(names, pictures);
    names.forEach(CompositeRecorder::format);
    boolean at = options.at() != VirtualRecordingOptions.NONE;
    if (at && names.stream().noneMatch(RecordingJob::hasStills)) {
      throw new UsageException("--at is the time of a still: .svg, .png, .txt or .ansi");
    }
    try {
      for (String name : names) {
        if (at && hasStills(name)) {
          stills.addStill(name, recording);
        } else {
          films.addFilm(name, recording);
          moves = true;
        }
      }
      for (String name : pictures) {
        CompositeRecorder one = new CompositeRecorder(told);
        screenshots.put(name, one);
        one.addStill(name, recording);
      }
    } catch (UsageException e) {
      close();
      throw e;
    }
  }

  private static boolean hasStills(String name) {
    RecordingFormat format = CompositeRecorder.format(name);
    return format != RecordingFormat.CAST && format != RecordingFormat.GIF;
  }

  private static void refuseTwice(List<String> names, List<String> pictures) {
    Set<Path> files = new HashSet<>();
    for (List<String> some : List.of(names, pictures)) {
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

  public VirtualRecording film(VirtualRecording.Watcher watcher) {
    double offset = tape.map(settings -> settings.loopOffset()).orElse(0.0);
    Recorder recorder = offset == 0 ? films : new LoopOffset(films, offset);
    long end = moves || !screenshots.isEmpty() ? options.to() : options.at();
    VirtualRecordingOptions film =
        new VirtualRecordingOptions(
            options.size(),
            appearance.theme(),
            appearance.glyphs(),
            options.rate(),
            tape.map(settings -> settings.playbackSpeed()).orElse(1.0),
            moves ? options.from() : 0,
            end,
            options.at(),
            options.hold());
    return new VirtualRecording(film, recorder, stills, this::shoot, watcher);
  }

  private void shoot(String file, Frame picture) throws IOException {
    CompositeRecorder one = screenshots.get(file);
    one.frame(0, picture);
    one.end(0);
  }

  @Override
  public void close() {
    films.close();
    stills.close();
    screenshots.values().forEach(CompositeRecorder::close);
  }
}
