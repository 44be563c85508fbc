/**
 * Two whole runs beside each other: the first differences in what they print and in the values that
 * are watched, and the totals of each.
 *
 * <pre>
 *   History ─┬─ OutputReader ─┐
 *            │                ├─ OutputDifference
 *   History ─┼─ OutputReader ─┘
 *            ├─ ValueDifference                 of both
 *            └─ RunTotals                    one for each
 * </pre>
 */
package dev.threadboard.compare;
