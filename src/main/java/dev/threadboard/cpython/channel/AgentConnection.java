package dev.threadboard.cpython.channel;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;

/**
 * The agent's connections: {@code main}, on which the holder of the baton speaks, {@code watch},
 * and one that stays silent and only tells the process when this one is gone.
 */
public final class AgentConnection implements Closeable {
  private final List<Closeable> open;
  private final AgentChannel main;
  private final AgentChannel watch;
  private final AgentPipes pipes;

  private AgentConnection(
      List<Closeable> open, AgentChannel main, AgentChannel watch, AgentPipes pipes) {
    this.open = open;
    this.pipes = pipes;
    this.main = main;
    this.watch = watch;
  }

  /**
   * Waits for the agent and greets it. The socket is closed, and gone.
   *
   * @throws IOException if the process has ended instead
   */
  public static AgentConnection accept(AgentSocket socket, List<String> greeting)
      throws IOException {
    List<Closeable> open = new ArrayList<>();
    try (socket) {
      AgentChannel main = channel(socket, open);
      AgentChannel watch = channel(socket, open);
      main.send(greeting);
      Message hello = main.receive(0);
      while (hello == null) {
        hello = main.receive(0);
      }
      socket.acceptNow().ifPresent(open::add);
      AgentPipes pipes = socket.pipes();
      open.add(pipes);
      return new AgentConnection(open, main, watch, pipes);
    } catch (IOException | RuntimeException | Error e) {
      for (Closeable one : open) {
        one.close();
      }
      throw e;
    }
  }

  private static AgentChannel channel(AgentSocket socket, List<Closeable> open) throws IOException {
    SocketChannel accepted = socket.accept();
    open.add(accepted);
    AgentChannel channel = new AgentChannel(accepted);
    open.add(channel);
    return channel;
  }

  public AgentChannel main() {
    return main;
  }

  public AgentChannel watch() {
    return watch;
  }

  public AgentPipes pipes() {
    return pipes;
  }

  @Override
  public void close() throws IOException {
    for (Closeable one : open) {
      one.close();
    }
  }
}
