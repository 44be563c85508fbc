/**
 * A key and what is on screen, to a command.
 *
 * <pre>
 *   KeyStroke --&gt; KeyNames --&gt; Bindings --&gt; Action --(ViewedRun, ScreenLayout)--&gt; Command
 * </pre>
 */
package dev.threadboard.keyboard;
