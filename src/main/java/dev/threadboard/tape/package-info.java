/**
 * Tapes: what to press and when, written down beforehand, in the language of VHS
 * (charmbracelet/vhs) as far as it has a meaning here.
 *
 * <pre>
 *   text -- Lexer --&gt; Token -- Parser --&gt; Tape (checked Commands) --&gt; Script (Steps, in order)
 *                                ^                                     ^
 *                     Sources: the text of what Source names      KeyList: keys in an option
 * </pre>
 *
 * All of it is pure but for the files that {@code Source} names. Whatever is wrong with a tape is a
 * {@link dev.threadboard.tape.TapeException}, which says where. Who plays the steps, and in which
 * time, is not known here.
 */
package dev.threadboard.tape;
