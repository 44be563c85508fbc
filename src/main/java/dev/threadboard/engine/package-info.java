/**
 * Runs a scenario: threads, baton, clock, pacer, policies; implements {@code python}.
 *
 * <pre>
 *   Run ── Interpreter ── PyThread, PyLock, PyExecutor     who runs the code (Python's rules)
 *              │
 *          Scheduler ── BatonScheduler | OsScheduler         who hands out the baton and the time
 *              │           └─ SchedulingPolicy: fifo, random, a person's ManualChoice
 *            Pacer ── WallClock                              how virtual time follows the wall clock
 * </pre>
 *
 * A JVM thread touches the state of this package only while it holds the baton, so that no field of
 * a {@code Py...} class needs a lock. What comes from outside (a person's command, a change of
 * pace, the end of the run) enters through {@link dev.threadboard.engine.Scheduler#poke}, {@link
 * dev.threadboard.engine.time.Pacer} and {@link dev.threadboard.engine.Scheduler#cancel} alone.
 */
package dev.threadboard.engine;
