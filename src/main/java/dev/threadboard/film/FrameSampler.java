package dev.threadboard.film;

import dev.threadboard.record.Recorder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Decides which moments of what is played are recorded, and at which time of the recording. */
final class FrameSampler {
  private final VirtualRecordingOptions options;
  private final SimulatedTerminal terminal;
  private final Recorder recorder;
  private final List<String> marks = new ArrayList<>();
  private boolean begun;
  private boolean open;

  /** When it was opened last, and how long it had been open before. */
  private long opened;

  private long before;

  /** Pictures since it was opened. */
  private long pictures;

  private long last = -1;

  FrameSampler(VirtualRecordingOptions options, SimulatedTerminal terminal, Recorder recorder) {
    this.options = options;
    this.terminal = terminal;
    this.recorder = recorder;
  }

  /** Whether anything was recorded. */
  boolean hasBegun() {
    return begun;
  }

  /** When it wants to look again. */
  long due() {
    return open ? opened + Math.round(pictures * options.period()) : Long.MAX_VALUE;
  }

  /** The time of the recording, in nanoseconds. */
  long recorded(long now) {
    return Math.round((before + (open ? now - opened : 0)) / options.playbackSpeed());
  }

  /** All is settled at this moment: records it if it is due. */
  void look(long now, boolean hidden) throws IOException {
    boolean wanted = !hidden && (begun || options.from() == 0 || terminal.now() >= options.from());
    if (wanted && !open) {
      opened = now;
      pictures = 0;
    } else if (!wanted && open) {
      before += now - opened;
    }
    open = wanted;
    begun |= wanted;
    terminal.collectMarkers(open ? marks::add : mark -> {});
    if (open && now >= due()) {
      record(now);
      pictures++;
    }
  }

  private void record(long now) throws IOException {
    last = recorded(now);
    recorder.frame(last, terminal.paint());
    for (String mark : marks) {
      recorder.marker(last, mark);
    }
    marks.clear();
  }

  /** This is the end, which may lie between two pictures. */
  void end(long now) throws IOException {
    if (open && recorded(now) > last) {
      record(now);
    }
    recorder.end(recorded(now) + options.hold());
  }
}
