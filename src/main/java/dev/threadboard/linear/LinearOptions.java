package dev.threadboard.linear;

import dev.threadboard.command.Pace;
import dev.threadboard.playback.SaveTarget;
import dev.threadboard.view.Glyphs;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * How a session on lines begins.
 *
 * @param person whether somebody types at a terminal; otherwise the input is a script
 * @param exit whether it ends with the first run
 * @param saveTarget where runs are saved to
 */
public record LinearOptions(
    InputStream in,
    OutputStream out,
    boolean person,
    Pace pace,
    Glyphs glyphs,
    boolean exit,
    SaveTarget saveTarget) {}
