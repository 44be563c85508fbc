package dev.threadboard.film;

import dev.threadboard.record.Recorder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Decides when a frame is recorded, and which time it gets in the recording. */
final class FrameSampler {
  private final VirtualRecordingOptions options;
  private final SimulatedTerminal terminal;
  private final Recorder recorder;
  private final List<String> labels = new ArrayList<>();
  private boolean started;
  private boolean recording;

  /** When recording was last resumed, in nanoseconds. */
  private long resumed;

  /** How long it had lasted before, in nanoseconds. */
  private long recordedBefore;

  /** Frames since it was last resumed. */
  private long frames;

  /** The time of the last frame within the recording, in nanoseconds; -1 if there is none. */
  private long last = -1;

  FrameSampler(VirtualRecordingOptions options, SimulatedTerminal terminal, Recorder recorder) {
    this.options = options;
    this.terminal = terminal;
    this.recorder = recorder;
  }

  /** Whether anything was recorded. */
  boolean hasStarted() {
    return started;
  }

  /** When the next frame is due, in nanoseconds of the recording's clock. */
  long due() {
    return recording ? resumed + Math.round(frames * options.period()) : Long.MAX_VALUE;
  }

  /** The time within the recording, in nanoseconds. */
  private long recorded(long now) {
    return Math.round((recordedBefore + (recording ? now - resumed : 0)) / options.playbackSpeed());
  }

  /** Records a frame if one is due; nothing more happens at this time. */
  void sample(long now, boolean hidden) throws IOException {
    boolean wanted =
        !hidden && (started || options.from() == 0 || terminal.now() >= options.from());
    if (wanted && !recording) {
      resumed = now;
      frames = 0;
    } else if (!wanted && recording) {
      recordedBefore += now - resumed;
    }
    recording = wanted;
    started |= wanted;
    terminal.collectMarkers(recording ? labels::add : label -> {});
    if (recording && now >= due()) {
      record(now);
      frames++;
    }
  }

  private void record(long now) throws IOException {
    last = recorded(now);
    recorder.frame(last, terminal.paint());
    for (String label : labels) {
      recorder.marker(last, label);
    }
    labels.clear();
  }

  /** Ends the recording, with one more frame if the end lies between two. */
  void end(long now) throws IOException {
    if (recording && recorded(now) > last) {
      record(now);
    }
    recorder.end(recorded(now) + options.hold());
  }
}
