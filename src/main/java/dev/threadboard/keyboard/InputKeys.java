package dev.threadboard.keyboard;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import dev.threadboard.command.Edit;
import java.util.Optional;

/** What keys do in a line of text: characters are written, some others move and erase. */
final class InputKeys {
  private InputKeys() {}

  /** Nothing if the key has nothing to do with writing. */
  static Optional<Edit> edit(KeyStroke key) {
    if (key instanceof Paste paste) {
      return Optional.of(new Edit.Insert(paste.text()));
    } else if (key.getKeyType() == KeyType.Character && !key.isCtrlDown() && !key.isAltDown()) {
      return Optional.of(new Edit.Insert(String.valueOf(key.getCharacter())));
    }
    return Optional.ofNullable(
        switch (KeyNames.of(key)) {
          case "backspace" -> Edit.Key.ERASE;
          case "delete", "ctrl-d" -> Edit.Key.DELETE;
          case "ctrl-w", "alt-backspace", "ctrl-backspace" -> Edit.Key.ERASE_WORD;
          case "ctrl-u" -> Edit.Key.ERASE_ALL;
          case "left", "ctrl-b" -> Edit.Key.LEFT;
          case "right", "ctrl-f" -> Edit.Key.RIGHT;
          case "home", "ctrl-a" -> Edit.Key.HOME;
          case "end", "ctrl-e" -> Edit.Key.END;
          default -> null;
        });
  }
}
