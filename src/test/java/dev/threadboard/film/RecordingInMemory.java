package dev.threadboard.film;

import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.ScenarioPlan;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.frame.ColorDepth;
import dev.threadboard.frame.Encoder;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.keyboard.Bindings;
import dev.threadboard.playback.EventSource;
import dev.threadboard.record.Recorder;
import dev.threadboard.scenario.Arguments;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.scenario.Scenario;
import dev.threadboard.screen.SessionOptions;
import dev.threadboard.tape.KeyList;
import dev.threadboard.tape.Script;
import dev.threadboard.tape.syntax.TapeException;
import dev.threadboard.theme.Theme;
import dev.threadboard.theme.ThemeException;
import dev.threadboard.theme.Themes;
import dev.threadboard.view.Glyphs;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A recording that is kept in memory, frame by frame. */
final class RecordingInMemory implements Recorder {
  /** Seconds, and a terminal's bytes for all of the timed. */
  record TimedFrame(double time, Frame frame, String bytes) {}

  final List<TimedFrame> frames = new ArrayList<>();
  final List<String> markers = new ArrayList<>();
  final List<Frame> stills = new ArrayList<>();
  double end = -1;

  private VirtualRecordingOptions options =
      new VirtualRecordingOptions(
          new Size(100, 30),
          theme(),
          Glyphs.UNICODE,
          20,
          1,
          0,
          Long.MAX_VALUE,
          -1,
          1_000_000_000,
          false);

  static Theme theme() {
    try {
      return Themes.bundled().load("terminal");
    } catch (ThemeException e) {
      throw new AssertionError(e);
    }
  }

  static ShowSpec live(String scenario, SchedulingOptions scheduling, Speed speed) {
    Scenario found = Catalogue.find(scenario).orElseThrow();
    Run.Plan plan = new ScenarioPlan(found, Arguments.defaults(found), scheduling, true);
    return of(EventSource.live(plan), speed);
  }

  /** The same with the keys on show. */
  static ShowSpec showingKeys(ShowSpec spec) {
    SessionOptions as = spec.options();
    return new ShowSpec(
        spec.source().orElseThrow(),
        new SessionOptions(
            as.pace(),
            as.theme(),
            as.themes(),
            as.glyphs(),
            as.bindings(),
            as.exit(),
            as.saveTarget(),
            true,
            as.kiosk()));
  }

  static ShowSpec of(EventSource source, Speed speed) {
    return new ShowSpec(
        source,
        new SessionOptions(
            new Pace(speed, false),
            theme(),
            Themes.bundled(),
            Glyphs.UNICODE,
            Bindings.DEFAULTS,
            false));
  }

  /** Sets the virtual times from, to and at, in seconds; -1 for none. */
  RecordingInMemory between(double from, double to, double at) {
    options =
        new VirtualRecordingOptions(
            options.size(),
            options.theme(),
            options.glyphs(),
            options.rate(),
            options.playbackSpeed(),
            (long) (from * 1e9),
            to < 0 ? Long.MAX_VALUE : (long) (to * 1e9),
            (long) (at * 1e9),
            options.hold(),
            options.cursorBlinks());
    return this;
  }

  RecordingInMemory withRate(int rate, double playbackSpeed) {
    options =
        new VirtualRecordingOptions(
            options.size(),
            options.theme(),
            options.glyphs(),
            rate,
            playbackSpeed,
            options.from(),
            options.to(),
            options.at(),
            options.hold(),
            options.cursorBlinks());
    return this;
  }

  RecordingInMemory record(ShowSpec showSpec, String keys) throws Exception {
    recording().record(showSpec, keys.isEmpty() ? new Script(List.of()) : script(keys));
    return this;
  }

  VirtualRecording recording() {
    Recorder still =
        new Recorder() {
          @Override
          public void frame(long nanos, Frame frame) {
            stills.add(frame);
          }

          @Override
          public void end(long nanos) {}
        };
    return new VirtualRecording(
        options, this, still, (file, frame) -> stills.add(frame), (played, virtual) -> {});
  }

  static Script script(String keys) throws TapeException {
    return KeyList.parse("--keys", keys);
  }

  @Override
  public void frame(long nanos, Frame frame) {
    String bytes = new String(new Encoder(ColorDepth.TRUE).encode(frame), StandardCharsets.UTF_8);
    frames.add(new TimedFrame(nanos / 1e9, frame, bytes));
  }

  @Override
  public void marker(long nanos, String label) {
    markers.add(nanos / 1e9 + " " + label);
  }

  @Override
  public void end(long nanos) {
    end = nanos / 1e9;
  }

  Frame last() {
    return frames.get(frames.size() - 1).frame;
  }

  /** The index of the first frame whose text has a match of the regex; -1 if there is none. */
  int first(String regex) {
    for (int i = 0; i < frames.size(); i++) {
      if (java.util.regex.Pattern.compile(regex).matcher(frames.get(i).frame.text()).find()) {
        return i;
      }
    }
    return -1;
  }

  /** The whole recording as text, to be compared. */
  String all() {
    StringBuilder all = new StringBuilder();
    frames.forEach(timed -> all.append(timed.time).append(timed.bytes).append('\n'));
    return all.append(markers).append(end).toString();
  }
}
