package dev.threadboard.view.menu;

import dev.threadboard.command.KeyLabel;
import dev.threadboard.command.PaletteItem;
import dev.threadboard.frame.Size;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Glyphs;
import dev.threadboard.viewer.MenuState;
import dev.threadboard.viewer.RunPreview;
import java.util.List;

/**
 * All that a picture of the menu depends on.
 *
 * @param preview of the selected scenario; null if there is none
 * @param keys for the footer, or all of them while help is open
 * @param offers what the open palette offers
 * @param paths those that the path goes on to while it is written
 * @param hint something said to the person, otherwise null
 */
public record MenuScene(
    MenuState menu,
    RunPreview preview,
    Size size,
    Theme theme,
    Glyphs glyphs,
    List<KeyLabel> keys,
    List<PaletteItem> offers,
    List<String> paths,
    String hint) {}
