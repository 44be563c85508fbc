package dev.threadboard.keyboard;

import com.googlecode.lanterna.input.KeyStroke;
import dev.threadboard.command.Command;
import dev.threadboard.command.KeyLabel;
import dev.threadboard.command.ThreadCommand;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.viewer.InputRequest;
import java.util.List;
import java.util.Optional;

/** The keys while the line of input is written that the program waits for. */
final class ProgramInputKeys {
  private ProgramInputKeys() {}

  /** What a key asks for; all others mean nothing meanwhile. */
  static Optional<Command> command(KeyStroke key, InputRequest request, Bindings bindings) {
    Command command = command(KeyNames.of(key), request, bindings);
    return command != null ? Optional.of(command) : InputKeys.edit(key).map(ViewCommand.Write::new);
  }

  /** As in a terminal, Ctrl-D ends the input where nothing is written yet; null for other keys. */
  static Command command(String key, InputRequest request, Bindings bindings) {
    String text = request.line().text();
    return switch (key) {
      case "enter" -> new ThreadCommand.InputLine(text);
      case "ctrl-d" -> text.isEmpty() ? new ThreadCommand.InputLine(null) : null;
      case "esc" -> new ViewCommand.LeaveInput(hint(bindings));
      default -> null;
    };
  }

  private static String hint(Bindings bindings) {
    String key =
        bindings.first(Action.ZOOM).map(name -> ": " + name + " brings it back").orElse("");
    return "The program still waits for a line" + key + ".";
  }

  /** The keys, for the footer. */
  static List<KeyLabel> labels() {
    return List.of(
        new KeyLabel("enter", "send"), new KeyLabel("ctrl-d", "end"), new KeyLabel("esc", "later"));
  }
}
