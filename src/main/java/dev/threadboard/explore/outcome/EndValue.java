package dev.threadboard.explore.outcome;

/**
 * What an expression was at the end of a run.
 *
 * @param text its {@code repr()} without addresses of objects, or the error of one that fails
 * @param failed whether it is an error
 */
public record EndValue(String text, boolean failed) {}
