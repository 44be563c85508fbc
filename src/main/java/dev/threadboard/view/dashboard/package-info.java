/**
 * The dashboard's picture, part by part.
 *
 * <pre>
 *   Scene ── DashboardView ─┬─ Header
 *                           ├─ Panes ── Pane ── LifeView     one a thread; its life when zoomed
 *                           ├─ TimelineView                  instead of panes
 *                           ├─ ListingView                   the program, with every thread's line
 *                           ├─ LogView
 *                           └─ Footer
 *                              HelpView, SearchView, PredictView lie over it
 * </pre>
 */
package dev.threadboard.view.dashboard;
