package dev.threadboard.cpython.agent;

import dev.threadboard.cpython.channel.AgentConnection;
import dev.threadboard.cpython.process.PythonProcess;
import java.io.Closeable;
import java.io.IOException;

/** The process of a run, and how its agent is spoken with. */
public interface AgentProcess extends Closeable {
  PythonProcess process();

  /**
   * Waits for the agent; called once.
   *
   * @throws IOException if the process has ended instead
   */
  AgentConnection connect() throws IOException;

  /** The process has ended: whoever waits for it to connect need not any longer. */
  void ended();

  /** Nothing is left of the process once this has returned. */
  @Override
  void close() throws IOException;
}
