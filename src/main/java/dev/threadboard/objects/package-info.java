/**
 * The objects that threads share, and the values that a person watches, folded from events.
 *
 * <pre>
 *   event, and where its thread is
 *     ├─ SharedObjects   one ObjectSnapshot an object, and their ObjectMoments: what was done to them
 *     ├─ Executors       how many tasks each was given, and what became of them
 *     └─ WatchedValues   one WatchedValue an expression, and all ValueChanges
 * </pre>
 *
 * All are immutable; versions share what has not changed.
 */
package dev.threadboard.objects;
