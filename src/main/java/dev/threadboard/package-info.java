/**
 * Threadboard, one way from a key to the screen.
 *
 * <pre>
 * keyboard --&gt; command --&gt; engine --&gt; event queue --&gt; reducer --&gt; board --&gt; view --&gt; frame --&gt; terminal
 *                                     (BlockingQueue)  (pure)   (immutable) (pure)          \-&gt; recorders
 * </pre>
 */
package dev.threadboard;
