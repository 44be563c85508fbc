package dev.threadboard.event;

import java.util.List;

/**
 * What is told of the objects that threads share. Who takes and frees a lock is told by {@link
 * Fact.Acquire} and {@link Fact.Release}, who waits for what by {@link Fact.Wait}, and an
 * executor's tasks by {@link Fact.Submit}, {@link Fact.TaskBegin} and {@link Fact.TaskEnd}.
 */
public sealed interface ObjectFact extends Fact {
  /**
   * An object is met by a thread other than its maker, or waited for, for the first time.
   *
   * @param object its number, from 1 in the order in which they are told
   * @param name by where it lives, such as {@code locks["a"]}, or by where it was made, such as
   *     {@code lock (bank.py:9)}; no two objects of a run have the same
   * @param line where it was made; 0 if that is not known
   * @param file of that line, as in {@link Fact.Line}
   * @param size a semaphore's permits at first, a barrier's parties, a queue's {@code maxsize}, an
   *     executor's most workers; otherwise 0
   * @param of the number of the object that it belongs to: a condition's lock, a future's executor;
   *     otherwise 0
   * @param workers what the names of an executor's workers begin with, by which {@link Fact.Submit}
   *     names it; otherwise empty
   */
  record SharedObject(
      int object,
      ObjectKind kind,
      String name,
      int line,
      @Omitted int file,
      @Omitted int size,
      @Omitted int of,
      @Omitted String workers)
      implements ObjectFact {
    /** Of any other kind than an executor. */
    public SharedObject(
        int object, ObjectKind kind, String name, int line, int file, int size, int of) {
      this(object, kind, name, line, file, size, of, "");
    }

    @Override
    public <R> R accept(FactVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * An object is in a new state, by this thread's doing.
   *
   * @param value of a lock how often it is held, of a semaphore its permits left, of an event 1 if
   *     it is set, of a condition and a barrier the threads that wait at it, of a queue its size,
   *     of an executor the tasks that nobody has taken, of a future 0 pending, 1 running, 2
   *     cancelled, 3 finished
   * @param holder the number of the thread that holds a lock; otherwise 0
   * @param items the first few things in a queue, by their {@code repr()}, each bounded in length
   * @param note {@code broken} of a barrier, {@code 3 unfinished} of a queue, the result or error
   *     of a future; may be empty
   * @param line where its holder took a lock that is met while it is held; otherwise 0
   * @param file of that line, as in {@link Fact.Line}
   */
  record ObjectState(
      int object,
      int value,
      @Omitted int holder,
      @Omitted List<String> items,
      @Omitted String note,
      @Omitted int line,
      @Omitted int file)
      implements ObjectFact {
    /** Without a line. */
    public ObjectState(int object, int value, int holder, List<String> items, String note) {
      this(object, value, holder, items, note, 0, 0);
    }

    @Override
    public <R> R accept(FactVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * This thread notified a condition.
   *
   * @param woken how many threads that lets go on; 0 if nobody waited
   */
  record Notify(int object, int woken) implements ObjectFact {
    @Override
    public <R> R accept(FactVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }
}
