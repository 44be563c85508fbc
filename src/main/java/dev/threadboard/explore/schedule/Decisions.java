package dev.threadboard.explore.schedule;

import dev.threadboard.engine.Operation;
import dev.threadboard.engine.ScheduledThread;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The choices that a run has made, in order, with what was chosen from. */
public final class Decisions {
  private static final int INTERRUPTS = 1;
  private static final int OWN = 2;
  private static final int FIXED = 4;
  private static final int LINE = 8;
  private static final int RELEASE = 16;

  private int size;
  private int[] choices = new int[64];
  private int[] candidates = new int[64];
  private int[] firsts = new int[64];
  private int[] chosen = new int[64];
  private byte[] flags = new byte[64];
  private long[] states = new long[64];
  private int[] ends = new int[64];
  private int[] idents = new int[128];
  private final Uses uses = new Uses();

  /**
   * @param about what the first is about to do
   * @param fixed whether nobody could choose
   */
  void add(
      int choice,
      List<ScheduledThread> from,
      boolean interrupts,
      Operation about,
      boolean fixed,
      long state) {
    if (size == choices.length) {
      grow();
    }
    choices[size] = choice;
    candidates[size] = from.size();
    firsts[size] = from.get(0).ident();
    chosen[size] = from.get(choice).ident();
    addIdents(from);
    int flag = (interrupts ? INTERRUPTS : 0) | (fixed ? FIXED : 0);
    flag |= about.kind() == Operation.Kind.LINE ? LINE : 0;
    flag |= about.kind() == Operation.Kind.RELEASE ? RELEASE : 0;
    flags[size] = (byte) (flag | (!interrupts || about.own() ? OWN : 0));
    states[size] = state;
    size++;
  }

  private void addIdents(List<ScheduledThread> from) {
    int end = size == 0 ? 0 : ends[size - 1];
    if (end + from.size() > idents.length) {
      idents = Arrays.copyOf(idents, Math.max(idents.length * 2, end + from.size()));
    }
    for (ScheduledThread one : from) {
      idents[end++] = one.ident();
    }
    ends[size] = end;
  }

  /** A thread has used an object. */
  void use(int thread, long object) {
    uses.add(size, thread, object);
  }

  Uses uses() {
    return uses;
  }

  private void grow() {
    int more = size * 2;
    choices = Arrays.copyOf(choices, more);
    candidates = Arrays.copyOf(candidates, more);
    firsts = Arrays.copyOf(firsts, more);
    chosen = Arrays.copyOf(chosen, more);
    flags = Arrays.copyOf(flags, more);
    states = Arrays.copyOf(states, more);
    ends = Arrays.copyOf(ends, more);
  }

  public int size() {
    return size;
  }

  /** All choices up to the last that is not 0. */
  public Schedule schedule() {
    return Schedule.of(choices, size);
  }

  /** The choice at a place, from 0. */
  public int choice(int place) {
    return choices[place];
  }

  /** How many could go on there; 1 if nobody could choose. */
  int candidates(int place) {
    return (flags[place] & FIXED) != 0 ? 1 : candidates[place];
  }

  /** The thread that a choice there stands for. */
  int candidate(int place, int choice) {
    return idents[ends[place] - candidates[place] + choice];
  }

  /** The thread that would have gone on. */
  public int first(int place) {
    return firsts[place];
  }

  /** The thread that went on. */
  public int chosen(int place) {
    return chosen[place];
  }

  /** Whether another than the first interrupts that one there. */
  public boolean interrupts(int place) {
    return (flags[place] & INTERRUPTS) != 0;
  }

  /** Whether the first is about to go on in the program's own code. */
  public boolean isAtLine(int place) {
    return (flags[place] & LINE) != 0;
  }

  /** Whether it is one of the program's own code or objects, or interrupts nobody. */
  boolean isOwn(int place) {
    return (flags[place] & OWN) != 0;
  }

  /**
   * Of each place, how little it promises to interrupt the first thread there: 0 if it is about to
   * use what another uses next, 1 if another uses it later, and else 2.
   */
  int[] ranks() {
    int[] ranks = new int[size];
    BitSet next = uses.contended(true);
    BitSet later = uses.contended(false);
    for (int i = 0; i < size; i++) {
      boolean gives = (flags[i] & RELEASE) != 0;
      ranks[i] = !interrupts(i) ? 0 : gives || !isAbout(i, later) ? 2 : isAbout(i, next) ? 0 : 1;
    }
    return ranks;
  }

  /** Whether the next step of the first thread there has one of those uses. */
  private boolean isAbout(int place, BitSet some) {
    int end = uses.first(place + 2);
    for (int use = uses.first(place + 1); use < end; use++) {
      if (some.get(use) && uses.thread(use) == firsts[place]) {
        return true;
      }
    }
    return false;
  }

  /** The state before it; see {@link HappensBefore}. */
  long state(int place) {
    return states[place];
  }

  /** How often somebody was interrupted. */
  public int interruptions() {
    int count = 0;
    for (int i = 0; i < size; i++) {
      count += choices[i] != 0 && interrupts(i) ? 1 : 0;
    }
    return count;
  }

  /** How often another than the first went on. */
  public int switches() {
    int count = 0;
    for (int i = 0; i < size; i++) {
      count += choices[i] != 0 ? 1 : 0;
    }
    return count;
  }
}
