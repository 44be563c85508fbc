/**
 * How virtual time keeps pace with the wall clock.
 *
 * <pre>
 *   scheduler: "nobody can run before t"  ->  Pacer  ->  waits by the WallClock, or not at all
 * </pre>
 */
package dev.threadboard.engine.time;
