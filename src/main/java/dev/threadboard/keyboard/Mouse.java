package dev.threadboard.keyboard;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.MouseAction;
import com.googlecode.lanterna.input.MouseActionType;
import dev.threadboard.viewer.HitRegion;
import dev.threadboard.viewer.ScreenLayout;
import java.util.Optional;

/** What somebody does with the mouse, and what is under it. */
record Mouse(HitRegion.Target target, boolean click, int wheel) {
  private static final int LEFT = 1;

  /** Nothing if it is a key, if nothing is under the mouse, or if another button was pressed. */
  static Optional<Mouse> of(KeyStroke key, ScreenLayout screen) {
    if (!(key instanceof MouseAction mouse)) {
      return Optional.empty();
    }
    boolean click =
        mouse.getActionType() == MouseActionType.CLICK_DOWN && mouse.getButton() == LEFT;
    int wheel = wheel(mouse);
    return click || wheel != 0
        ? screen
            .at(mouse.getPosition().getColumn(), mouse.getPosition().getRow())
            .map(target -> new Mouse(target, click, wheel))
        : Optional.empty();
  }

  private static int wheel(MouseAction mouse) {
    return switch (mouse.getActionType()) {
      case SCROLL_UP -> -1;
      case SCROLL_DOWN -> 1;
      default -> 0;
    };
  }
}
