/**
 * Immutable lists whose versions share what has not changed, so that a run's state can be kept at
 * many moments: {@code PersistentList} is changed anywhere, {@code RingBuffer} only grows at its
 * end and forgets its beginning.
 */
package dev.threadboard.persistent;
