package dev.threadboard.view;

import dev.threadboard.frame.Frame;
import dev.threadboard.viewer.ScreenLayout;

/** A frame, and what the keys need to know of it. */
public record Picture(Frame frame, ScreenLayout layout) {}
