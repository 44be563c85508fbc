package dev.threadboard.film;

import dev.threadboard.playback.EventSource;
import dev.threadboard.screen.SessionOptions;

/** What a dashboard shows when it is opened, and how. */
public record ShowSpec(EventSource source, SessionOptions options) {}
