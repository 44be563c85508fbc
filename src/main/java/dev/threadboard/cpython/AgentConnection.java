package dev.threadboard.cpython;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The agent's connections: {@code main}, on which the holder of the baton speaks, {@code watch},
 * and one that stays silent and only tells the process when this one is gone.
 */
final class AgentConnection implements Closeable {
  private static final String VERSION = "1";

  private final List<Closeable> open;
  private final AgentChannel main;
  private final AgentChannel watch;

  private AgentConnection(List<Closeable> open, AgentChannel main, AgentChannel watch) {
    this.open = open;
    this.main = main;
    this.watch = watch;
  }

  /**
   * Waits for the agent and greets it. The socket is closed, and gone.
   *
   * @throws IOException if the process has ended instead
   */
  static AgentConnection accept(AgentSocket socket, List<String> greeting) throws IOException {
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
      return new AgentConnection(open, main, watch);
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

  /** What the agent is told first: {@code key=value}. */
  static List<String> greeting(
      ScriptPlan plan, boolean asksStdin, Map<String, String> environment) {
    PythonProgram program = plan.program();
    boolean points = plan.takesPoints();
    List<String> words = new ArrayList<>();
    words.add("version=" + VERSION);
    words.add("switch_at=" + program.switchAt().word());
    words.add("points=" + (points ? 1 : 0));
    words.add("clock=" + program.clock().word());
    words.add("policy=" + plan.scheduling().policy().word());
    words.add("trace=" + program.trace());
    words.add("whole_prints=" + (program.wholePrints() ? 1 : 0));
    words.add("output=" + (plan.output() == ProgramOutput.TOLD ? "told" : "passed"));
    words.add("stdin=" + (asksStdin ? "asked" : "passed"));
    words.add("line_limit=" + ScriptPlan.LINES_TOLD);
    environment.forEach(
        (name, value) ->
            words.add(value == null ? "unset." + name + "=" : "env." + name + "=" + value));
    words.add("argv=" + program.python());
    ChildProcess.words(program).forEach(word -> words.add("argv=" + word));
    return words;
  }

  AgentChannel main() {
    return main;
  }

  AgentChannel watch() {
    return watch;
  }

  @Override
  public void close() throws IOException {
    for (Closeable one : open) {
      one.close();
    }
  }
}
