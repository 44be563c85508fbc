/**
 * Two whole runs beside each other: where what they print parts, and what each took.
 *
 * <pre>
 *   History ─┬─ Printed ─┐
 *            │           ├─ Difference
 *   History ─┼─ Printed ─┘
 *            └─ Totals                    one for each
 * </pre>
 */
package dev.threadboard.compare;
