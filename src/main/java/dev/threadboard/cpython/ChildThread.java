package dev.threadboard.cpython;

import dev.threadboard.engine.ScheduledThread;
import dev.threadboard.event.Fact;
import java.util.function.Consumer;

/** A thread of the Python process, as the engine knows it. */
final class ChildThread extends ScheduledThread {
  private static final int NO_PIPE = -1;

  private final Consumer<ChildThread> onGrant;
  private final Consumer<ChildThread> onInterrupt;
  private final boolean daemon;
  private String name;
  private boolean started;
  private boolean ended;
  private int file;
  private Statement statement;
  private boolean fresh;
  private boolean givenUp;
  private boolean waitsOutside;
  private int pipe = NO_PIPE;

  /** What it wrote last, of which it is not known yet whether it was all. */
  private final Written written = new Written();

  /** The wait or sleep that is told and not over; null if there is none. */
  private Fact waiting;

  /**
   * @param onGrant what is done when it has the baton
   * @param onInterrupt what is done before it loses it at a switch point
   */
  ChildThread(
      int ident,
      String name,
      boolean daemon,
      Consumer<ChildThread> onGrant,
      Consumer<ChildThread> onInterrupt) {
    super(ident);
    this.name = name;
    this.daemon = daemon;
    this.onGrant = onGrant;
    this.onInterrupt = onInterrupt;
  }

  String name() {
    return name;
  }

  void rename(String now) {
    name = now;
  }

  boolean isDaemon() {
    return daemon;
  }

  /** Whether it was started and has not ended. */
  boolean runs() {
    return started && !ended;
  }

  void start() {
    started = true;
  }

  void end() {
    ended = true;
  }

  int file() {
    return file;
  }

  void in(int now) {
    file = now;
  }

  Written written() {
    return written;
  }

  Fact waiting() {
    return waiting;
  }

  void waitFor(Fact fact) {
    waiting = fact;
  }

  /** What it is to do next, if it is the person's own. */
  Statement statement() {
    return statement;
  }

  void say(Statement next) {
    statement = next;
    fresh = next != null;
  }

  /** Whether its statement has not been told yet; it is by now. */
  boolean begins() {
    boolean was = fresh;
    fresh = false;
    return was;
  }

  /** Whether the person has given its wait up. */
  boolean isGivenUp() {
    return givenUp;
  }

  void giveUp(boolean now) {
    givenUp = now;
  }

  /** Whether it waits for what happens outside of the run. */
  boolean waitsOutside() {
    return waitsOutside;
  }

  void waitOutside(boolean now) {
    waitsOutside = now;
  }

  /** Whether it is told by a pipe of its own that it goes on. */
  boolean hasPipe() {
    return pipe != NO_PIPE;
  }

  int pipe() {
    return pipe;
  }

  /** Its pipe from now on; -1 for none. */
  void listenAt(int number) {
    pipe = number;
  }

  void losePipe() {
    pipe = NO_PIPE;
  }

  /** It gives the baton up within a print: what it has written so far is told first. */
  void interrupted() {
    onInterrupt.accept(this);
  }

  @Override
  protected void grant() {
    onGrant.accept(this);
  }

  /** The caller only speaks for the thread, which waits by itself, in its own process. */
  @Override
  protected void awaitGrant(Runnable check) {
    // Nothing to wait for here.
  }
}
