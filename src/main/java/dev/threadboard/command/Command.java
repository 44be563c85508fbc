package dev.threadboard.command;

/** Something a person asked for. */
public sealed interface Command permits Ask, Pacing, Seek, Steer, Predict, Look, Choose, Leave {}
