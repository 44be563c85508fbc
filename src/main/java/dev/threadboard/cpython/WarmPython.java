package dev.threadboard.cpython;

import dev.threadboard.cpython.agent.AgentProcess;
import dev.threadboard.cpython.channel.AgentChannel;
import dev.threadboard.cpython.channel.AgentConnection;
import dev.threadboard.cpython.channel.AgentSocket;
import dev.threadboard.cpython.channel.Message;
import dev.threadboard.cpython.process.ChildProcess;
import dev.threadboard.cpython.process.ForkedProcess;
import dev.threadboard.cpython.process.KernelThread;
import dev.threadboard.cpython.process.PythonProcess;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A CPython that stands before a program's first line, and forks a process for each run of it: one
 * after the other, which is much cheaper than to start an interpreter for each. What the runs of
 * one have in common is the program and its switch model, and as long as nothing can be left on
 * them the connections.
 */
public final class WarmPython implements ProcessSource, Closeable {
  private static final String PREFIX = "warm:";

  /** Instead of the path of a socket to connect to. */
  private static final String FORK = "";

  /** The status of a process whose parent has been killed, and it with that. */
  private static final int KILLED = 137;

  /** From there on a status is that of a signal. */
  private static final int SIGNALS = 128;

  private final ScriptPlan plan;
  private final Path temporary;
  private final ChildProcess process;
  private final AgentChannel control;
  private final ExecutorService waiter = Executors.newSingleThreadExecutor(WarmPython::thread);
  private CompletableFuture<Integer> last = CompletableFuture.completedFuture(0);
  private AgentConnection connection;

  /** Whether nothing comes from the parent any more: somebody may have killed it. */
  private volatile boolean gone;

  /** Whether another process than the forked one may have had its standard output. */
  private volatile boolean shared;

  private WarmPython(ScriptPlan plan, Path temporary, ChildProcess process, AgentChannel control) {
    this.plan = plan;
    this.temporary = temporary;
    this.process = process;
    this.control = control;
  }

  /**
   * Starts it, and waits until it can fork.
   *
   * @param plan of one of the runs
   * @throws IOException if the interpreter ends first, or has begun threads before the program
   */
  public static WarmPython open(ScriptPlan plan, Path temporary) throws IOException {
    AgentSocket socket = new AgentSocket(temporary);
    ChildProcess process = null;
    try {
      process =
          ChildProcess.warm(
              plan.program().python(),
              plan.program().words(),
              plan.program().agent(),
              PREFIX + socket.path());
      drain(process);
      process.onExit(() -> close(socket));
      AgentChannel control = new AgentChannel(socket.accept());
      socket.close();
      control.send(Greeting.of(plan, process.environment()));
      if (receive(control).next() == 0) {
        throw new IOException("this Python starts threads before the program");
      }
      return new WarmPython(plan, temporary, process, control);
    } catch (IOException | RuntimeException | Error e) {
      if (process != null) {
        process.kill();
      }
      socket.close();
      throw e;
    }
  }

  private static void close(AgentSocket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // It is closed once more at the end.
    }
  }

  /** The parent itself has nothing to say, but a full pipe would hold it up. */
  private static void drain(ChildProcess process) {
    for (InputStream output : process.outputs()) {
      Thread reader = new Thread(() -> skip(output), "python's own output");
      reader.setDaemon(true);
      reader.start();
    }
  }

  private static void skip(InputStream output) {
    try (output) {
      output.skip(Long.MAX_VALUE);
    } catch (IOException e) {
      // It has ended.
    }
  }

  /** Forks, once the process before has ended. */
  @Override
  public AgentProcess start(ScriptPlan of) throws IOException {
    // Else two threads would read from one channel: the end of that process is told on it.
    last.join();
    if (connection != null && !connection.isOpen()) {
      disconnect();
    }
    try {
      return fork();
    } catch (IOException e) {
      gone = true;
      throw e;
    }
  }

  private Forked fork() throws IOException {
    if (connection == null) {
      connect();
    }
    AgentConnection ofThis = connection.next();
    shared = true;
    // It stays on one processor with this thread: to wake one on another takes much longer.
    control.send(FORK, KernelThread.number());
    long child = receive(control).next();
    last = CompletableFuture.supplyAsync(this::status, waiter);
    return new Forked(new ForkedProcess(child, last), ofThis);
  }

  @Override
  public boolean isAlive() {
    return !gone;
  }

  private void connect() throws IOException {
    AgentSocket socket = new AgentSocket(temporary);
    process.onExit(() -> close(socket));
    control.send(List.of(socket.path().toString()));
    connection = AgentConnection.acceptShared(socket, Greeting.of(plan, process.environment()));
  }

  private void disconnect() throws IOException {
    connection.close();
    connection = null;
  }

  private static Thread thread(Runnable waiting) {
    Thread waiter = new Thread(waiting, "python's end");
    waiter.setDaemon(true);
    return waiter;
  }

  private int status() {
    try {
      Message end = receive(control);
      int status = end.nextInt();
      shared = end.next() != 0;
      return status;
    } catch (IOException e) {
      gone = true;
      return KILLED;
    }
  }

  private static Message receive(AgentChannel channel) throws IOException {
    Message message = channel.receive(0);
    while (message == null) {
      message = channel.receive(0);
    }
    return message;
  }

  /** No process is left once this has returned. */
  @Override
  public void close() throws IOException {
    process.kill();
    control.close();
    waiter.shutdown();
    if (connection != null) {
      connection.close();
    }
    process.awaitKilled();
  }

  /** The process of one run. */
  private final class Forked implements AgentProcess {
    private final ForkedProcess process;
    private final AgentConnection agent;

    Forked(ForkedProcess process, AgentConnection agent) {
      this.process = process;
      this.agent = agent;
    }

    @Override
    public PythonProcess process() {
      return process;
    }

    @Override
    public AgentConnection connect() {
      return agent;
    }

    @Override
    public void ended() {
      agent.ended();
    }

    /** Nothing is left on the connections of a process that has ended by itself. */
    @Override
    public void close() throws IOException {
      if (!last.isDone() || last.join() >= SIGNALS || shared) {
        process.kill();
        disconnect();
      }
    }
  }
}
