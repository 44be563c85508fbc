/**
 * Opens the dashboard or line mode, with the files that a session writes.
 *
 * <pre>
 *   DashboardLauncher ─→ screen.Session        EventLog, LiveRecording, RunFiles
 *   LinearLauncher    ─→ linear.LinearSession  EventLog, RunFiles
 * </pre>
 */
package dev.threadboard.cli.interactive;
