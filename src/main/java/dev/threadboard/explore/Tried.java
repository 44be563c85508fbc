package dev.threadboard.explore;

/**
 * A run that was made.
 *
 * @param met whether its beginning went as it had gone before
 */
public record Tried(Decisions decisions, Outcome outcome, boolean met) {}
