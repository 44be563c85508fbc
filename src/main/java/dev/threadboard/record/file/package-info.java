/**
 * The files that recordings are written to: their formats by ending, each there whole or not at
 * all.
 */
package dev.threadboard.record.file;
