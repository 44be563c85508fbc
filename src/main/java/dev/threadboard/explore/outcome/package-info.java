/** How runs end: outcomes, read from a run's events. */
package dev.threadboard.explore.outcome;
