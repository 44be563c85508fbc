package dev.threadboard.session;

/** A show that is about to begin: what is shown, and how. */
public record ShowSpec(EventSource source, SessionOptions options) {}
