package dev.threadboard.cpython;

import dev.threadboard.cpython.agent.AgentProcess;
import dev.threadboard.cpython.agent.Outputs;
import dev.threadboard.cpython.channel.AgentChannel;
import dev.threadboard.cpython.channel.AgentConnection;
import dev.threadboard.cpython.channel.Message;
import dev.threadboard.cpython.channel.Watch;
import dev.threadboard.cpython.process.GoneException;
import dev.threadboard.cpython.process.PythonProcess;
import dev.threadboard.cpython.process.SignalName;
import dev.threadboard.engine.JvmThreads;
import dev.threadboard.engine.ManualChoice;
import dev.threadboard.engine.RunCancelledException;
import dev.threadboard.engine.ScheduledThread;
import dev.threadboard.engine.Scheduler;
import dev.threadboard.engine.SchedulingPolicy;
import dev.threadboard.engine.UserRequests;
import dev.threadboard.engine.time.Pacer;
import dev.threadboard.event.EventPublisher;
import dev.threadboard.event.EventReceiver;
import dev.threadboard.event.Fact;
import dev.threadboard.event.Policy;
import dev.threadboard.event.ProgramFact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The Python process of one run, from its start to its end. One JVM thread serves it: it reads what
 * the agent tells and decides who goes on. Others only read pipes and the watch channel, and poke
 * that one.
 */
final class ChildRun implements AutoCloseable {
  /** How long the holder may say nothing before it is asked where it is, in milliseconds. */
  private static final long SILENCE = 50;

  /** How long a process has to end by itself, in milliseconds. */
  private static final long ENDING = 100;

  /** How long what a process has written may take to come, once it has ended, in milliseconds. */
  private static final long LAST_OUTPUT = 200;

  private static final int DEADLOCK_STATUS = 1;

  private final ScriptPlan plan;
  private final Pacer pacer;
  private final JvmThreads jvmThreads;
  private final UserRequests requests;
  private final AgentProcess agent;
  private final PythonProcess process;
  private final EventPublisher events;
  private final Teller teller;
  private final Listings listings;
  private final ChildInterpreter interpreter;
  private final Turns turns;
  private final Outputs outputs = new Outputs(this::start, this::poke);
  private AgentConnection connection;
  private volatile Watch watch;
  private volatile ChildUser user;
  private boolean stuck;
  private boolean endedStuck;
  private volatile boolean asked;
  private volatile boolean gone;
  private volatile boolean cancelled;
  private volatile AgentChannel speaking;

  ChildRun(
      ScriptPlan plan,
      Pacer pacer,
      EventReceiver receiver,
      JvmThreads jvmThreads,
      ManualChoice manualChoice,
      UserRequests requests,
      ProcessSource source)
      throws IOException {
    this.plan = plan;
    this.pacer = pacer;
    this.jvmThreads = jvmThreads;
    this.requests = requests;
    this.events = new EventPublisher(receiver, this::now);
    this.teller = new Teller(events);
    this.listings = new Listings(plan, teller);
    this.interpreter = new ChildInterpreter(teller, listings);
    this.turns = turns(manualChoice);
    if (plan.scheduling().prefix() != null) {
      events.await(plan.scheduling().prefix().events(), pacer::arrive);
    }
    this.agent = source.start(plan);
    this.process = agent.process();
  }

  private Turns turns(ManualChoice manualChoice) {
    Outside hooks = new Outside();
    if (plan.scheduling().policy() == Policy.OS) {
      pacer.unbound();
      return new FreeTurns(hooks, interpreter::running);
    }
    SchedulingPolicy person = SchedulingPolicy.step(manualChoice);
    return new BatonTurns(plan.scheduling().baton(pacer, hooks, events::count, person), plan);
  }

  private long now() {
    return turns.now();
  }

  ChildUser user() {
    return user;
  }

  /** Serves the process until it has ended. */
  void serve() throws IOException, InterruptedException {
    process.onExit(this::exited);
    outputs.read(process.outputs());
    try {
      if (connect()) {
        talk();
      }
    } catch (GoneException | IOException | UncheckedIOException e) {
      // The process has ended, or will within a moment.
    }
    finish(process.awaitExit());
  }

  private boolean connect() {
    try {
      connection = agent.connect();
      speaking = connection.main();
    } catch (IOException e) {
      listings.begin(interpreter.main(), "");
      return false;
    }
    outputs.read(connection.outputs());
    watch = new Watch(connection.watch());
    if (gone) {
      watch.stop();
    }
    turns.connect(connection, watch);
    Watching watching = new Watching(watch, teller, interpreter, plan.program());
    user = new ChildUser(requests, events, interpreter, teller, turns, process.stdin(), watching);
    start("python watch", this::readWatch);
    return true;
  }

  private void readWatch() {
    try {
      watch.read(this::poke);
    } catch (IOException e) {
      // The process is gone.
    }
  }

