package dev.threadboard.tape.syntax;

/** A command or a step, and where in a tape it comes from. */
public record Located<T>(TapeLocation location, T what) {}
