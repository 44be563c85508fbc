package dev.threadboard.cli.options;

import dev.threadboard.cli.process.UsageException;
import dev.threadboard.config.XdgPaths;
import dev.threadboard.cpython.lookup.ProgramException;
import dev.threadboard.cpython.lookup.PythonInterpreter;
import dev.threadboard.cpython.process.AgentFiles;
import dev.threadboard.text.Quoted;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * What this machine has for Python programs: a Python, and the folder of the agent that goes with
 * it.
 */
record ProgramHost(Path python, Path agent) {
  /**
   * Checks that the values of an option are Python expressions.
   *
   * @throws UsageException if one is not
   */
  void refuseFaults(String option, List<String> expressions) {
    try {
      if (expressions.contains("")) {
        throw new UsageException(option + " wants a Python expression");
      } else if (!expressions.isEmpty()) {
        PythonInterpreter.checkExpressions(python, expressions);
      }
    } catch (ProgramException e) {
      throw new UsageException(option + " " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UsageException("interrupted while Python read the expressions");
    }
  }

  /**
   * What a Python says of itself.
   *
   * @throws UsageException if it does not
   */
  static String version(Path python, Map<String, String> environment) {
    try {
      return PythonInterpreter.find(python.toString(), environment).version();
    } catch (ProgramException e) {
      throw new UsageException(e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UsageException("interrupted while Python was asked for its version");
    }
  }

  /**
   * @param python as it is said; null for the usual one
   * @throws UsageException if there is none that can be used, or no place for the agent
   */
  static ProgramHost of(String python, Map<String, String> environment) {
    FutureTask<Path> agent =
        new FutureTask<>(() -> AgentFiles.folder(XdgPaths.of(environment).cache()));
    Thread unpacks = new Thread(agent, "agent files");
    unpacks.setDaemon(true);
    // While Python starts.
    unpacks.start();
    try {
      Path path = PythonInterpreter.find(python, environment).path();
      return new ProgramHost(path, agent.get());
    } catch (ProgramException e) {
      throw new UsageException(e.getMessage());
    } catch (ExecutionException e) {
      String reason = Quoted.clean(String.valueOf(e.getCause().getMessage()));
      throw new UsageException("cannot unpack what runs a Python program: " + reason);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UsageException("interrupted while Python was asked for its version");
    }
  }
}
