/**
 * Carries {@code record} out: turns a scenario, a saved run or a tape into files.
 *
 * <pre>
 *   TapeRecording ─ ShowSpecs ─→ ShowSpec ─→ film.VirtualRecording ─→ CompositeRecorder ─→ files
 *                                              │     ↑
 *                                 ProgressBar ←┘     └─ RecordingJob (options, files)
 * </pre>
 */
package dev.threadboard.cli.recording;
