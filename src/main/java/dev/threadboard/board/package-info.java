/**
 * A run's state, folded from its events alone: {@code board.after(event)} is the only way it
 * changes.
 *
 * <pre>
 *   Board.after(event)
 *     ├─ Threads      one ThreadState a thread, and how many are in each state
 *     │    └─ Timeline  what they have been through: entries, of which the oldest are forgotten
 *     ├─ Executors, SharedObjects, WatchedValues
 *     │               what threads share, and the values that are watched: dev.threadboard.objects
 *     ├─ HopelessWaits, DeadlockReport
 *     │               who can never go on, and why: dev.threadboard.deadlock
 *     ├─ Log          what happened, as lines to read
 *     └─ UserState    what the person's own thread waits for
 * </pre>
 *
 * So the board of any past moment can be made again. What a viewer looks at is a state of its own:
 * {@code dev.threadboard.viewer}.
 */
package dev.threadboard.board;
