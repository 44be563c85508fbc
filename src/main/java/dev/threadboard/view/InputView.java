package dev.threadboard.view;

import dev.threadboard.frame.Graphemes;
import dev.threadboard.frame.Style;
import dev.threadboard.viewer.TextInput;

/** A line of text being typed, with its caret; a long one is cut to the part around the caret. */
public final class InputView {
  private InputView() {}

  public static void draw(Area row, TextInput input, Style style) {
    String before = input.text().substring(0, input.caret());
    int from = 0;
    while (Graphemes.width(before.substring(from)) > Math.max(0, row.columns() - 2)) {
      from = Graphemes.end(before, from);
    }
    int caret = row.text(0, 0, before.substring(from), style);
    String rest = input.text().substring(input.caret());
    int end = rest.isEmpty() ? 0 : Graphemes.end(rest, 0);
    String under = rest.isEmpty() ? " " : rest.substring(0, end);
    int after = row.text(caret, 0, under, style.withReverse());
    row.text(after, 0, rest.substring(end), style);
  }
}
