package dev.threadboard.event;

import java.util.List;
import java.util.Map;

/**
 * What an event says. A fact's type in JSON is its class's name in snake case, its fields are the
 * record's components; {@code target} is always a thread's number.
 */
public sealed interface Fact
    permits Fact.Run,
        Fact.Create,
        Fact.Start,
        Fact.Begin,
        Fact.Line,
        Fact.Call,
        Fact.Return,
        Fact.Step,
        Fact.Print,
        Fact.Sleep,
        Fact.Wait,
        Fact.Wake,
        Fact.Join,
        Fact.IsAlive,
        Fact.Acquire,
        Fact.Release,
        Fact.Submit,
        Fact.TaskBegin,
        Fact.TaskEnd,
        Fact.Error,
        Fact.Command,
        Fact.GiveUp,
        Fact.Choice,
        Fact.Switch,
        Fact.End,
        Fact.CutOff,
        Fact.Deadlock,
        Fact.Exit,
        ObjectFact,
        WatchFact,
        ProgramFact {
  /**
   * A run begins; always the first event.
   *
   * @param version of this format
   * @param seed of the random policy, otherwise null
   * @param interactive whether the interpreter stays open for the person, as {@code python3 -i}
   *     does
   * @param listing the Python program, line by line
   */
  record Run(
      int version,
      String scenario,
      String title,
      Map<String, Integer> parameters,
      String policy,
      @Nullable Long seed,
      boolean interactive,
      List<String> listing)
      implements Fact {
    /** The version of the format that this program writes. */
    public static final int VERSION = 1;

    /** Whether its policy is {@link Policy#isRepeatable}, as far as this version knows it. */
    public boolean isRepeatable() {
      return Policy.of(policy).map(Policy::isRepeatable).orElse(true);
    }

    @Override
    public <R> R accept(FactVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A thread object was made; {@code function} is what it will call. */
  record Create(int target, String name, String function, boolean daemon) implements Fact {
    @Override
    public <R> R accept(FactVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** This thread called {@code start()} on another. */
  record Start(int target) implements Fact {
    @Override
    public <R> R accept(FactVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** This thread runs for the first time. */
  record Begin() implements Fact {
    @Override
    public <R> R accept(FactVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * This thread has come to a line.
   *
   * @param file 0 is the run's own listing, others are told by {@link ProgramFact.Source}
   */
  record Line(int line, @Omitted int file) implements Fact {
    /** Of the run's own listing. */
    public Line(int line) {
      this(line, 0);
    }

    @Override
    public <R> R accept(FactVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** This thread called a function, such as {@code thread_function(4)}. */
  record Call(String function) implements Fact {
    @Override
    public <R> R accept(FactVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** This thread came back from the last call. */
  record Return() implements Fact {
    @Override
    public <R> R accept(FactVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The loop that this thread is in has done so many of its rounds. */
  record Step(int done, int total) implements Fact {
    @Override
    public <R> R accept(FactVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * This thread wrote to standard output: {@code text}, then {@code end}. A print that was
   * interrupted between the two is two events, the first without end, the second without text.
   */
  record Print(String text, String end) implements Fact {
    @Override
    public <R> R accept(FactVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** This thread sleeps. */
  record Sleep(double seconds) implements Fact {
    @Override
    public <R> R accept(FactVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * This thread waits.
   *
   * @param on names a thread, lock or executor, or the call that it waits in
   * @param until when the wait's timeout is over, in seconds of virtual time since the start of the
   *     run; null if it has none
   * @param object the number of the shared object that it waits for or at; 0 if there is none
   */
  record Wait(
      WaitReason reason,
      int target,
      String on,
      @Nullable @Omitted Double until,
      @Omitted int object)
      implements Fact {
    /** Without a timeout, and for no shared object. */
    public Wait(WaitReason reason, int target, String on) {
      this(reason, target, on, null);
    }

    /** For no shared object. */
    public Wait(WaitReason reason, int target, String on, Double until) {
      this(reason, target, on, until, 0);
    }

    @Override
    public <R> R accept(FactVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** This thread's sleep or wait is over. */
  record Wake() implements Fact {
    @Override
    public <R> R accept(FactVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** This thread saw the end of another that it joined. */
  record Join(int target) implements Fact {
    @Override
    public <R> R accept(FactVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** This thread was told whether another is alive. */
  record IsAlive(int target, boolean alive) implements Fact {
    @Override
    public <R> R accept(FactVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * This thread took a lock.
   *
   * @param lock its name
   * @param object its number as a shared object
   */
  record Acquire(String lock, @Omitted int object) implements Fact {
    /** Of a lock that has no number. */
    public Acquire(String lock) {
      this(lock, 0);
    }

    @Override
    public <R> R accept(FactVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * This thread freed a lock.
   *
   * @param lock its name
   * @param object its number as a shared object
   */
  record Release(String lock, @Omitted int object) implements Fact {
    /** Of a lock that has no number. */
    public Release(String lock) {
      this(lock, 0);
    }

    @Override
    public <R> R accept(FactVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** This thread submitted a call to an executor; tasks count from 1. */
  record Submit(String executor, int task, String function) implements Fact {
    @Override
    public <R> R accept(FactVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** This worker took a task. */
  record TaskBegin(String executor, int task, String function) implements Fact {
    @Override
    public <R> R accept(FactVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** This worker is done with a task; {@code error} is what it raised, otherwise null. */
  record TaskEnd(String executor, int task, @Nullable String error) implements Fact {
    @Override
    public <R> R accept(FactVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** An exception reached the top of this thread. {@code traceback} is what Python prints. */
  record Error(String error, List<String> traceback) implements Fact {
    @Override
    public <R> R accept(FactVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** What the person asked for, as a line of Python; {@code queued} while an earlier one waits. */
  record Command(String command, boolean queued) implements Fact {
    @Override
    public <R> R accept(FactVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The person gave up a wait. */
  record GiveUp() implements Fact {
    @Override
    public <R> R accept(FactVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Several threads can go on, and a person may say who: their numbers, the default first. */
  record Choice(List<Integer> threads) implements Fact {
    @Override
    public <R> R accept(FactVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Several threads could have gone on; the policy chose one, counted from 0. */
  record Switch(int choice, int of) implements Fact {
    @Override
    public <R> R accept(FactVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** This thread has ended. */
  record End() implements Fact {
    @Override
    public <R> R accept(FactVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The interpreter ended and cut this daemon thread off. */
  record CutOff() implements Fact {
    @Override
    public <R> R accept(FactVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** No thread can ever go on. */
  record Deadlock() implements Fact {
    @Override
    public <R> R accept(FactVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The interpreter has ended; always the last event of a whole run. */
  record Exit(int status) implements Fact {
    @Override
    public <R> R accept(FactVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Calls the visitor's method for this type of fact. */
  <R> R accept(FactVisitor<R> visitor);
}
