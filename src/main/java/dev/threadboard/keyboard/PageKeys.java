package dev.threadboard.keyboard;

import dev.threadboard.command.Command;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.viewer.ScreenLayout;
import dev.threadboard.viewer.ViewedRun;

/** The keys that turn the pages of help, and of an explanation that does not fit on one. */
final class PageKeys {
  private PageKeys() {}

  /** Null if the key turns no page now. */
  static Command command(Action action, ViewedRun viewed, ScreenLayout screen) {
    boolean help = viewed.view().help();
    int by = help ? turns(action) : screen.pages() > 1 ? reads(action) : 0;
    return by == 0 ? null : turn(by, viewed, screen);
  }

  /** So many pages on. */
  static Command turn(int by, ViewedRun viewed, ScreenLayout screen) {
    int page = viewed.view().search().helpPage() + by;
    return new ViewCommand.HelpPage(Math.max(0, Math.min(screen.pages() - 1, page)));
  }

  /** In help: the keys that go through lists and through time. */
  private static int turns(Action action) {
    return switch (action) {
      case LOG_DOWN, DOWN, RIGHT, NEXT -> 1;
      case LOG_UP, UP, LEFT, PREVIOUS -> -1;
      default -> 0;
    };
  }

  /** In an explanation, which lies over a run that goes on: only up and down. */
  private static int reads(Action action) {
    return switch (action) {
      case UP, DOWN, LOG_UP, LOG_DOWN -> turns(action);
      default -> 0;
    };
  }
}
