package dev.threadboard.session;

import dev.threadboard.command.Pace;
import dev.threadboard.keyboard.Bindings;
import dev.threadboard.theme.Theme;

/**
 * How a session begins.
 *
 * @param exit whether it ends with the first run
 */
public record Options(Pace pace, Theme theme, Bindings bindings, boolean exit) {}
