package dev.threadboard.cpython.channel;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;

/**
 * The agent's connections: {@code main}, on which the holder of the baton speaks, {@code watch},
 * and one that stays silent and only tells the process when this one is gone. Processes that are
 * forked from one share them, one after the other: then what they write comes by connections, too.
 */
public final class AgentConnection implements Closeable {
  private static final int OUTPUTS = 2;

  private final List<Closeable> open;
  private final List<SharedOutput> outputs;
  private final AgentChannel main;
  private final AgentChannel watch;
  private final AgentPipes pipes;

  private AgentConnection(AgentSocket socket, List<String> greeting, int outputs)
      throws IOException {
    this.open = new ArrayList<>();
    this.outputs = new ArrayList<>();
    try (socket) {
      while (this.outputs.size() < outputs) {
        SharedOutput output = SharedOutput.of(socket.accept());
        this.outputs.add(output);
        open.add(output::closeForGood);
      }
      main = channel(socket);
      watch = channel(socket);
      main.send(greeting);
      Message hello = main.receive(0);
      while (hello == null) {
        hello = main.receive(0);
      }
      socket.acceptNow().ifPresent(open::add);
      pipes = socket.pipes();
      open.add(pipes);
    } catch (IOException | RuntimeException | Error e) {
      close();
      throw e;
    }
  }

  /** That of the next of the processes that share it. */
  private AgentConnection(AgentConnection shared) {
    this.open = shared.open;
    this.outputs = shared.outputs.stream().map(SharedOutput::next).toList();
    this.main = shared.main;
    this.watch = shared.watch;
    this.pipes = shared.pipes;
  }

  /**
   * Waits for the agent of one process and greets it. The socket is closed, and gone.
   *
   * @throws IOException if the process has ended instead
   */
  public static AgentConnection accept(AgentSocket socket, List<String> greeting)
      throws IOException {
    return new AgentConnection(socket, greeting, 0);
  }

  /**
   * The same with the agent of a process that forks others, which it first connects the file
   * descriptors 1 and 2 of.
   */
  public static AgentConnection acceptShared(AgentSocket socket, List<String> greeting)
      throws IOException {
    return new AgentConnection(socket, greeting, OUTPUTS);
  }

  private AgentChannel channel(AgentSocket socket) throws IOException {
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
    return List.copyOf(outputs);
  }

  public AgentPipes pipes() {
    return pipes;
  }

  /** The same for the next of the processes that share it; what the last one has left is gone. */
  public AgentConnection next() throws IOException {
    main.discard();
    watch.discard();
    return new AgentConnection(this);
  }

  /** Whether nobody has closed any part of it; who is interrupted while reading does. */
  public boolean isOpen() {
    return main.isOpen() && watch.isOpen() && outputs.stream().allMatch(SharedOutput::isOpen);
  }

  /** The process has ended: so do its outputs. */
  public void ended() {
    outputs.forEach(SharedOutput::end);
  }

  @Override
  public void close() throws IOException {
    for (Closeable one : open) {
      one.close();
    }
  }
}