  private void start(String name, Runnable body) {
    jvmThreads.start(jvmThreads.make(name, body));
  }

  private void talk() throws IOException {
    interpreter.start(turns);
    while (true) {
      interpreter.take(next());
    }
  }

  /** Waits for what the holder tells next; whatever it does meanwhile, a person is heard. */
  private Message next() throws IOException {
    while (true) {
      boolean last = gone;
      AgentChannel main = connection.main();
      Message message = last ? main.receiveNow() : main.receive(SILENCE);
      if (message != null) {
        watch.heard();
        return message;
      } else if (last) {
        throw new GoneException();
      }
      check();
      if (interpreter.isFinished()) {
        continue;
      }
      if (asked || plan.scheduling().policy() == Policy.OS) {
        asked = false;
        turns.attend();
      }
      String stuckAt = watch.stuckAt();
      if (stuckAt == null || !interpreter.canSpare() || plan.scheduling().policy() == Policy.OS) {
        watch.ask();
      } else {
        watch.heard();
        interpreter.stuckAt(stuckAt);
        watch.take();
      }
    }
  }

  private void check() {
    if (cancelled) {
      throw new RunCancelledException();
    }
  }

  /** Something has come from outside: it is seen to at the next hand-over. */
  private void poke() {
    turns.poke();
  }

  /**
   * A person has asked for something: the holder gives the baton up at its next switch point.
   * Nothing else may make it do so, or a run would depend on how busy the machine is.
   */
  void ask() {
    asked = true;
    turns.poke();
    wakeUp();
  }

  /** Whoever waits for what the holder tells looks again. */
  private void wakeUp() {
    AgentChannel main = speaking;
    if (main != null) {
      main.wakeup();
    }
  }

  private void exited() {
    gone = true;
    agent.ended();
    turns.poke();
    wakeUp();
    Watch watching = watch;
    if (watching != null) {
      watching.stop();
    }
  }

  void cancel() {
    cancelled = true;
    turns.cancel();
    process.kill();
    process.awaitKilled();
  }

  /** The process has ended: what it wrote last, and how it ended. */
  private void finish(int status) throws InterruptedException {
    check();
    readersEnd();
    ChildThread main = interpreter.main();
    boolean killed = !interpreter.isFinished() && !endedStuck;
    if (killed) {
      SignalName.of(status)
          .ifPresent(signal -> teller.publish(main, new ProgramFact.Killed(signal)));
    } else if (!endedStuck) {
      teller.publish(main, new Fact.End());
    }
    interpreter.threads().stream()
        .filter(thread -> thread != main && thread.runs())
        .forEach(thread -> teller.publish(thread, new Fact.CutOff()));
    teller.publish(main, new Fact.Exit(endedStuck ? DEADLOCK_STATUS : status));
    pacer.stop();
  }

  private void readersEnd() throws InterruptedException {
    outputs.awaitEnd(LAST_OUTPUT, this::tellOutput);
    tellOutput();
    if (watch != null) {
      watch.stop();
      watch.awaitEnd(LAST_OUTPUT);
    }
  }

  private void tellOutput() {
    if (events.count() > 0) {
      outputs.tell(output -> teller.publish(interpreter.main(), output));
    }
  }

  @Override
  public void close() throws IOException {
    agent.close();
  }

  private final class Outside implements Scheduler.Hooks {
    @Override
    public void deliver() {
      if (gone) {
        throw new GoneException();
      }
      asked = false;
      tellOutput();
      for (Integer ident = watch.ready(); ident != null; ident = watch.ready()) {
        interpreter.answered(interpreter.find(ident));
      }
      user.deliver();
    }

    @Override
    public long due() {
      return user == null ? Pacer.FOREVER : user.due();
    }

    @Override
    public boolean outside() {
      return plan.program().clock() == ClockKind.REAL || interpreter.outside();
    }

    @Override
    public void choosing(List<ScheduledThread> candidates) {
      teller.publish(
          interpreter.holder(),
          new Fact.Choice(candidates.stream().map(ScheduledThread::ident).toList()));
    }

    @Override
    public void chosen(int choice, int of) {
      teller.publish(interpreter.holder(), new Fact.Switch(choice, of));
    }

    @Override
    public void stuck() {
      if (stuck) {
        return;
      }
      stuck = true;
      teller.publish(interpreter.holder(), new Fact.Deadlock());
      if (!plan.keyboard()) {
        endStuck();
        throw new GoneException();
      }
    }
  }

  private void endStuck() {
    endedStuck = true;
    try {
      watch.end(DEADLOCK_STATUS);
      if (!process.awaitExit(ENDING)) {
        process.kill();
      }
    } catch (IOException e) {
      process.kill();
    } catch (InterruptedException e) {
      throw new RunCancelledException();
    }
  }
}
