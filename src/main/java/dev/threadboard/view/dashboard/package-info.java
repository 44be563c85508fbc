/**
 * The dashboard's picture, part by part.
 *
 * <pre>
 *   Scene ── DashboardView ─┬─ Header
 *                           ├─ BoardView                     lays out the following in the room there is
 *                           │   ├─ Panes ── Pane             one a thread
 *                           │   │            ├─ LastLines    what it did last, where rows are to spare
 *                           │   │            └─ LifeView     its life when zoomed
 *                           │   ├─ TimelineView              where rows are to spare
 *                           │   ├─ ListingView               the program, with every thread's line
 *                           │   └─ LogView
 *                           ├─ TimelineView                  instead of panes, when asked for
 *                           └─ Footer
 *                              HelpView, SearchView, PredictView lie over it
 * </pre>
 */
package dev.threadboard.view.dashboard;
