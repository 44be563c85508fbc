/**
 * What a run has been: all its events, and the board after any of them.
 *
 * <pre>
 *   events --&gt; History ── EventSegments       few bytes an event, the older ones in a file
 *                 │
 *                 └──── Boards       boards at some moments; those between are folded again
 * </pre>
 *
 * Nothing is forgotten: rewinding, saving and comparing all read from here.
 */
package dev.threadboard.history;
