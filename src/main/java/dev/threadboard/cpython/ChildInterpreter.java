package dev.threadboard.cpython;

import dev.threadboard.cpython.channel.Message;
import dev.threadboard.cpython.channel.Op;
import dev.threadboard.cpython.channel.ProtocolException;
import dev.threadboard.cpython.facts.FactOps;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ProgramFact;
import dev.threadboard.event.WaitReason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The Python process as the engine knows it: reads what the agent tells, publishes it, and lets the
 * threads take turns. Used by one JVM thread.
 */
final class ChildInterpreter {
  /** Instead of a file descriptor: nobody outside of the process can answer. */
  private static final int INNER = -1;

  private final List<ChildThread> threads = new ArrayList<>();
  private final List<ChildThread> readers = new ArrayList<>();
  private final FactOps facts;
  private final Teller teller;
  private final Listings listings;
  private final ChildThread main;
  private final ChildThread you;
  private Turns turns;
  private Steps steps;
  private ChildThread holder;
  private int outsiders;
  private boolean finished;
  private String stuckAt = "";

  ChildInterpreter(Teller teller, Listings listings) {
    this.teller = teller;
    this.listings = listings;
    this.facts = new FactOps(listings::told);
    this.you = thread(Event.YOU, "you", true);
    this.main = thread(Event.MAIN, "MainThread", false);
    threads.add(main);
    main.start();
  }

  private ChildThread thread(int ident, String name, boolean daemon) {
    return new ChildThread(ident, name, daemon, this::granted, teller::settle);
  }

