package dev.threadboard.viewer;

import dev.threadboard.command.MenuAction;

/**
 * The path of a program of one's own while it is written. Immutable.
 *
 * @param highlighted the place of the highlighted one among the paths that are offered, from 0; -1
 *     if none is
 */
public record PathInput(TextInput input, int highlighted) {
  private static final int NONE = -1;

  static PathInput of(String path) {
    return new PathInput(TextInput.of(path), NONE);
  }

  PathInput after(MenuAction action) {
    if (action instanceof MenuAction.WritePath write) {
      return new PathInput(input.after(write.edit()), NONE);
    } else if (action instanceof MenuAction.HighlightPath highlight) {
      return new PathInput(input, highlight.place());
    }
    return this;
  }
}
