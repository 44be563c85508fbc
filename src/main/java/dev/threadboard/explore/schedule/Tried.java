package dev.threadboard.explore.schedule;

import dev.threadboard.explore.outcome.Outcome;
import java.util.Set;

/**
 * A run that was made.
 *
 * @param met whether its beginning went as it had gone before
 * @param python the version that ran it; null for a scenario
 * @param outside what it touched that does not answer to us
 */
public record Tried(
    Decisions decisions, Outcome outcome, boolean met, String python, Set<String> outside) {}
