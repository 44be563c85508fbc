package dev.threadboard.cli.explore;

/**
 * How a search was made.
 *
 * @param report what was found; null if the search has not even begun
 * @param stopped whether it was ended before its time
 * @param status 0, or that of a process which was ended from outside
 */
record Searched(Report report, boolean stopped, int status) {}
