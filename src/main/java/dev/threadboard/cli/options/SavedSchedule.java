package dev.threadboard.cli.options;

import dev.threadboard.cli.process.UsageException;
import dev.threadboard.cpython.ClockKind;
import dev.threadboard.cpython.PythonProgram;
import dev.threadboard.cpython.ScriptPlan;
import dev.threadboard.cpython.SwitchAt;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ProgramFact;
import dev.threadboard.event.UnreadableEventsException;
import dev.threadboard.history.History;
import dev.threadboard.text.Quoted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The choices of a saved run, and what it was a run of.
 *
 * @param run how it began
 * @param program null for a scenario
 */
record SavedSchedule(Fact.Run run, ProgramFact.Program program, List<Integer> choices) {
  private static final String MODULE = "-m";

  /**
   * Reads a file.
   *
   * @throws UsageException if it cannot be read or is not a saved run
   */
  static SavedSchedule read(String file) {
    List<Fact> beginning = new ArrayList<>();
    List<Integer> choices = new ArrayList<>();
    try (History history = SavedRunFile.read(file).history()) {
      history.each(event -> take(event, beginning, choices));
    } catch (UnreadableEventsException e) {
      throw new UsageException(Quoted.clean(file + ":" + e.getMessage()));
    } catch (IOException e) {
      throw new UsageException(
          "cannot read " + Quoted.of(file) + ": " + Quoted.clean(String.valueOf(e.getMessage())));
    }
    ProgramFact.Program program =
        beginning.size() > 1 && beginning.get(1) instanceof ProgramFact.Program one ? one : null;
    return new SavedSchedule((Fact.Run) beginning.get(0), program, List.copyOf(choices));
  }

  private static void take(Event event, List<Fact> beginning, List<Integer> choices) {
    if (beginning.size() < 2) {
      beginning.add(event.fact());
    }
    if (event.fact() instanceof Fact.Switch made) {
      choices.add(made.choice());
    }
  }

  /** The Python program that it was a run of, on this machine. */
  PythonProgram program(ProgramHost host) {
    List<String> words = program.command();
    boolean module = words.get(0).equals(MODULE);
    int name = module ? 1 : 0;
    return new PythonProgram(
        host.python(),
        module,
        words.get(name),
        words.subList(name + 1, words.size()),
        switchAt(),
        ClockKind.VIRTUAL,
        PythonProgram.TRACE_OWN,
        program.wholePrints(),
        host.agent());
  }

  private SwitchAt switchAt() {
    return PythonOptions.switchAt(program.switchAt());
  }

  /** The same plan with these choices; a program is interrupted where it was in the file. */
  Run.Plan of(Run.Plan plan) {
    Run.Plan like =
        plan instanceof ScriptPlan script && program != null
            ? new ScriptPlan(
                script.program().interrupted(switchAt(), program.wholePrints()),
                script.scheduling(),
                script.keyboard(),
                script.output())
            : plan;
    return like.with(SchedulingOptions.schedule(choices));
  }
}
