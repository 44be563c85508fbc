/**
 * A key and what is on screen, to a command.
 *
 * <pre>
 *   KeyStroke --&gt; KeyNames --&gt; Bindings --&gt; Action --(board, OnScreen)--&gt; Command
 * </pre>
 */
package dev.threadboard.keyboard;
