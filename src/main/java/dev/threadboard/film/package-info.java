/**
 * Recording in virtual time: a run and what is typed there are played by a clock that is set, so
 * that the same inputs give the same pictures on any machine.
 *
 * <pre>
 *   VirtualRecording ── SimulatedTerminal ── SimulatedScreen ── RunViewer
 *       ├─ ScriptPlayer  what is pressed, and when
 *       └─ FrameSampler  which moments go to a Recorder
 * </pre>
 */
package dev.threadboard.film;
