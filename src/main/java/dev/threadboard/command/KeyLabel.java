package dev.threadboard.command;

/** A key as it is shown, and what it does in a word or two. */
public record KeyLabel(String key, String label) {}
