/**
 * The loop where console, queue, board and view meet: one viewer, one loop, one thread.
 *
 * <pre>
 *   Console --keys, sizes--&gt; Inbox &lt;--events-- Run
 *                              │
 *   Session ── MenuLoop | ShowLoop: fold, paint, show
 *
 *   Film ── FilmedTerminal ── FilmedShow: the same by a clock that is set, with nobody to wait for
 *     ScriptPlayer  what is pressed, and when
 *     Shutter       which moments go to a Recorder
 *
 *   ShowLoop | FilmedShow ── Stage ── Show ── Reel
 * </pre>
 */
package dev.threadboard.session;
