package dev.threadboard.command;

/** Something a person asked for. */
public sealed interface Command
    permits ThreadCommand,
        PaceCommand,
        SeekCommand,
        RunControl,
        PredictCommand,
        ViewCommand,
        MenuAction,
        ExploreAction,
        ExitAction {}
