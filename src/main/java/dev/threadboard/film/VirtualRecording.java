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
 * Plays a show, and what somebody does there, by a clock of its own, and hands the pictures to a
 * recorder. The clock moves on only when all that is due has been done: so the same inputs give the
 * same pictures, however fast or busy the machine is. One film is one thread's.
 */
public final class VirtualRecording {
  /** Between two moments at which the engine gets its turn: later, it would not catch up. */
  private static final long LONGEST = 100_000_000;

  /** Opens a dashboard as a command line says, the program's own name left out. */
  public interface Opener {
    /**
     * @param location where the command line is entered, to be blamed
     */
    ShowSpec open(List<String> arguments, TapeLocation location) throws TapeException;
  }

  /** Where the pictures go that a script asks for by themselves. */
  public interface Shots {
    void take(String file, Frame picture) throws IOException;
  }

  /** Who wants to know how far a film has come; times are in nanoseconds. */
  public interface Watcher {
    void at(long played, long virtual);

    /** All was played: what came of it is being written. */
    default void developing() {}
  }

  private final VirtualRecordingOptions options;
  private final Recorder recorder;
  private final Recorder still;
  private final Shots shots;
  private final Watcher watcher;

  /**
   * @param still gets the picture at {@link VirtualRecordingOptions#at}, alone
   */
  public VirtualRecording(
      VirtualRecordingOptions options,
      Recorder recorder,
      Recorder still,
      Shots shots,
      Watcher watcher) {
    this.options = options;
    this.recorder = recorder;
    this.still = still;
    this.shots = shots;
    this.watcher = watcher;
  }

  /** Films a dashboard, and what a script does there. */
  public void shoot(ShowSpec showSpec, Script script)
      throws InterruptedException, IOException, TapeException, RecordingException {
    ManualClock clock = new ManualClock();
    try (SimulatedTerminal terminal = new SimulatedTerminal(showSpec, options, clock)) {
      shoot(terminal, script, clock);
    }
  }

  /** Films a prompt, and what a script types and opens there. */
  public void shoot(Opener opener, Script script)
      throws InterruptedException, IOException, TapeException, RecordingException {
    ManualClock clock = new ManualClock();
    try (SimulatedTerminal terminal = new SimulatedTerminal(opener, options, clock)) {
      shoot(terminal, script, clock);
    }
  }

  private void shoot(SimulatedTerminal terminal, Script script, ManualClock clock)
      throws InterruptedException, IOException, TapeException, RecordingException {
    ScriptPlayer player = new ScriptPlayer(script, terminal, shots);
    FrameSampler sampler = new FrameSampler(options, terminal, recorder);
    boolean taken = options.at() == VirtualRecordingOptions.NONE;
    long time = 0;
    while (true) {
      player.play(time);
      sampler.look(time, player.isHidden());
      watcher.at(time, terminal.now());
      if (!taken && terminal.now() >= options.at()) {
        still.frame(0, terminal.paint());
        still.end(0);
        taken = true;
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
    refuseNothing(taken ? 0 : options.at(), terminal);
    refuseNothing(sampler.hasBegun() ? 0 : options.from(), terminal);
    watcher.developing();
    sampler.end(time);
  }

  private static void refuseNothing(long wanted, SimulatedTerminal terminal)
      throws RecordingException {
    if (wanted > 0) {
      String message = "nothing is to be seen at %.1f s: all ends at %.1f s";
      throw new RecordingException(
          String.format(Locale.ROOT, message, wanted / 1e9, terminal.now() / 1e9), null);
    }
  }

  /** The next moment at which anything may have to be done. */
  private long next(
      long time, ScriptPlayer player, FrameSampler sampler, SimulatedTerminal terminal) {
    long next = Math.min(time + LONGEST, Math.min(player.due(), sampler.due()));
    for (long wanted : List.of(options.from(), options.to(), options.at())) {
      double left = (wanted - terminal.now()) / terminal.speed();
      if (terminal.now() >= 0 && left > 0 && left < LONGEST) {
        next = Math.min(next, time + (long) Math.ceil(left));
      }
    }
    return Math.max(time + 1, next);
  }
}
