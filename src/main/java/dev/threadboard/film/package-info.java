/**
 * Recording in virtual time: a run and the keys for it are played by a manual clock, so the same
 * inputs give the same frames on any machine.
 *
 * <pre>
 *   VirtualRecording ── SimulatedTerminal ── SimulatedScreen ── RunViewer
 *       ├─ ScriptPlayer  presses the keys of the script
 *       └─ FrameSampler  hands frames to a Recorder
 * </pre>
 */
package dev.threadboard.film;
