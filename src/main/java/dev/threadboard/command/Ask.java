package dev.threadboard.command;

/** What the thread <i>you</i> shall do among the scenario's threads. */
public sealed interface Ask extends Command {
  /** {@code x.start()}; {@code target} is the thread's number. */
  record Start(int target) implements Ask {}

  /** {@code x.join()}. */
  record Join(int target) implements Ask {}

  /** {@code x.is_alive()}. */
  record IsAlive(int target) implements Ask {}

  /** Makes one more thread like the scenario's own. */
  record NewThread() implements Ask {}

  /** Gives up what you are waiting for. */
  record GiveUp() implements Ask {}
}
