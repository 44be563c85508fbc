package dev.threadboard.keyboard;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import dev.threadboard.command.TextEdit;
import java.util.Optional;

/** What keys do in a line of text: characters are written, some others move and erase. */
final class InputKeys {
  private InputKeys() {}

  /** Nothing if the key has nothing to do with writing. */
  static Optional<TextEdit> edit(KeyStroke key) {
    if (key instanceof Paste paste) {
      return Optional.of(new TextEdit.Insert(paste.text()));
    } else if (key.getKeyType() == KeyType.Character && !key.isCtrlDown() && !key.isAltDown()) {
      return Optional.of(new TextEdit.Insert(String.valueOf(key.getCharacter())));
    }
    return Optional.ofNullable(
        switch (KeyNames.of(key)) {
          case "backspace" -> TextEdit.Key.ERASE;
          case "delete", "ctrl-d" -> TextEdit.Key.DELETE;
          case "ctrl-w", "alt-backspace", "ctrl-backspace" -> TextEdit.Key.ERASE_WORD;
          case "ctrl-u" -> TextEdit.Key.ERASE_ALL;
          case "left", "ctrl-b" -> TextEdit.Key.LEFT;
          case "right", "ctrl-f" -> TextEdit.Key.RIGHT;
          case "home", "ctrl-a" -> TextEdit.Key.HOME;
          case "end", "ctrl-e" -> TextEdit.Key.END;
          default -> null;
        });
  }
}
