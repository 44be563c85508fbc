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

/** Records what a console shows, at the times at which it is shown. */
final class LiveRecording implements AutoCloseable {
  private final CompositeRecorder file;
  private final WallClock clock;
  private long begun;
  private boolean any;
  private IOException failure;

  /**
   * Makes sure that the file can be written.
   *
   * @throws UsageException if it cannot
   */
  LiveRecording(String name, Appearance appearance, Messages told, WallClock clock) {
    CompositeRecorder.format(name);
    this.clock = clock;
    this.file = new CompositeRecorder(told);
    file.addFilm(name, RecordingOptions.STANDARD.withColors(appearance.colors().get()));
  }

  /** The same console; all that it is shown is recorded, too. */
  Console of(Console console) {
    return new Console() {
      @Override
      public Size size() {
        return console.size();
      }

      @Override
      public void show(Frame frame) {
        console.show(frame);
        take(frame);
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

  /** What happens to the file is not allowed to disturb who looks on: it is told at the end. */
  private void take(Frame frame) {
    begun = any ? begun : clock.nanos();
    any = true;
    try {
      if (failure == null) {
        file.frame(clock.nanos() - begun, frame);
      }
    } catch (IOException e) {
      failure = e;
    }
  }

  /** The show is over: puts the file in its place. */
  void end() throws IOException {
    if (failure != null) {
      throw failure;
    }
    if (any) {
      file.end(clock.nanos() - begun);
    }
  }

  @Override
  public void close() {
    file.close();
  }
}
