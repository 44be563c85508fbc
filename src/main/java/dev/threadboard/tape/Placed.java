package dev.threadboard.tape;

/** A command or a step, and where in a tape it comes from. */
public record Placed<T>(Place place, T what) {}
