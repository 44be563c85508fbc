package dev.threadboard.cpython;

import dev.threadboard.command.ThreadCommand;
import dev.threadboard.engine.JvmThreads;
import dev.threadboard.engine.ManualChoice;
import dev.threadboard.engine.ReplayPrefix;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.RunCancelledException;
import dev.threadboard.engine.UserRequests;
import dev.threadboard.engine.time.Pacer;
import dev.threadboard.event.EventReceiver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** One run of a Python program in a CPython of its own. */
final class ScriptRun implements Run {
  /** How long {@link #close} waits for the threads, in milliseconds. */
  private static final long PATIENCE = 1000;

  private final ScriptPlan plan;
  private final ProcessSource source;
  private final Pacer pacer;
  private final EventReceiver events;
  private final JvmThreads jvmThreads;
  private final ManualChoice manualChoice = new ManualChoice();
  private final UserRequests requests;
  private volatile ChildRun child;
  private volatile boolean closed;

  ScriptRun(
      ScriptPlan plan,
      Pacer pacer,
      EventReceiver events,
      ProcessSource source,
      JvmThreads jvmThreads) {
    this.jvmThreads = jvmThreads;
    this.plan = plan;
    this.source = source;
    this.pacer = pacer;
    this.events = events;
    this.requests = new UserRequests(plan.scheduling().prefix());
    if (plan.scheduling().prefix() != null) {
      pacer.hurry();
    }
  }

  @Override
  public void start() {
    jvmThreads.start(jvmThreads.make("python", this::carry));
  }

  private void carry() {
    try (ChildRun run =
        new ChildRun(plan, pacer, events, jvmThreads, manualChoice, requests, source)) {
      child = run;
      if (!closed) {
        run.serve();
      }
    } catch (RunCancelledException e) {
      // The run is over.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      if (source.isAlive()) {
        throw new UncheckedIOException(e);
      }
      // No event tells that it has ended.
    }
  }

  @Override
  public void ask(ThreadCommand request) {
    requests.add(request);
    ChildRun run = child;
    if (run != null) {
      run.ask();
    }
  }

  @Override
  public CompletableFuture<Variables> variables(int ident) {
    ChildRun run = child;
    ChildUser user = run == null ? null : run.user();
    return user == null ? Run.super.variables(ident) : user.variables(ident);
  }

  @Override
  public ManualChoice manualChoice() {
    return manualChoice;
  }

  @Override
  public List<ReplayPrefix.Asked> asked() {
    return requests.taken();
  }

  @Override
  public int liveThreads() {
    return jvmThreads.count();
  }

  @Override
  public void close() {
    closed = true;
    ChildRun run = child;
    if (run != null) {
      run.cancel();
    }
    jvmThreads.interruptAll();
    if (!jvmThreads.awaitEnd(PATIENCE)) {
      throw new IllegalStateException(jvmThreads.count() + " threads of the run did not end");
    }
  }
}
