package dev.threadboard.keyboard;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import dev.threadboard.command.Choose;
import dev.threadboard.command.Command;
import dev.threadboard.command.KeyLabel;
import dev.threadboard.command.Leave;
import dev.threadboard.command.Look;
import java.util.List;
import java.util.Optional;

/** The keys of the menu of scenarios. */
public final class MenuKeys {
  private MenuKeys() {}

  /** What a key asks for; nothing if it means nothing here. */
  public static Optional<Command> command(KeyStroke key) {
    if (key.getKeyType() == KeyType.Character && !key.isCtrlDown() && !key.isAltDown()) {
      char c = key.getCharacter();
      if (c >= '0' && c <= '9') {
        return Optional.of(new Choose.Type(c));
      }
    }
    return Optional.ofNullable(
        switch (KeyNames.of(key)) {
          case "up", "k" -> new Choose.Move(-1);
          case "down", "j" -> new Choose.Move(1);
          case "pgup", "home" -> new Choose.Move(-1000);
          case "pgdn", "end" -> new Choose.Move(1000);
          case "tab" -> new Choose.MoveField(1);
          case "shift-tab" -> new Choose.MoveField(-1);
          case "left", "-", "_" -> new Choose.Nudge(-1);
          case "right", "+", "=" -> new Choose.Nudge(1);
          case "backspace", "delete" -> new Choose.Erase();
          case "enter", "space" -> new Choose.Open();
          case "T" -> new Look.NextTheme();
          case "q", "esc", "ctrl-c" -> Leave.QUIT;
          default -> null;
        });
  }

  /** The keys, for the footer. */
  public static List<KeyLabel> all() {
    return List.of(
        new KeyLabel("enter", "run"),
        new KeyLabel("up/down", "choose"),
        new KeyLabel("tab", "parameter"),
        new KeyLabel("-/+ 0-9", "change it"),
        new KeyLabel("T", "theme"),
        new KeyLabel("q", "quit"));
  }
}
