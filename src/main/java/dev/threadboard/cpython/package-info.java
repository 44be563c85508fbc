/**
 * Programs of one's own: an unmodified Python program in a process of its own, its threads
 * scheduled by {@code engine}.
 */
package dev.threadboard.cpython;
