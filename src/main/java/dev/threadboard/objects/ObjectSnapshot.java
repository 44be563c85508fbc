package dev.threadboard.objects;

import dev.threadboard.event.Fact;
import dev.threadboard.event.ObjectFact;
import dev.threadboard.event.ObjectKind;
import java.util.List;

/**
 * A shared object at one moment.
 *
 * @param made what told of it: its number, kind and name, where it was made, its size
 * @param value as {@link ObjectFact.ObjectState} has it for each kind
 * @param holder the number of the thread that holds a lock; 0 if none does
 * @param taken where its holder took it; null if that is not known
 * @param items the first few things in a queue
 * @param note {@code broken} of a barrier, {@code 3 unfinished} of a queue, the result of a future
 * @param signal whether a lock was ever given back by another thread than the one that took it, as
 *     a signal to that
 * @param unheard where the last notification was made that came before anybody waited; null if
 *     there was none, or if somebody was notified since
 * @param changed when it last changed, in nanoseconds of virtual time
 */
public record ObjectSnapshot(
    ObjectFact.SharedObject made,
    int value,
    int holder,
    Fact.Line taken,
    List<String> items,
    String note,
    boolean signal,
    Unheard unheard,
    long changed) {
  /**
   * A notification that nobody heard.
   *
   * @param ident the number of the thread that made it
   * @param place where it was; null if that is not known
   * @param nanos of virtual time
   */
  public record Unheard(int ident, Fact.Line place, long nanos) {}

  static ObjectSnapshot of(ObjectFact.SharedObject made, long nanos) {
    return new ObjectSnapshot(made, 0, 0, null, List.of(), "", false, null, nanos);
  }

  /** From 1, in the order in which they were told. */
  public int number() {
    return made.object();
  }

  public ObjectKind kind() {
    return made.kind();
  }

  /** By where it lives, such as {@code locks["a"]}; no two objects of a run have the same. */
  public String name() {
    return made.name();
  }

  /** A semaphore's first permits, a barrier's parties, a queue's or executor's most; or 0. */
  public int size() {
    return made.size();
  }

  /** Whether it is a lock, which a thread holds. */
  public boolean isLock() {
    return kind() == ObjectKind.LOCK || kind() == ObjectKind.RLOCK;
  }

  ObjectSnapshot acquired(int ident, Fact.Line place, long nanos) {
    boolean again = value > 0 && holder == ident;
    return held(again ? value + 1 : 1, ident, again ? taken : place, signal, nanos);
  }

  ObjectSnapshot released(int ident, long nanos) {
    boolean by = signal || holder != 0 && holder != ident;
    return value > 1 ? held(value - 1, holder, taken, by, nanos) : held(0, 0, null, by, nanos);
  }

  private ObjectSnapshot held(int times, int by, Fact.Line place, boolean signals, long nanos) {
    return new ObjectSnapshot(made, times, by, place, items, note, signals, unheard, nanos);
  }

  ObjectSnapshot in(ObjectFact.ObjectState state, long nanos) {
    boolean same = state.holder() != 0 && state.holder() == holder;
    Fact.Line told = state.line() == 0 ? null : new Fact.Line(state.line(), state.file());
    Fact.Line place = told == null && same ? taken : told;
    return new ObjectSnapshot(
        made,
        state.value(),
        state.holder(),
        place,
        state.items(),
        state.note(),
        signal,
        unheard,
        nanos);
  }

  ObjectSnapshot notified(Unheard lost, long nanos) {
    return new ObjectSnapshot(made, value, holder, taken, items, note, signal, lost, nanos);
  }

  ObjectSnapshot waiting(int tasks, long nanos) {
    return new ObjectSnapshot(made, tasks, holder, taken, items, note, signal, unheard, nanos);
  }
}
