/**
 * Events as few bytes, as a run's history keeps them.
 *
 * <pre>
 *   Event  ->  PackedEvents (PackedWriter)  ->  byte[]  ->  PackedEvents (PackedReader)  ->  Event
 * </pre>
 */
package dev.threadboard.event.packed;
