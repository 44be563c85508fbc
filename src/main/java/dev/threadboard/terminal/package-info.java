/**
 * Consoles: where a person sees pictures and presses keys.
 *
 * <pre>
 *   Frame --&gt; Console.show --&gt; Display (Encoder, one write) --&gt; LocalTerminal --&gt; the tty
 *   the tty --&gt; KeyReader (KeyDecoder) --&gt; ConsoleListener
 * </pre>
 *
 * A {@code LocalConsole} owns the terminal this process was started in: {@code Tty} sets its modes,
 * {@code Signals} tell of resizes and of coming back from a stop.
 */
package dev.threadboard.terminal;
