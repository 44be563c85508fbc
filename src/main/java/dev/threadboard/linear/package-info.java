/**
 * A run in words, without a screen: what is told on lines, and what is typed on them.
 *
 * <pre>
 *   Event --&gt; sentence.EventSentences --&gt; a line
 *   Board, History --&gt; RunStatus, ThreadLifeText, TimelineText --&gt; lines
 *   a line --&gt; TypedCommand (Verb and words) --&gt; LinearCommands
 *   LinearSession ── LinearMenu | LinearLoop: fold, tell, obey typed lines
 * </pre>
 *
 * For screen readers, logs and teletypes: no colour, no position, nothing that is drawn.
 */
package dev.threadboard.linear;
