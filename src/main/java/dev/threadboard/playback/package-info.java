/**
 * What a viewer sees of a run: past and present, a position in it, and the steps between.
 *
 * <pre>
 *   EventSource (LiveSource, SavedRun) --&gt; Inbox --&gt; ActiveRun   one run and all its events
 *                                                       │
 *   EventBatch: from the inbox to the viewer            │
 *                                                       │
 *   RunViewer ── PlaybackPosition ──────────────────────┘         which moment of it is shown
 *       ├─ Seeker, Stepper: where the viewer goes, and the event that a step waits for
 *       └─ Quiz:    what the viewer is asked, and how far they may see
 *   ComparisonViewer                                              two whole runs on one clock
 * </pre>
 */
package dev.threadboard.playback;
