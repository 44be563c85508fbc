/**
 * Runs without a screen.
 *
 * <pre>
 *   engine.Run ─→ queue ─→ HeadlessRun ─┬→ PlainOutput | EventOutput
 *                                       ├→ DeadlockNotice, KilledNotice
 *                                       └→ EventLog (--save)
 * </pre>
 */
package dev.threadboard.cli.headless;
