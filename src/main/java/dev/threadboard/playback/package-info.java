/**
 * What a viewer sees of a run: past and present, a position in it, and the steps between.
 *
 * <pre>
 *   EventSource (LiveSource, SavedRun) --&gt; Inbox --&gt; ActiveRun   one run and all its events
 *                                                       │
 *   RunViewer ── PlaybackPosition                       │         where in it the viewer stands
 *       ├─ Stepper: the event that a step waits for
 *       └─ Quiz:    what the viewer is asked, and how far they may see
 *   ComparisonViewer                                              two whole runs on one clock
 * </pre>
 */
package dev.threadboard.playback;
