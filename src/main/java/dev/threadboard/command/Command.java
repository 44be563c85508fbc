package dev.threadboard.command;

/** Something a person asked for. */
public sealed interface Command permits Ask, Pacing, Seek, Steer, Look, Choose, Leave {}
