/**
 * Tapes: what to press and when, written down beforehand, in the language of VHS
 * (charmbracelet/vhs) as far as it has a meaning here.
 *
 * <pre>
 *   text -- syntax --&gt; Tape (checked commands) -- ScriptCompiler --&gt; Script (Steps, in order)
 *                                                   ^
 *                                    KeyList: keys in an option
 * </pre>
 *
 * All of it is pure but for the files that {@code Source} names. Who plays the steps, and in which
 * time, is not known here.
 */
package dev.threadboard.tape;
