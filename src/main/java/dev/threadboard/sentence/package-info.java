/**
 * What happens, as sentences: line mode writes them, a line of the dashboard tells the last, and
 * they say why an answer was right.
 *
 * <pre>
 *   event --&gt; EventSentences --&gt; text
 *             ThreadNames: who
 * </pre>
 */
package dev.threadboard.sentence;
