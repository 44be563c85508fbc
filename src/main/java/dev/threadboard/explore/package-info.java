/**
 * Search through the schedules of a program: which outcomes there are, and the shortest way to
 * each.
 *
 * <pre>
 *   Strategy --(Trial)--> ProgramRunner --(decisions, events)--> Tried --> Strategy
 *                                                                   \--> Findings
 * </pre>
 *
 * A strategy says how the next runs choose; runs are made by {@link ProgramRunner}s, several at
 * once; their results are taken in the order in which the runs were asked for, so that a search
 * does not depend on how many there are.
 */
package dev.threadboard.explore;
