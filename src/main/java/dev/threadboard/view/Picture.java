package dev.threadboard.view;

import dev.threadboard.board.ScreenLayout;
import dev.threadboard.frame.Frame;

/** A frame, and what the keys need to know of it. */
public record Picture(Frame frame, ScreenLayout layout) {}
