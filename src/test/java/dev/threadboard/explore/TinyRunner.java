package dev.threadboard.explore;

import dev.threadboard.engine.Operation;
import dev.threadboard.engine.ScheduledThread;
import dev.threadboard.engine.Scheduler;
import dev.threadboard.engine.SchedulingPolicy;
import dev.threadboard.event.Event;
import dev.threadboard.event.EventReceiver;
import dev.threadboard.event.Fact;
import java.util.ArrayList;
import java.util.List;

/** Runs a tiny program as the engine runs a large one; what is left behind is printed. */
final class TinyRunner implements ProgramRunner {
  /** Objects' numbers: variables from 0, locks from here. */
  private static final int LOCK = 100;

  private static final class TinyThread extends ScheduledThread {
    TinyThread(int ident) {
      super(ident);
    }
  }

  private final TinyProgram program;

  TinyRunner(TinyProgram program) {
    this.program = program;
  }

  @Override
  public End run(SchedulingPolicy policy, EventReceiver events, long millis)
      throws InterruptedException {
    TinyState state = new TinyState(program);
    List<ScheduledThread> threads = new ArrayList<>();
    for (int i = 0; i < program.threads().size(); i++) {
      ScheduledThread thread = new TinyThread(i + 1);
      threads.add(thread);
    }
    int holder = -1;
    for (List<Integer> able = state.able(); !able.isEmpty(); able = state.able()) {
      boolean interrupts = able.contains(holder);
      if (interrupts) {
        able.remove((Integer) holder);
        able.add(0, holder);
      }
      for (int each : able) {
        boolean own = TinyState.isOwn(state.next(each));
        threads.get(each).isAbout(new Operation(Operation.Kind.LINE, 0, own));
      }
      holder = able.get(choose(policy, threads, able, interrupts));
      use(policy, threads.get(holder), state.next(holder));
      state.step(holder);
    }
    events.receive(new Event(1, 0, 1, "one", new Fact.Print(state.outcome(), "\n")));
    events.receive(new Event(2, 0, 1, "one", new Fact.Exit(0)));
    return End.EXIT;
  }

  private static int choose(
      SchedulingPolicy policy,
      List<ScheduledThread> threads,
      List<Integer> able,
      boolean interrupts)
      throws InterruptedException {
    return able.size() == 1
        ? 0
        : policy.choose(able.stream().map(threads::get).toList(), interrupts);
  }

  private static void use(SchedulingPolicy policy, ScheduledThread thread, TinyProgram.Step step) {
    switch (step.kind()) {
      // The first variable is as those of a program's own, of which is told who only reads them.
      case READ -> policy.used(thread, step.object() == 0 ? Scheduler.LOOK : step.object());
      case WRITE -> policy.used(thread, step.object() == 0 ? Scheduler.MEMORY : step.object());
      case TAKE, GIVE -> policy.used(thread, LOCK + step.object());
      case LOCAL -> {
        // It is nobody else's business.
      }
    }
  }

  @Override
  public void close() {
    // Nothing was kept.
  }
}
