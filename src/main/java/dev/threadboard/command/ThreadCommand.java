package dev.threadboard.command;

/** What the person's own thread, <i>you</i>, is to do with the program's threads. */
public sealed interface ThreadCommand extends Command {
  /** {@code x.start()}; {@code target} is the thread's number. */
  record Start(int target) implements ThreadCommand {}

  /** {@code x.join()}. */
  record Join(int target) implements ThreadCommand {}

  /** {@code x.is_alive()}. */
  record IsAlive(int target) implements ThreadCommand {}

  /** Makes one more thread like the scenario's own. */
  record NewThread() implements ThreadCommand {}

  /** A line of standard input, for the thread that waits for one; null ends the input. */
  record InputLine(String line) implements ThreadCommand {}

  /** Watches a Python expression from now on. */
  record Watch(String expression) implements ThreadCommand {}

  /** Gives up what you are waiting for. */
  record GiveUp() implements ThreadCommand {}
}
