package dev.threadboard.keyboard;

import com.googlecode.lanterna.input.KeyStroke;
import dev.threadboard.command.Command;
import dev.threadboard.command.KeyLabel;
import dev.threadboard.command.PaletteItem;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.viewer.HitRegion;
import dev.threadboard.viewer.SearchState;
import java.util.List;
import java.util.Optional;

/** The keys while a line is being written: the palette's, or the log's filter. */
final class SearchKeys {
  /** In commands. */
  private static final int PAGE = 8;

  private SearchKeys() {}

  /** What a key asks for; all others mean nothing meanwhile. */
  static Optional<Command> command(KeyStroke key, SearchState search, List<PaletteItem> offers) {
    Command command =
        search.palette() == null
            ? ofFilter(KeyNames.of(key))
            : ofPalette(KeyNames.of(key), search, offers);
    return command != null ? Optional.of(command) : InputKeys.edit(key).map(ViewCommand.Write::new);
  }

  /** What a key asks for in a line that is no palette's; null if it means nothing special. */
  static Command ofLine(String key, SearchState search, Bindings bindings) {
    return search.isForProgram()
        ? ProgramInputKeys.command(key, search.request(), bindings)
        : ofFilter(key);
  }

  private static Command ofFilter(String key) {
    return switch (key) {
      case "enter" -> new ViewCommand.KeepFilter();
      case "esc" -> new ViewCommand.ClearFilter();
      default -> null;
    };
  }

  private static Command ofPalette(String key, SearchState search, List<PaletteItem> offers) {
    int now = Math.min(search.highlighted(), offers.size() - 1);
    return switch (key) {
      case "enter" -> choose(now, offers);
      case "esc" -> new ViewCommand.TogglePalette();
      case "up", "ctrl-p", "shift-tab" -> highlight(now - 1, offers);
      case "down", "ctrl-n", "tab" -> highlight(now + 1, offers);
      case "pgup" -> new ViewCommand.Highlight(Math.max(0, now - PAGE));
      case "pgdn" ->
          new ViewCommand.Highlight(Math.max(0, Math.min(offers.size() - 1, now + PAGE)));
      default -> null;
    };
  }

  private static Command highlight(int place, List<PaletteItem> offers) {
    return new ViewCommand.Highlight(offers.isEmpty() ? 0 : Math.floorMod(place, offers.size()));
  }

  /** An offer that still needs a number writes itself, and the palette stays. */
  static Command choose(int place, List<PaletteItem> offers) {
    if (place < 0 || place >= offers.size()) {
      return new ViewCommand.Highlight(0);
    }
    Command chosen = offers.get(place).command();
    return chosen instanceof ViewCommand.Write ? chosen : new ViewCommand.Chosen(chosen);
  }

  /** In the open palette: a click chooses, or closes it; the wheel moves. */
  static Optional<Command> command(Mouse mouse, SearchState search, List<PaletteItem> offers) {
    if (mouse.wheel() != 0) {
      int last = Math.max(0, offers.size() - 1);
      int to = Math.max(0, Math.min(last, search.highlighted() + mouse.wheel()));
      return Optional.of(new ViewCommand.Highlight(to));
    } else if (mouse.target() instanceof HitRegion.Offer offer) {
      return Optional.of(choose(offer.place(), offers));
    }
    return mouse.target() instanceof HitRegion.Under
        ? Optional.of(new ViewCommand.TogglePalette())
        : Optional.empty();
  }

  /** The keys, for the footer. */
  static List<KeyLabel> labels(boolean palette) {
    return palette
        ? List.of(
            new KeyLabel("enter", "run it"),
            new KeyLabel("up/down", "choose", List.of("up", "down")),
            new KeyLabel("esc", "close"))
        : List.of(new KeyLabel("enter", "keep"), new KeyLabel("esc", "clear"));
  }
}
