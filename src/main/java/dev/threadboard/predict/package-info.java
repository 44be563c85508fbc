/**
 * What comes next? The viewer is asked before they see it.
 *
 * <pre>
 *   events --&gt; LookAhead --&gt; how far they may see, and a Question with its Answers
 *   answer --&gt; Verdict, Score --&gt; Prediction: what the picture shows of it
 * </pre>
 *
 * All of it follows from events and boards; the engine is not involved.
 */
package dev.threadboard.predict;
