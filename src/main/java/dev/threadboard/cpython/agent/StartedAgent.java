package dev.threadboard.cpython.agent;

import dev.threadboard.cpython.channel.AgentConnection;
import dev.threadboard.cpython.channel.AgentSocket;
import dev.threadboard.cpython.process.PythonProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A CPython that was started for one run, whose agent connects by itself. */
public final class StartedAgent implements AgentProcess {
  private final AgentSocket socket;
  private final PythonProcess process;
  private final Function<Map<String, String>, List<String>> greeting;
  private AgentConnection connection;

  private StartedAgent(
      AgentSocket socket,
      PythonProcess process,
      Function<Map<String, String>, List<String>> greeting) {
    this.socket = socket;
    this.process = process;
    this.greeting = greeting;
  }

  /** Starts such a process. */
  @FunctionalInterface
  public interface Start {
    /** {@code socket}: where its agent is to connect. */
    PythonProcess at(Path socket) throws IOException;
  }

  /**
   * Starts it.
   *
   * @param greeting what its agent is told, by what the program is to find in its environment again
   */
  public static StartedAgent of(Start start, Function<Map<String, String>, List<String>> greeting)
      throws IOException {
    AgentSocket socket = new AgentSocket(AgentSocket.TEMPORARY);
    try {
      return new StartedAgent(socket, start.at(socket.path()), greeting);
    } catch (IOException | RuntimeException | Error e) {
      socket.close();
      throw e;
    }
  }

  @Override
  public PythonProcess process() {
    return process;
  }

  @Override
  public AgentConnection connect() throws IOException {
    connection = AgentConnection.accept(socket, greeting.apply(process.environment()));
    return connection;
  }

  @Override
  public void ended() {
    try {
      socket.close();
    } catch (IOException e) {
      // It is closed once more at the end.
    }
  }

  @Override
  public void close() throws IOException {
    process.kill();
    socket.close();
    if (connection != null) {
      connection.close();
    }
  }
}
