package dev.threadboard.film;

import dev.threadboard.frame.Frame;
import dev.threadboard.record.Recorder;
import dev.threadboard.tape.Script;
import dev.threadboard.tape.syntax.TapeException;
import dev.threadboard.tape.syntax.TapeLocation;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Plays a dashboard and a script of keys by a clock of its own, and hands the frames to a recorder.
 * The clock moves on only when everything that is due has been done, so the same inputs give the
 * same frames, however fast or busy the machine is. A recording is made on the calling thread.
 */
public final class VirtualRecording {
  /**
   * The longest step of the clock, in nanoseconds: in a longer one the engine would fall behind.
   */
  private static final long LONGEST_STEP = 100_000_000;

  /** Opens the dashboard that a command line asks for. */
  public interface Opener {
    /**
     * @param arguments the command line without the program's name
     * @param location where it is entered, for error messages
     * @throws TapeException if it cannot be opened
     */
    ShowSpec open(List<String> arguments, TapeLocation location) throws TapeException;
  }

  /** Saves the screenshots that a script asks for. */
  public interface ScreenshotSaver {
    void save(String file, Frame screenshot) throws IOException;
  }

  /** Is told how far a recording has come. */
  public interface ProgressListener {
    /** Both times are in nanoseconds: the recording's own clock, and the virtual time shown. */
    void progressed(long played, long virtual);

    /** Everything has been played; the files are about to be completed. */
    default void playingEnded() {}
  }

  private final VirtualRecordingOptions options;
  private final Recorder recorder;
  private final Recorder still;
  private final ScreenshotSaver screenshots;
  private final ProgressListener progress;

  /**
   * @param still gets only the frame at {@link VirtualRecordingOptions#at}
   */
  public VirtualRecording(
      VirtualRecordingOptions options,
      Recorder recorder,
      Recorder still,
      ScreenshotSaver screenshots,
      ProgressListener progress) {
    this.options = options;
    this.recorder = recorder;
    this.still = still;
    this.screenshots = screenshots;
    this.progress = progress;
  }

  /** Records a dashboard, and the script that is played in it. */
  public void record(ShowSpec showSpec, Script script)
      throws InterruptedException, IOException, TapeException, RecordingException {
    ManualClock clock = new ManualClock();
    try (SimulatedTerminal terminal = new SimulatedTerminal(showSpec, options, clock)) {
      record(terminal, script, clock);
    }
  }

  /** Records a prompt, and the script that types there and opens dashboards. */
  public void record(Opener opener, Script script)
      throws InterruptedException, IOException, TapeException, RecordingException {
    ManualClock clock = new ManualClock();
    try (SimulatedTerminal terminal = new SimulatedTerminal(opener, options, clock)) {
      record(terminal, script, clock);
    }
  }

  private void record(SimulatedTerminal terminal, Script script, ManualClock clock)
      throws InterruptedException, IOException, TapeException, RecordingException {
    ScriptPlayer player = new ScriptPlayer(script, terminal, screenshots);
    FrameSampler sampler = new FrameSampler(options, terminal, recorder);
    boolean stillDone = options.at() == VirtualRecordingOptions.NONE;
    long time = 0;
    while (true) {
      player.play(time);
      sampler.sample(time, player.isHidden());
      progress.progressed(time, terminal.now());
      if (!stillDone && terminal.now() >= options.at()) {
        still.frame(0, terminal.paint());
        still.end(0);
        stillDone = true;
      }
      if (terminal.now() >= options.to() || player.isDone() && terminal.isComplete()) {
        break;
      }
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      time = next(time, player, sampler, terminal);
      clock.set(time);
    }
    requireReached(stillDone ? 0 : options.at(), terminal);
    requireReached(sampler.hasStarted() ? 0 : options.from(), terminal);
    progress.playingEnded();
    sampler.end(time);
  }

  private static void requireReached(long wanted, SimulatedTerminal terminal)
      throws RecordingException {
    if (wanted > 0) {
      String message = "nothing is to be seen at %.1f s: all ends at %.1f s";
      throw new RecordingException(
          String.format(Locale.ROOT, message, wanted / 1e9, Math.max(0, terminal.now()) / 1e9),
          null);
    }
  }

  /** The next time at which anything may be due. */
  private long next(
      long time, ScriptPlayer player, FrameSampler sampler, SimulatedTerminal terminal) {
    long next = Math.min(time + LONGEST_STEP, Math.min(player.due(), sampler.due()));
    for (long wanted : List.of(options.from(), options.to(), options.at())) {
      double left = (wanted - terminal.now()) / terminal.speed();
      if (terminal.now() >= 0 && left > 0 && left < LONGEST_STEP) {
        next = Math.min(next, time + (long) Math.ceil(left));
      }
    }
    return Math.max(time + 1, next);
  }
}
