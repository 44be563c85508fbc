package dev.threadboard.cli.interactive;

import dev.threadboard.cli.options.Appearance;
import dev.threadboard.cli.process.Messages;
import dev.threadboard.cli.process.OutputException;
import dev.threadboard.cli.process.UsageException;
import dev.threadboard.cli.recording.CompositeRecorder;
import dev.threadboard.engine.time.WallClock;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.record.RecordingOptions;
import dev.threadboard.terminal.Console;
import dev.threadboard.text.Quoted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Records what a console shows, in real time.
 *
 * <p>A format that is made at the end can fail when the show is over, or take longer than a process
 * has that was told to end. Until such a file is there, the pictures are kept as a cast beside it.
 */
final class LiveRecording implements AutoCloseable {
  /** Pictures a second. */
  private static final int VIDEO_RATE = 30;

  private final String name;
  private final CompositeRecorder recorder;
  private final Optional<RescueCast> rescue;
  private final WallClock clock;
  private long start;
  private boolean started;
  private Exception failure;

  /**
   * Opens the file.
   *
   * @param environment whose PATH has the program that makes videos, if any has
   * @throws UsageException if it cannot be written
   */
  LiveRecording(
      String name,
      Appearance appearance,
      Messages messages,
      WallClock clock,
      Map<String, String> environment) {
    CompositeRecorder.requireEnding(name);
    RecordingOptions options = RecordingOptions.STANDARD.withColors(appearance.colors().get());
    this.name = name;
    this.clock = clock;
    this.recorder = new CompositeRecorder(messages, environment);
    recorder.addRecording(name, options, VIDEO_RATE);
    this.rescue =
        CompositeRecorder.isMadeAtEnd(name)
            ? RescueCast.beside(Path.of(name), options)
            : Optional.empty();
  }

  /** A console that shows on another one and records what it shows. */
  Console of(Console console) {
    return new Console() {
      @Override
      public Size size() {
        return console.size();
      }

      @Override
      public void show(Frame frame) {
        console.show(frame);
        record(frame);
      }

      @Override
      public void suspend() {
        console.suspend();
      }

      @Override
      public void redraw() {
        console.redraw();
      }

      @Override
      public void close() {
        console.close();
      }
    };
  }

  /** A failure must not disturb the user, so it is kept until the end. */
  private void record(Frame frame) {
    start = started ? start : clock.nanos();
    started = true;
    long now = clock.nanos() - start;
    rescue.ifPresent(cast -> cast.frame(now, frame));
    try {
      if (failure == null) {
        recorder.frame(now, frame);
      }
    } catch (IOException | RuntimeException e) {
      failure = e;
    }
  }

  /**
   * Completes the file.
   *
   * @throws OutputException if it could not be written
   */
  void end() throws IOException {
    if (!started) {
      return;
    }
    long now = clock.nanos() - start;
    Optional<Path> kept = rescue.flatMap(cast -> cast.commit(now));
    try {
      if (failure != null) {
        throw failure;
      }
      recorder.end(now);
    } catch (Exception | OutOfMemoryError e) {
      throw new OutputException(reason(e) + kept.map(LiveRecording::whereItIs).orElse(""));
    }
    if (kept.isPresent()) {
      Files.delete(kept.get());
    }
  }

  private String reason(Throwable e) {
    return e instanceof OutputException told
        ? told.getMessage()
        : "cannot write " + Quoted.of(name) + ": " + Quoted.clean(String.valueOf(e));
  }

  private static String whereItIs(Path cast) {
    return "; what was shown is in " + Quoted.clean(cast.toString());
  }

  @Override
  public void close() {
    rescue.ifPresent(RescueCast::close);
    recorder.close();
  }
}
