package dev.threadboard.cpython;

import dev.threadboard.cpython.process.ChildProcess;
import dev.threadboard.cpython.process.PythonProcess;
import java.io.IOException;
import java.nio.file.Path;

/** Where the process of a run comes from. */
@FunctionalInterface
public interface ProcessSource {
  /** A CPython of its own, started for this run. */
  ProcessSource FRESH =
      (plan, socket) ->
          ChildProcess.start(
              plan.program().python(),
              plan.program().words(),
              plan.program().agent(),
              plan.output() == ProgramOutput.PASSED,
              plan.asksStdin(),
              socket.toString());

  /**
   * A process for one run of a program.
   *
   * @param socket where its agent connects
   */
  PythonProcess start(ScriptPlan plan, Path socket) throws IOException;
}
