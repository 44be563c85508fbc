/**
 * The loops of the full screen, in which console, queue, state and view meet: one viewer, one loop,
 * one thread.
 *
 * <pre>
 *   Console --keys, sizes--&gt; Inbox &lt;--events-- Run
 *                              │
 *   Session ── MenuLoop | RunLoop | ExploreLoop | CompareLoop: fold, paint, show
 *                  │        └─ ScreenController: what a key does to a RunViewer, and its picture
 *                  └─ MenuController: the same for the menu, and the Previewer of what is selected
 * </pre>
 */
package dev.threadboard.screen;
