package dev.threadboard.keyboard;

import com.googlecode.lanterna.input.KeyStroke;
import dev.threadboard.command.Command;
import dev.threadboard.command.KeyLabel;
import dev.threadboard.command.MenuAction;
import dev.threadboard.command.TextEdit;
import dev.threadboard.viewer.HitRegion;
import dev.threadboard.viewer.PathInput;
import java.util.List;
import java.util.Optional;

/** The keys while the path of a program of one's own is written. */
final class PathKeys {
  /** In paths. */
  private static final int PAGE = 8;

  private PathKeys() {}

  /** What a key asks for; {@code offers}: the paths that go on like what was typed. */
  static Optional<Command> command(KeyStroke key, PathInput path, List<String> offers) {
    int now = Math.min(path.highlighted(), offers.size() - 1);
    Command command =
        switch (KeyNames.of(key)) {
          case "enter" -> now < 0 ? choose(path.input().text()) : take(offers.get(now));
          case "esc" -> new MenuAction.ClosePath();
          case "tab" -> complete(path.input().text(), now, offers);
          case "down", "ctrl-n" -> highlight(now + 1, offers);
          case "up", "ctrl-p", "shift-tab" -> highlight(now < 0 ? -1 : now - 1, offers);
          case "pgdn" -> new MenuAction.HighlightPath(Math.min(offers.size() - 1, now + PAGE));
          case "pgup" -> new MenuAction.HighlightPath(Math.max(-1, now - PAGE));
          default -> null;
        };
    return command != null
        ? Optional.of(command)
        : InputKeys.edit(key).map(MenuAction.WritePath::new);
  }

  /** A click takes a path, or closes the line; the wheel moves. */
  static Optional<Command> command(Mouse mouse, PathInput path, List<String> offers) {
    if (mouse.wheel() != 0) {
      int to = Math.max(-1, Math.min(offers.size() - 1, path.highlighted() + mouse.wheel()));
      return Optional.of(new MenuAction.HighlightPath(to));
    } else if (mouse.target() instanceof HitRegion.Offer offer && offer.place() < offers.size()) {
      return Optional.of(take(offers.get(offer.place())));
    }
    return mouse.click() && mouse.target() instanceof HitRegion.Under
        ? Optional.of(new MenuAction.ClosePath())
        : Optional.empty();
  }

  /** A folder is gone into, a program is chosen. */
  private static Command take(String path) {
    return path.endsWith("/") ? write(path) : choose(path);
  }

  private static Command choose(String path) {
    return new MenuAction.ChoosePath(path.strip());
  }

  private static Command write(String path) {
    return new MenuAction.WritePath(new TextEdit.Replace(path));
  }

  /** As far as all offers agree; where they go different ways, the next one is highlighted. */
  private static Command complete(String typed, int now, List<String> offers) {
    String common = offers.isEmpty() ? typed : offers.get(0);
    for (String offer : offers) {
      int length = 0;
      while (length < Math.min(common.length(), offer.length())
          && common.charAt(length) == offer.charAt(length)) {
        length++;
      }
      common = common.substring(0, length);
    }
    return common.length() > typed.length() ? write(common) : highlight(now + 1, offers);
  }

  private static Command highlight(int place, List<String> offers) {
    int last = offers.size() - 1;
    return new MenuAction.HighlightPath(place > last ? Math.min(0, last) : Math.max(-1, place));
  }

  static List<KeyLabel> labels() {
    return List.of(
        new KeyLabel("tab", "complete"),
        new KeyLabel("up/down", "choose", List.of("up", "down")),
        new KeyLabel("enter", "open"),
        new KeyLabel("esc", "close"));
  }
}
