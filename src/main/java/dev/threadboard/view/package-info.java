/**
 * Board to frame: pure functions of board, size, theme and the moment to show.
 *
 * <pre>
 *   Scene ── Dashboard ─┬─ Header
 *                       ├─ Panes ── Pane ─┬─ Bar      one a thread
 *                       │                 └─ LifeView ── Life       when zoomed
 *                       ├─ TimelineView ─┬─ AxisView  instead of panes
 *                       │                ├─ LaneNames, Lane, Legend
 *                       │                └─ Arrows
 *                       ├─ ListingView                the program, with every thread's line
 *                       ├─ LogView
 *                       └─ Footer
 *   MenuView, HelpView                                instead of, or over it
 * </pre>
 */
package dev.threadboard.view;
