/**
 * The loops of the full screen, in which console, queue, state and view meet: one viewer, one loop,
 * one thread.
 *
 * <pre>
 *   Console --keys, sizes--&gt; Inbox &lt;--events-- Run
 *                              │
 *   Session ── MenuLoop | RunLoop | CompareLoop: fold, paint, show
 *                           └─ ScreenController: what a key does to a RunViewer, and its picture
 * </pre>
 */
package dev.threadboard.screen;
