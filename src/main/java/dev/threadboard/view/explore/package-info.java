/**
 * A search on the screen: its outcomes as a histogram, and the way to the selected one.
 *
 * <pre>
 *   ExploreScene --&gt; ExploreView --&gt; Picture
 *                      ├ SearchHeader   how far it has come
 *                      ├ OutcomeRows    one row for each outcome
 *                      ├ WayView        what leads to the selected one, in sentences
 *                      └ DecidingCodeView   where it is decided
 * </pre>
 */
package dev.threadboard.view.explore;
