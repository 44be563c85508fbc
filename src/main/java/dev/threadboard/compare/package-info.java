/**
 * Two whole runs beside each other: the first difference in what they print, and the totals of
 * each.
 *
 * <pre>
 *   History ─┬─ OutputReader ─┐
 *            │                ├─ OutputDifference
 *   History ─┼─ OutputReader ─┘
 *            └─ RunTotals                    one for each
 * </pre>
 */
package dev.threadboard.compare;
