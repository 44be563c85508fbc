/**
 * One viewer's own state: what they have chosen to look at, and at which pace. Immutable; changed
 * by commands. It knows the run's state, which knows no viewer.
 *
 * <pre>
 *   ViewedRun.after(command)
 *     ├─ Board        the run's state at the moment that is shown
 *     └─ ViewState    selection, zoom, scrolling, pace
 *          ├─ SearchState  the palette of commands; LogFilter, FilteredLog
 *          ├─ TimelineRange
 *          └─ ObjectChoice   with ObjectUse: which shared objects are shown
 *   MenuState      the menu of scenarios; RunPreview: what a run will look like
 *   ScreenLayout   what is on the screen, for keys and mouse: HitRegions
 * </pre>
 */
package dev.threadboard.viewer;
