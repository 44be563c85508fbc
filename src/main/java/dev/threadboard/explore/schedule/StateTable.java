package dev.threadboard.explore.schedule;

/**
 * The states that have been gone on from, each with the fewest interruptions that led to it. When
 * it is full it learns no more, and a search only does more than it must.
 */
final class StateTable {
  private static final int MOST = 1 << 20;
  private static final byte NEVER = Byte.MAX_VALUE;

  private long[] states = new long[1 << 10];
  private byte[] own = new byte[1 << 10];
  private byte[] any = new byte[1 << 10];
  private int size;

  /**
   * Whether a state is reached as well as before or worse; notes how it is reached.
   *
   * @param isOwn whether only interruptions of the program's own code led to it, and only those are
   *     to follow
   */
  boolean isKnown(long state, int cost, boolean isOwn) {
    long key = state == 0 ? 1 : state;
    int at = place(key);
    if (states[at] == 0) {
      if (size == MOST) {
        return false;
      }
      states[at] = key;
      own[at] = NEVER;
      any[at] = NEVER;
      size++;
    }
    byte[] costs = isOwn ? own : any;
    if (costs[at] <= cost) {
      return true;
    }
    costs[at] = (byte) Math.min(cost, NEVER - 1);
    if (size > states.length / 2 && states.length < 2 * MOST) {
      grow();
    }
    return false;
  }

  private int place(long key) {
    int mask = states.length - 1;
    int at = (int) (key ^ key >>> 32) & mask;
    while (states[at] != 0 && states[at] != key) {
      at = at + 1 & mask;
    }
    return at;
  }

  private void grow() {
    long[] oldStates = states;
    byte[] oldOwn = own;
    byte[] oldAny = any;
    states = new long[oldStates.length * 2];
    own = new byte[states.length];
    any = new byte[states.length];
    for (int i = 0; i < oldStates.length; i++) {
      if (oldStates[i] != 0) {
        int at = place(oldStates[i]);
        states[at] = oldStates[i];
        own[at] = oldOwn[i];
        any[at] = oldAny[i];
      }
    }
  }
}
