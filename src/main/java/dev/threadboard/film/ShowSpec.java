package dev.threadboard.film;

import dev.threadboard.playback.EventSource;
import dev.threadboard.screen.SessionOptions;

/** A show that is about to begin: what is shown, and how. */
public record ShowSpec(EventSource source, SessionOptions options) {}
