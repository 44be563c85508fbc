/**
 * The immutable state and its reducer, in slices.
 *
 * <pre>
 *   Board.after(event | command)
 *     ├─ Threads      one ThreadState a thread, and how many are in each state
 *     │    └─ Chronicle what they have been through: Moments, of which the oldest are forgotten
 *     ├─ Executors    how many tasks were submitted and are done
 *     ├─ Log          what happened, as lines to read
 *     ├─ You          what the person waits for
 *     └─ Gaze         what this viewer looks at
 * </pre>
 *
 * A board holds no more than it was told by events and commands, so that the board of any moment
 * can be made again. {@link dev.threadboard.board.MenuState} is the same for the menu of scenarios.
 */
package dev.threadboard.board;