  private void granted(ChildThread thread) {
    holder = thread;
    comesBack(thread);
    Statement said = thread.statement();
    if (said != null && thread.begins()) {
      teller.tell(thread, new Fact.Command(said.python(), false));
    }
    try {
      turns.granted(thread);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets the first thread go on; called once, before anything is taken. */
  void start(Turns how) {
    turns = how;
    steps = new Steps(how);
    turns.start(main);
  }

  ChildThread main() {
    return main;
  }

  /** The person's own thread. */
  ChildThread you() {
    return you;
  }

  /** The one that has the baton. */
  ChildThread holder() {
    return holder;
  }

  /** In the order of creation. */
  List<ChildThread> threads() {
    return threads;
  }

  /** The thread of that number; null if there is none. */
  ChildThread find(int ident) {
    if (ident == Event.YOU) {
      return you;
    }
    return ident > 0 && ident <= threads.size() ? threads.get(ident - 1) : null;
  }

  /** Whether somebody waits for what happens outside. */
  boolean outside() {
    return outsiders > 0 || !readers.isEmpty();
  }

  /** The first that waits for a line of standard input; null if none does. */
  ChildThread reader() {
    return readers.isEmpty() ? null : readers.get(0);
  }

  /** Whether the program is over, and only Python's own end is to come. */
  boolean isFinished() {
    return finished;
  }

  /** Takes what the holder tells. */
  void take(Message in) {
    while (in.more()) {
      long op = in.next();
      if (op >= 0) {
        line((int) op);
      } else {
        take((int) op, in);
      }
    }
  }

  private void line(int number) {
    steps.comesToLine(holder);
    teller.tell(holder, new Fact.Line(number, holder.file()));
  }

  private void take(int op, Message in) {
    steps.told(holder, op);
    Fact fact = facts.read(op, in);
    if (fact != null) {
      teller.tell(holder, fact);
      return;
    }
    switch (op) {
      case Op.POINTS -> turns.passed(holder, in.next());
      case Op.USED -> turns.used(holder, in.next());
      case Op.AT -> steps.at(holder, in);
      case Op.FILE -> holder.in(listings.told(in.nextInt()));
      case Op.SOURCE -> listings.add(holder, in.nextInt(), in.text());
      case Op.PRINT -> teller.write(holder, in.nextInt(), in.text());
      case Op.CLOCK -> turns.pass(in.next());
      case Op.CREATE -> create(in);
      case Op.START -> startThread(find(in.nextInt()));
      case Op.BEGIN -> begin(in.text());
      case Op.END -> end();
      case Op.READY -> turns.ready(find(in.nextInt()));
      case Op.OUTSIDE -> outside(in);
      case Op.WAKE -> teller.wakes(holder);
      case Op.FINISH -> finish();
      case Op.PIPE -> holder.listenAt(in.nextInt());
      case Op.NOW -> now(in);
      case Op.PYTHON -> python(in);
      case Op.REFUSED -> in.text(); // It says so itself, and ends.
      default -> block(op, in);
    }
  }

  private void python(Message in) {
    int version = in.nextInt();
    int executable = in.nextInt();
    listings.begin(main, in.text(version));
    in.text(executable);
  }

  private void now(Message in) {
    holder = find(in.nextInt());
    turns.pass(in.next());
    turns.speaks(holder);
  }

  private void create(Message in) {
    int ident = in.nextInt();
    boolean daemon = in.next() != 0;
    int name = in.nextInt();
    int function = in.nextInt();
    String given = in.text(name);
    String text = in.text(function);
    ChildThread made = thread(ident, given.isEmpty() ? text : given, daemon);
    if (ident != threads.size() + 1) {
      throw new ProtocolException("thread " + ident + " instead of " + (threads.size() + 1));
    }
    threads.add(made);
    teller.tell(holder, new Fact.Create(ident, made.name(), text, daemon));
  }

  private void startThread(ChildThread thread) {
    steps.starts(holder, thread);
    thread.start();
    teller.tell(holder, new Fact.Start(thread.ident()));
    turns.ready(thread);
  }

  private void begin(String name) {
    if (!name.isEmpty()) {
      holder.rename(name);
    }
    teller.tell(holder, new Fact.Begin());
  }

  private void end() {
    teller.tell(holder, new Fact.End());
    holder.end();
  }

  private void outside(Message in) {
    boolean lost = in.next() != 0;
    teller.tell(holder, new ProgramFact.Outside(in.text(), lost));
  }

  private void finish() {
    teller.settle(holder);
    finished = true;
  }

  /** The holder cannot go on by itself: whoever goes on is told so by the turns. */
  private void block(int op, Message in) {
    switch (op) {
      case Op.OFFER -> turns.offer(holder);
      case Op.YIELD -> sleep(turns.now(), 0);
      case Op.SPIN -> turns.sleepUntil(holder, turns.now() + in.next());
      case Op.SLEEP -> sleep(in.next(), Double.longBitsToDouble(in.next()));
      case Op.WAIT -> await(in);
      case Op.IO -> io(in);
      case Op.INPUT -> input(in);
      case Op.DONE -> done(in.text());
      case Op.TAKEN -> taken();
      case Op.GONE -> handOn(in, () -> turns.leave(holder));
      default -> throw new ProtocolException("no operation " + op);
    }
  }

  private void sleep(long until, double seconds) {
    teller.waits(holder, new Fact.Sleep(seconds));
    turns.sleepUntil(holder, until);
  }

  private void await(Message in) {
    int reason = in.nextInt();
    int target = in.nextInt();
    long until = in.next();
    steps.waitsUntil(holder, until);
    int object = in.nextInt();
    Fact.Wait wait = Waits.of(reason, target, in.text(), this::find, until, object);
    if (wait != null) {
      teller.waits(holder, wait);
    }
    handOn(in, () -> turns.park(holder, until));
  }

  /** The engine says who goes on, or the agent already has, where nobody had a choice. */
  private void handOn(Message in, Runnable what) {
    if (in.takes(Op.HANDED)) {
      turns.handed(find(in.nextInt()), what);
    } else {
      what.run();
    }
  }

  private void io(Message in) {
    boolean inner = in.next() == INNER;
    in.next();
    long until = in.next();
    int object = in.nextInt();
    String on = in.text();
    if (!on.isEmpty()) {
      teller.waits(holder, Waits.of(WaitReason.IO, 0, on, until, object));
    }
    if (!inner) {
      leaves(holder);
    }
    turns.park(holder, until);
  }

  private void leaves(ChildThread thread) {
    outsiders++;
    thread.waitOutside(true);
  }

  private void comesBack(ChildThread thread) {
    if (thread.waitsOutside()) {
      thread.waitOutside(false);
      outsiders--;
    }
  }

  /** The outside has answered what a thread waits for, which may wait for something else by now. */
  void answered(ChildThread thread) {
    if (thread.waitsOutside() || thread == main) {
      turns.ready(thread);
    }
  }

  private void input(Message in) {
    teller.waits(holder, Waits.of(WaitReason.INPUT, 0, in.text(), Turns.NEVER, 0));
    readers.add(holder);
    // A line may have been typed ahead.
    turns.poke();
    turns.park(holder, Turns.NEVER);
  }

  /** The first reader has its line; null is the end of the input. */
  void answer(String line) {
    ChildThread reader = readers.remove(0);
    teller.tell(reader, new ProgramFact.Input(line));
    turns.ready(reader);
  }

  private void done(String error) {
    if (you.isGivenUp()) {
      you.giveUp(false);
      teller.tell(you, new Fact.GiveUp());
    } else if (!error.isEmpty()) {
      teller.tell(you, new Fact.Error(error, List.of()));
    }
    teller.settle(you);
    you.say(null);
    // More may have been asked meanwhile.
    turns.poke();
    turns.park(you, Turns.NEVER);
  }

  /** How many threads were started and have not ended. */
  int running() {
    return (int) threads.stream().filter(ChildThread::runs).count();
  }

  /** Whether anybody could go on without the holder. */
  boolean canSpare() {
    return running() > 1;
  }

  /** Where the holder seems to sit in a call that blocks, unseen. */
  void stuckAt(String where) {
    stuckAt = where;
  }

  /** The holder sits in a call: the others go on. */
  private void taken() {
    teller.tell(holder, new ProgramFact.Outside(stuckAt, true));
    leaves(holder);
    holder.losePipe();
    turns.abandon(holder);
  }
}
