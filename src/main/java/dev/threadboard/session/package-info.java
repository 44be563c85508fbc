/**
 * The loop where console, queue, board and view meet: one viewer, one loop, one thread.
 *
 * <pre>
 *   Console --keys, sizes--&gt; Inbox &lt;--events-- Run
 *                              │
 *   Session ── MenuLoop | ShowLoop | CompareLoop: fold, paint, show
 *   LinearSession ── LinearMenu | LinearLoop: fold, tell, obey typed lines
 *
 *   Film ── FilmedTerminal ── FilmedShow: the same by a clock that is set, with nobody to wait for
 *     ScriptPlayer  what is pressed, and when
 *     Shutter       which moments go to a Recorder
 *
 *   ShowLoop | FilmedShow ── Stage ── Show
 *                                      ├─ Viewpoint: where the viewer stands in the Reel of a run
 *                                      └─ Stepper, Quiz: what they wait for, and how far they see
 * </pre>
 */
package dev.threadboard.session;
