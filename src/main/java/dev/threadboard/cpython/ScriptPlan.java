package dev.threadboard.cpython;

import dev.threadboard.engine.JvmThreads;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.engine.time.Pacer;
import dev.threadboard.event.EventReceiver;
import dev.threadboard.event.Policy;
import java.util.List;

/**
 * A Python program to run, and how.
 *
 * @param keyboard whether a person may ask for something
 * @param title what the program is about, if somebody knows; otherwise empty
 */
public record ScriptPlan(
    PythonProgram program,
    SchedulingOptions scheduling,
    boolean keyboard,
    ProgramOutput output,
    String title)
    implements Run.Plan {
  /** After so many lines of a run only samples are told. */
  static final int LINES_TOLD = 2_000_000;

  /** A program of which nobody knows what it is about. */
  public ScriptPlan(
      PythonProgram program, SchedulingOptions scheduling, boolean keyboard, ProgramOutput output) {
    this(program, scheduling, keyboard, output, "");
  }

  @Override
  public ScriptPlan with(SchedulingOptions other) {
    return new ScriptPlan(program, other, keyboard, output, title);
  }

  /** The same of another program, or of the same in another way. */
  public ScriptPlan of(PythonProgram other) {
    return new ScriptPlan(other, scheduling, keyboard, output, title);
  }

  /** The same, interrupted elsewhere. */
  public ScriptPlan interrupted(SwitchAt at) {
    return of(program.interrupted(at, program.wholePrints()));
  }

  /** The same with these expressions watched. */
  public ScriptPlan watching(List<String> expressions) {
    return new ScriptPlan(program.watching(expressions), scheduling, keyboard, output, title);
  }

  @Override
  public Run open(Pacer pacer, EventReceiver events) {
    return open(pacer, events, ProcessSource.FRESH, new JvmThreads());
  }

  /**
   * The same in a process that comes from somewhere else, and on threads that may have carried
   * another run before, which has ended.
   */
  public Run open(Pacer pacer, EventReceiver events, ProcessSource source, JvmThreads jvmThreads) {
    return new ScriptRun(this, pacer, events, source, jvmThreads);
  }

  /** Whether the policy is asked at switch points. */
  boolean takesPoints() {
    return scheduling.prefix() != null
        || scheduling.policy() == Policy.RANDOM
        || scheduling.policy() == Policy.STEP
        || scheduling.policy() == Policy.SCHEDULE;
  }

  /** Whether somebody types what the program reads. */
  boolean asksStdin() {
    return keyboard && output == ProgramOutput.TOLD;
  }
}
