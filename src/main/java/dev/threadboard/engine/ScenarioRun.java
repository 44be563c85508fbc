package dev.threadboard.engine;

import dev.threadboard.command.ThreadCommand;
import dev.threadboard.engine.time.Pacer;
import dev.threadboard.event.Event;
import dev.threadboard.event.EventReceiver;
import dev.threadboard.event.Fact;
import dev.threadboard.event.WaitReason;
import dev.threadboard.python.Call;
import dev.threadboard.scenario.Listing;
import dev.threadboard.scenario.Scenario;
import java.util.List;

/** One run of a scenario, from the first event to the last, or until it is closed. */
final class ScenarioRun implements Run {
  /** How long {@link #close} waits for the threads, in milliseconds. */
  private static final long PATIENCE = 1000;

  private final ScenarioPlan plan;
  private final Listing listing;
  private final Pacer pacer;
  private final JvmThreads jvmThreads;
  private final ManualChoice manualChoice = new ManualChoice();
  private final Scheduler scheduler;
  private final Interpreter interpreter;
  private final PyThread main;
  private final UserRequests requests;
  private final UserThread user;
  private boolean prompting;
  private boolean stuck;

  /** A run that begins with {@link #start}. */
  ScenarioRun(ScenarioPlan plan, Pacer pacer, EventReceiver events, JvmThreads jvmThreads) {
    Scenario scenario = plan.scenario();
    this.plan = plan;
    this.pacer = pacer;
    this.jvmThreads = jvmThreads;
    this.listing = scenario.listing().with(scenario.parameters(), plan.arguments());
    this.scheduler =
        plan.scheduling()
            .scheduler(
                pacer,
                jvmThreads,
                new Outside(),
                this::eventCount,
                SchedulingPolicy.step(manualChoice));
    this.interpreter =
        new Interpreter(scheduler, jvmThreads, events, scenario.name() + ".py", listing);
    this.main =
        interpreter.add(
            "MainThread",
            false,
            Call.of("<module>", () -> scenario.main(interpreter, plan.arguments())));
    ReplayPrefix prefix = plan.scheduling().prefix();
    this.requests = new UserRequests(prefix);
    this.user =
        new UserThread(interpreter, () -> scenario.spare(interpreter, plan.arguments()), requests);
    if (prefix != null) {
      pacer.hurry();
      interpreter.await(prefix.events(), pacer::arrive);
    }
  }

  @Override
  public void start() {
    scheduler.start(main.thread);
    interpreter.spawn(main, this::module);
  }

  @Override
  public void ask(ThreadCommand request) {
    user.ask(request);
  }

  @Override
  public ManualChoice manualChoice() {
    return manualChoice;
  }

  @Override
  public List<ReplayPrefix.Asked> asked() {
    return requests.taken();
  }

  private long eventCount() {
    return interpreter.eventCount();
  }

  @Override
  public int liveThreads() {
    return jvmThreads.count();
  }

  @Override
  public void close() {
    scheduler.cancel();
    jvmThreads.interruptAll();
    if (!jvmThreads.awaitEnd(PATIENCE)) {
      throw new IllegalStateException(jvmThreads.count() + " threads of the run did not end");
    }
  }

  private void module() {
    interpreter.publish(
        new Fact.Run(
            Fact.Run.VERSION,
            plan.scenario().name(),
            plan.scenario().title(),
            plan.arguments().asMap(),
            plan.scheduling().policy().word(),
            plan.scheduling().seed(),
            interactive(),
            listing.lines()));
    interpreter.publish(new Fact.Create(Event.MAIN, main.name(), "<module>", false));
    main.begin();
    int status = main.perform() ? 0 : 1;
    if (interactive()) {
      prompting = true;
      interpreter.waiting(WaitReason.PROMPT, Event.YOU, "you", this::forever);
    }
    shutdown();
    interpreter.publish(new Fact.End());
    interpreter.threads().stream()
        .filter(PyThread::runs)
        .forEach(daemon -> interpreter.publish(daemon, new Fact.CutOff()));
    exit(status);
  }

  private boolean interactive() {
    return plan.keyboard() && plan.scenario().interactive();
  }

  private void forever() {
    while (true) {
      interpreter.park();
    }
  }

  /**
   * CPython's {@code threading._shutdown}: the main thread is no longer alive, so that threads that
   * join it can go on; threads that are started meanwhile are waited for, too.
   */
  private void shutdown() {
    interpreter.endExecutors();
    main.end();
    List<PyThread> running = nonDaemons();
    while (!running.isEmpty()) {
      running.forEach(this::awaitEnd);
      running = nonDaemons();
    }
  }

  private List<PyThread> nonDaemons() {
    return interpreter.threads().stream().filter(t -> t.runs() && !t.isDaemon()).toList();
  }

  private void awaitEnd(PyThread thread) {
    if (thread.runs()) {
      interpreter.waiting(WaitReason.SHUTDOWN, thread.ident(), thread.name(), thread::awaitEnd);
    }
  }

  private void exit(int status) {
    interpreter.publish(main, new Fact.Exit(status));
    pacer.stop();
    scheduler.cancel();
    jvmThreads.interruptAll();
  }

  private final class Outside implements Scheduler.Hooks {
    @Override
    public void deliver() {
      user.deliver();
    }

    @Override
    public long due() {
      return user.due();
    }

    @Override
    public void choosing(List<ScheduledThread> candidates) {
      interpreter.publish(
          new Fact.Choice(candidates.stream().map(candidate -> candidate.ident).toList()));
    }

    @Override
    public void chosen(int choice, int of) {
      interpreter.publish(new Fact.Switch(choice, of));
    }

    /** A prompt waits for the person; any other wait of all threads is a deadlock. */
    @Override
    public void stuck() {
      if (stuck || prompting) {
        return;
      }
      stuck = true;
      interpreter.publish(new Fact.Deadlock());
      if (!plan.keyboard()) {
        exit(1);
      }
    }
  }
}
