package dev.threadboard.cpython;

import dev.threadboard.cpython.channel.AgentChannel;
import dev.threadboard.cpython.channel.AgentSocket;
import dev.threadboard.cpython.channel.Message;
import dev.threadboard.cpython.process.ChildProcess;
import dev.threadboard.cpython.process.ForkedProcess;
import dev.threadboard.cpython.process.PythonProcess;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A CPython that stands before a program's first line, and forks a process for each run of it: one
 * after the other, which is much cheaper than to start an interpreter for each. What the runs of
 * one have in common is the program and its switch model.
 */
public final class WarmPython implements ProcessSource, Closeable {
  private static final String PREFIX = "warm:";

  /** The status of a process whose parent has been killed, and it with that. */
  private static final int KILLED = 137;

  private final AgentSocket socket;
  private final ChildProcess process;
  private final AgentChannel control;
  private CompletableFuture<Integer> last = CompletableFuture.completedFuture(0);

  private WarmPython(AgentSocket socket, ChildProcess process, AgentChannel control) {
    this.socket = socket;
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
      return new WarmPython(socket, process, control);
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
  public PythonProcess start(ScriptPlan plan, Path agent) throws IOException {
    // Else two threads would read from one channel: the end of that process is told on it.
    last.join();
    control.send(List.of(agent.toString()));
    long child = receive(control).next();
    last = CompletableFuture.supplyAsync(this::status, WarmPython::run);
    return new ForkedProcess(ProcessHandle.of(child).orElseThrow(EOFException::new), last);
  }

  private static void run(Runnable waiting) {
    Thread waiter = new Thread(waiting, "python's end");
    waiter.setDaemon(true);
    waiter.start();
  }

  private int status() {
    try {
      return receive(control).nextInt();
    } catch (IOException e) {
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
    socket.close();
    process.awaitKilled();
  }
}
