package dev.threadboard.objects;

import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ObjectFact;
import dev.threadboard.event.ObjectKind;
import dev.threadboard.objects.ObjectMoment.Deed;
import dev.threadboard.objects.ObjectSnapshot.Unheard;
import dev.threadboard.persistent.PersistentList;
import dev.threadboard.persistent.RingBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * All objects that threads share, and what was done to them. What it costs a run of many objects is
 * bounded: the oldest moments of all objects together are forgotten.
 */
public final class SharedObjects {
  /** In moments of all objects together. */
  private static final int MOST = 32_768;

  /** Before the first object. */
  public static final SharedObjects NONE =
      new SharedObjects(PersistentList.empty(), Map.of(), new BitSet(), RingBuffer.keeping(MOST));

  private final PersistentList<ObjectSnapshot> objects;

  /** The numbers of the executors, by what their workers' names begin with. */
  private final Map<String, Integer> pools;

  /** The numbers of the locks that are held; never changed once it is here. */
  private final BitSet held;

  private final RingBuffer<ObjectMoment> moments;

  private SharedObjects(
      PersistentList<ObjectSnapshot> objects,
      Map<String, Integer> pools,
      BitSet held,
      RingBuffer<ObjectMoment> moments) {
    this.objects = objects;
    this.pools = pools;
    this.held = held;
    this.moments = moments;
  }

  /** How many there are; their numbers go from 1 to this. */
  public int size() {
    return objects.size();
  }

  /** The object with that number; null if there is none. */
  public ObjectSnapshot get(int number) {
    return number >= 1 && number <= objects.size() ? objects.get(number - 1) : null;
  }

  /** In the order of their numbers. */
  public List<ObjectSnapshot> all() {
    return Collections.unmodifiableList(objects);
  }

  /** The locks that a thread holds. */
  public List<ObjectSnapshot> heldBy(int ident) {
    return heldBy(ident, held, this::get);
  }

  private static List<ObjectSnapshot> heldBy(
      int ident, BitSet held, IntFunction<ObjectSnapshot> objects) {
    List<ObjectSnapshot> its = new ArrayList<>();
    for (int number = held.nextSetBit(0); number >= 0; number = held.nextSetBit(number + 1)) {
      if (objects.apply(number).holder() == ident) {
        its.add(objects.apply(number));
      }
    }
    return its;
  }

  /** What was done to them; {@link ObjectMoment#at} never decreases. */
  public RingBuffer<ObjectMoment> moments() {
    return moments;
  }

  /** What the event with that number has done; null if it did nothing, or is forgotten. */
  public ObjectMoment done(long seq) {
    long low = moments.first();
    long high = moments.end();
    while (low < high) {
      long middle = (low + high) >>> 1;
      if (moments.get(middle).seq() < seq) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean found = low < moments.end() && moments.get(low).seq() == seq;
    return found ? moments.get(low) : null;
  }

  /** With no more than so many of the newest moments. */
  public SharedObjects remembering(int many) {
    return new SharedObjects(objects, pools, held, moments.newest(many));
  }

  /** The next version, to be made. */
  public Draft draft() {
    return new Draft(this);
  }

  /** The next version while events are folded in. */
  public static final class Draft {
    private final SharedObjects from;
    private final PersistentList.Draft<ObjectSnapshot> roll;
    private final List<ObjectMoment> added = new ArrayList<>();
    private Map<String, Integer> pools;
    private BitSet held;

    private Draft(SharedObjects from) {
      this.from = from;
      this.roll = from.objects.draft();
      this.pools = from.pools;
      this.held = from.held;
    }

    /** The object with that number as it is now; null if there is none. */
    public ObjectSnapshot get(int number) {
      return number >= 1 && number <= roll.size() ? roll.get(number - 1) : null;
    }

    /** What the last event has done; null if it has done nothing to an object. */
    public ObjectMoment done(Event event) {
      ObjectMoment last = added.isEmpty() ? null : added.get(added.size() - 1);
      return last == null || last.seq() != event.seq() ? null : last;
    }

    /** The locks that a thread holds now. */
    public List<ObjectSnapshot> heldBy(int ident) {
      return SharedObjects.heldBy(ident, held, this::get);
    }

    /**
     * Takes the next event.
     *
     * @param place where its thread is; null if that is not known
     * @param executors after the event
     */
    public void take(Event event, Fact.Line place, Executors executors) {
      Fact fact = event.fact();
      int ident = event.ident();
      long now = event.nanos();
      if (fact instanceof Fact.Acquire acquire) {
        ObjectSnapshot lock = lock(acquire.object());
        put(Deed.ACQUIRED, event, place, lock == null ? null : lock.acquired(ident, place, now));
      } else if (fact instanceof Fact.Release release) {
        ObjectSnapshot lock = lock(release.object());
        put(Deed.RELEASED, event, place, lock == null ? null : lock.released(ident, now));
      } else if (fact instanceof Fact.Submit task) {
        pool(task.executor(), event, place, executors);
      } else if (fact instanceof Fact.TaskBegin task) {
        pool(task.executor(), event, place, executors);
      } else if (fact instanceof Fact.TaskEnd task) {
        pool(task.executor(), event, place, executors);
      } else if (fact instanceof ObjectFact.SharedObject made && made.object() == roll.size() + 1) {
        met(made, event, place, executors);
      } else if (fact instanceof ObjectFact.ObjectState state) {
        ObjectSnapshot object = get(state.object());
        put(Deed.CHANGED, event, place, object == null ? null : object.in(state, now));
      } else if (fact instanceof ObjectFact.Notify notify) {
        ObjectSnapshot object = get(notify.object());
        Unheard lost = notify.woken() == 0 ? new Unheard(ident, place, now) : null;
        put(Deed.NOTIFIED, event, place, object == null ? null : object.notified(lost, now));
      }
    }

    private ObjectSnapshot lock(int number) {
      ObjectSnapshot object = get(number);
      return object != null && object.isLock() ? object : null;
    }

    private void met(
        ObjectFact.SharedObject made, Event event, Fact.Line place, Executors executors) {
      ObjectSnapshot object = ObjectSnapshot.of(made, event.nanos());
      if (made.kind() == ObjectKind.EXECUTOR && !made.workers().isEmpty()) {
        pools = new HashMap<>(pools);
        pools.put(made.workers(), made.object());
        object = object.waiting(executors.of(made.workers()).waiting(), event.nanos());
      }
      roll.add(object);
      added.add(new ObjectMoment(event.seq(), Deed.MET, event.ident(), place, null, object));
    }

    private void pool(String workers, Event event, Fact.Line place, Executors executors) {
      ObjectSnapshot pool = get(pools.getOrDefault(workers, 0));
      int waiting = executors.of(workers).waiting();
      put(Deed.CHANGED, event, place, pool == null ? null : pool.waiting(waiting, event.nanos()));
    }

    private void put(Deed deed, Event event, Fact.Line place, ObjectSnapshot after) {
      if (after != null) {
        ObjectSnapshot before = get(after.number());
        roll.set(after.number() - 1, after);
        hold(after.number(), after.holder() != 0);
        added.add(new ObjectMoment(event.seq(), deed, event.ident(), place, before, after));
      }
    }

    private void hold(int number, boolean holds) {
      if (held.get(number) != holds) {
        held = held == from.held ? (BitSet) held.clone() : held;
        held.set(number, holds);
      }
    }

    /** The finished version: the one before if nothing has changed. */
    public SharedObjects done() {
      return added.isEmpty()
          ? from
          : new SharedObjects(roll.done(), pools, held, from.moments.plusAll(added));
    }
  }
}
