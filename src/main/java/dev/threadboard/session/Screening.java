package dev.threadboard.session;

/** A show that is about to begin: what is shown, and how. */
public record Screening(Source source, Options options) {}
