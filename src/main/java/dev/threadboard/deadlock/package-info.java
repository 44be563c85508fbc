/**
 * Waits that can never end, and why: while the rest of a program goes on, and when nothing does.
 *
 * <pre>
 *   Situation: who waits for what, who holds what
 *     ├─ HopelessWaits    those that arise while others go on: circles of locks and joins
 *     ├─ DeadlockReport   all of them, when no thread can ever go on
 *     └─ HopelessWait     one of them: its HopelessKind, its WaitLinks, its sentence
 * </pre>
 */
package dev.threadboard.deadlock;
