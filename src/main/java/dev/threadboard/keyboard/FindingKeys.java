package dev.threadboard.keyboard;

import com.googlecode.lanterna.input.KeyStroke;
import dev.threadboard.board.Finding;
import dev.threadboard.board.Region;
import dev.threadboard.command.Command;
import dev.threadboard.command.KeyLabel;
import dev.threadboard.command.Look;
import dev.threadboard.command.Offer;
import java.util.List;
import java.util.Optional;

/** The keys while a line is being written: the palette's, or the log's filter. */
final class FindingKeys {
  /** In commands. */
  private static final int PAGE = 8;

  private FindingKeys() {}

  /** What a key asks for; all others mean nothing meanwhile. */
  static Optional<Command> command(KeyStroke key, Finding finding, List<Offer> offers) {
    Command command =
        finding.palette() == null
            ? ofFilter(KeyNames.of(key))
            : ofPalette(KeyNames.of(key), finding, offers);
    return command != null ? Optional.of(command) : InputKeys.edit(key).map(Look.Write::new);
  }

  static Command ofFilter(String key) {
    return switch (key) {
      case "enter" -> new Look.KeepFilter();
      case "esc" -> new Look.ClearFilter();
      default -> null;
    };
  }

  private static Command ofPalette(String key, Finding finding, List<Offer> offers) {
    int now = Math.min(finding.highlighted(), offers.size() - 1);
    return switch (key) {
      case "enter" -> choose(now, offers);
      case "esc" -> new Look.TogglePalette();
      case "up", "ctrl-p", "shift-tab" -> highlight(now - 1, offers);
      case "down", "ctrl-n", "tab" -> highlight(now + 1, offers);
      case "pgup" -> new Look.Highlight(Math.max(0, now - PAGE));
      case "pgdn" -> new Look.Highlight(Math.max(0, Math.min(offers.size() - 1, now + PAGE)));
      default -> null;
    };
  }

  private static Command highlight(int place, List<Offer> offers) {
    return new Look.Highlight(offers.isEmpty() ? 0 : Math.floorMod(place, offers.size()));
  }

  /** An offer that still needs a number writes itself, and the palette stays. */
  static Command choose(int place, List<Offer> offers) {
    if (place < 0 || place >= offers.size()) {
      return new Look.Highlight(0);
    }
    Command chosen = offers.get(place).command();
    return chosen instanceof Look.Write ? chosen : new Look.Chosen(chosen);
  }

  /** In the open palette: a click chooses, or closes it; the wheel moves. */
  static Optional<Command> command(Mouse mouse, Finding finding, List<Offer> offers) {
    if (mouse.wheel() != 0) {
      int last = Math.max(0, offers.size() - 1);
      int to = Math.max(0, Math.min(last, finding.highlighted() + mouse.wheel()));
      return Optional.of(new Look.Highlight(to));
    } else if (mouse.target() instanceof Region.Offer offer) {
      return Optional.of(choose(offer.place(), offers));
    }
    return mouse.target() instanceof Region.Under
        ? Optional.of(new Look.TogglePalette())
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
