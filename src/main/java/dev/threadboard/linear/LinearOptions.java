package dev.threadboard.linear;

import dev.threadboard.command.Pace;
import dev.threadboard.playback.SaveTarget;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.UnaryOperator;

/**
 * How a session on lines begins.
 *
 * @param person whether somebody types at a terminal; otherwise the input is a script
 * @param cleaner makes text fit for the output: without control characters, in its characters
 * @param exit whether it ends with the first run
 * @param saveTarget where runs are saved to
 */
public record LinearOptions(
    InputStream in,
    OutputStream out,
    boolean person,
    Pace pace,
    UnaryOperator<String> cleaner,
    boolean exit,
    SaveTarget saveTarget) {}
