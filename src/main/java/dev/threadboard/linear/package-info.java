/**
 * A run in words: what is told on lines, and what is typed on them.
 *
 * <pre>
 *   Event --&gt; Sentences --&gt; a line          Board, History --&gt; Status, Life, Lanes --&gt; lines
 *   a line --&gt; Request (Verb and words)     Verb --&gt; Help
 * </pre>
 *
 * For screen readers, logs and teletypes: no colour, no position, nothing that is drawn. Whoever
 * prints the lines cleans them.
 */
package dev.threadboard.linear;
