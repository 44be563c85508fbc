/**
 * What is shown of a search while it goes on.
 *
 * <pre>
 *   Explorer --(plan)--&gt; ShownSearch, in a thread of its own --&gt; SearchSnapshot --&gt; view
 * </pre>
 *
 * Snapshots are immutable, and the only thing that leaves the search's thread.
 */
package dev.threadboard.explore.shown;
