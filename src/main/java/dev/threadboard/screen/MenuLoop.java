package dev.threadboard.screen;

import com.googlecode.lanterna.input.KeyStroke;
import dev.threadboard.command.Command;
import dev.threadboard.command.ExitAction;
import dev.threadboard.command.MenuAction;
import dev.threadboard.engine.time.WallClock;
import dev.threadboard.playback.EventSource;
import dev.threadboard.playback.Inbox;
import dev.threadboard.terminal.Console;
import java.util.Optional;

/** The loop of the menu: shows it until a scenario is chosen or somebody leaves. */
final class MenuLoop {
  private final Console console;
  private final Inbox inbox;
  private final MenuController menu;
  private final PressedKeys pressedKeys;
  private final WallClock clock;
  private boolean explores;

  MenuLoop(
      Console console, Inbox inbox, MenuController menu, PressedKeys pressedKeys, WallClock clock) {
    this.console = console;
    this.inbox = inbox;
    this.menu = menu;
    this.pressedKeys = pressedKeys;
    this.clock = clock;
  }

  /** Whether all the ways are looked for that what was chosen can go. */
  boolean isToExplore() {
    return explores;
  }

  /** Shows the menu until a scenario is chosen; empty if the viewer leaves. */
  Optional<EventSource> choose() {
    try (Previewer previewer = new Previewer(clock, inbox::nudge)) {
      while (!inbox.hasEnded() && !inbox.isIdle()) {
        if (Thread.interrupted()) {
          inbox.ended();
          break;
        }
        inbox.clearResized();
        console.show(menu.paint(console.size(), previewer.preview()));
        if (menu.readSelected()) {
          continue;
        }
        previewer.show(menu.toPreview());
        inbox.await(pressedKeys.left() > 0 ? pressedKeys.left() : Long.MAX_VALUE);
        Command command = keys();
        if (command instanceof MenuAction.Open || command instanceof MenuAction.Explore) {
          explores = command instanceof MenuAction.Explore;
          Optional<EventSource> chosen = menu.open();
          if (chosen.isPresent()) {
            return chosen;
          }
        } else if (command instanceof ExitAction) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** Does what the keys ask for; the command that ends the menu, otherwise null. */
  private Command keys() {
    for (KeyStroke key = inbox.nextKey(); key != null; key = inbox.nextKey()) {
      Command command = TerminalKeys.handle(key, console) ? null : menu.press(key);
      if (command != null) {
        return command;
      }
    }
    return null;
  }
}
