/**
 * What a run has been: all its events, and the board after any of them.
 *
 * <pre>
 *   events --&gt; History ── Packs       few bytes an event, the older ones in a file
 *                 │
 *                 └──── Snapshots    boards at some moments; those between are folded again
 * </pre>
 *
 * Nothing is forgotten: rewinding, saving and comparing all read from here.
 */
package dev.threadboard.history;
