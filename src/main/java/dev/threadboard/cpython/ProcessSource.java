package dev.threadboard.cpython;

import dev.threadboard.cpython.agent.AgentProcess;
import dev.threadboard.cpython.agent.StartedAgent;
import dev.threadboard.cpython.process.ChildProcess;
import java.io.IOException;

/** Where the process of a run comes from. */
@FunctionalInterface
public interface ProcessSource {
  /** A CPython of its own, started for this run. */
  ProcessSource FRESH =
      plan ->
          StartedAgent.of(
              socket ->
                  ChildProcess.start(
                      plan.program().python(),
                      plan.program().words(),
                      plan.program().agent(),
                      plan.output() == ProgramOutput.PASSED,
                      plan.asksStdin(),
                      socket.toString()),
              environment -> Greeting.of(plan, environment));

  /** A process for one run of a program. */
  AgentProcess start(ScriptPlan plan) throws IOException;

  /** Whether there can be more of them. */
  default boolean isAlive() {
    return true;
  }
}
