package dev.threadboard.cpython.channel;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
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
  private final List<InputStream> outputs;

  private AgentConnection(
      List<Closeable> open,
      AgentChannel main,
      AgentChannel watch,
      AgentPipes pipes,
      List<InputStream> outputs) {
    this.open = open;
    this.outputs = outputs;
    this.pipes = pipes;
    this.main = main;
    this.watch = watch;
  }

  /**
   * Waits for the agent and greets it. The socket is closed, and gone.
   *
   * @param withOutputs whether it first connects its file descriptors 1 and 2
   * @throws IOException if the process has ended instead
   */
  public static AgentConnection accept(
      AgentSocket socket, List<String> greeting, boolean withOutputs) throws IOException {
    List<Closeable> open = new ArrayList<>();
    try (socket) {
      List<InputStream> outputs = new ArrayList<>();
      while (withOutputs && outputs.size() < 2) {
        outputs.add(Channels.newInputStream(socket.accept()));
        open.add(outputs.get(outputs.size() - 1));
      }
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
      return new AgentConnection(open, main, watch, pipes, outputs);
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

  /** What the process writes to its file descriptors 1 and 2, if that comes by connections. */
  public List<InputStream> outputs() {
    return outputs;
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
