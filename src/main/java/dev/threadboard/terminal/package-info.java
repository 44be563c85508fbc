/**
 * Consoles: where a person sees pictures and presses keys.
 *
 * <pre>
 *   Frame --&gt; Console.show --&gt; Encoder --&gt; LocalTerminal (one write) --&gt; the tty
 *   the tty --&gt; KeyReader (KeyDecoder) --&gt; ConsoleListener
 * </pre>
 *
 * A {@code LocalConsole} owns the terminal this process was started in: {@code Tty} sets its modes,
 * {@code Signals} report resizes, and that the process was continued after a stop.
 */
package dev.threadboard.terminal;
