package dev.threadboard.view;

import dev.threadboard.board.OnScreen;
import dev.threadboard.frame.Frame;

/** A frame, and what the keys need to know of it. */
public record Picture(Frame frame, OnScreen onScreen) {}
