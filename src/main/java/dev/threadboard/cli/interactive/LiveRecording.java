package dev.threadboard.cli.interactive;

import dev.threadboard.cli.options.Appearance;
import dev.threadboard.cli.process.Messages;
import dev.threadboard.cli.process.UsageException;
import dev.threadboard.cli.recording.CompositeRecorder;
import dev.threadboard.engine.WallClock;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.record.RecordingOptions;
import dev.threadboard.terminal.Console;
import java.io.IOException;
import java.util.Map;

/** Records what a console shows, in real time. */
final class LiveRecording implements AutoCloseable {
  /** Pictures a second. */
  private static final int VIDEO_RATE = 30;

  private final CompositeRecorder recorder;
  private final WallClock clock;
  private long start;
  private boolean started;
  private IOException failure;

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
    this.clock = clock;
    this.recorder = new CompositeRecorder(messages, environment);
    recorder.addRecording(
        name, RecordingOptions.STANDARD.withColors(appearance.colors().get()), VIDEO_RATE);
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
      public void close() {
        console.close();
      }
    };
  }

  /** A failure must not disturb the user, so it is kept until the end. */
  private void record(Frame frame) {
    start = started ? start : clock.nanos();
    started = true;
    try {
      if (failure == null) {
        recorder.frame(clock.nanos() - start, frame);
      }
    } catch (IOException e) {
      failure = e;
    }
  }

  /**
   * Completes the file.
   *
   * @throws IOException if it could not be written
   */
  void end() throws IOException {
    if (failure != null) {
      throw failure;
    }
    if (started) {
      recorder.end(clock.nanos() - start);
    }
  }

  @Override
  public void close() {
    recorder.close();
  }
}
