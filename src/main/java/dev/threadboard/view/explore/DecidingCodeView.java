package dev.threadboard.view.explore;

import dev.threadboard.board.State;
import dev.threadboard.explore.DecidingCode;
import dev.threadboard.frame.Graphemes;
import dev.threadboard.frame.Style;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Box;
import dev.threadboard.view.CodeLines;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.PythonColors;
import java.util.ArrayList;
import java.util.List;

/** The lines around those that decide, with what happens there. */
public final class DecidingCodeView {
  /** Columns for the number of a line and its mark, each with a blank behind it. */
  private static final int GUTTER = 7;

  private static final int GAP = 2;

  /** A row of a line: all of it, or what fits. */
  private record Shown(int line, CodeLines.Row part, boolean begins, boolean ends) {}

  private final DecidingCode code;
  private final Theme theme;

  public DecidingCodeView(DecidingCode code, Theme theme) {
    this.code = code;
    this.theme = theme;
  }

  /** The columns that show each line and each mark whole, with the borders. */
  public int columns() {
    int columns = 0;
    for (int line = 1; line <= code.lines().size(); line++) {
      String words = words(line);
      int said = words.isEmpty() ? 0 : GAP + Graphemes.width(words);
      columns = Math.max(columns, Graphemes.width(code.lines().get(line - 1)) + said);
    }
    return columns + GUTTER + 3;
  }

  /** The rows that show the file whole, with the borders. */
  public int rows() {
    return code.lines().size() + 2;
  }

  public void draw(Area area) {
    Box box = Box.draw(area, theme.style(Role.BORDER), false);
    box.title(code.file().isEmpty() ? "listing" : code.file(), theme.style(Role.TITLE));
    Area inside = box.whole();
    List<Shown> all = shown(inside.columns() - GUTTER - 1, inside.glyphs());
    int first = first(all, inside.rows());
    for (int row = 0; row < inside.rows() && first + row < all.size(); row++) {
      draw(inside.row(row), all.get(first + row));
    }
  }

  /** All lines in the rows that they take in so many columns. */
  private List<Shown> shown(int columns, Glyphs glyphs) {
    List<Shown> all = new ArrayList<>();
    for (int line = 1; line <= code.lines().size(); line++) {
      List<CodeLines.Row> parts =
          CodeLines.of(glyphs.shown(code.lines().get(line - 1)), columns).rows();
      for (int i = 0; i < parts.size(); i++) {
        all.add(new Shown(line, parts.get(i), i == 0, i == parts.size() - 1));
      }
    }
    return all;
  }

  /** The first row in sight: all marks are, or else the first ones. */
  private int first(List<Shown> all, int room) {
    int last = Math.max(0, all.size() - room);
    int from = all.size() - 1;
    int to = 0;
    for (int row = 0; row < all.size(); row++) {
      if (kind(all.get(row).line) != null) {
        from = Math.min(from, row);
        to = row;
      }
    }
    if (code.marks().isEmpty()) {
      return 0;
    }
    int above = to - from < room ? (room - (to - from + 1)) / 2 : 1;
    return Math.max(0, Math.min(last, from - above));
  }

  private void draw(Area row, Shown shown) {
    DecidingCode.Kind kind = kind(shown.line);
    String number = shown.begins ? String.valueOf(shown.line) : "";
    int at = GUTTER + shown.part.indent();
    if (kind == null) {
      row.part(0, 0, GUTTER - 3, 1).textRight(0, number, theme.style(Role.MUTED));
      Area text = row.part(at, 0, row.columns() - at - 1, 1);
      PythonColors.draw(text, shown.part.text(), theme, false);
      return;
    }
    Style style = theme.style(Role.CODE_CURRENT);
    Style marked = style.withForeground(theme.style(role(kind)).foreground());
    row.fill(0, " ", style);
    row.part(0, 0, GUTTER - 3, 1).textRight(0, number, style);
    if (shown.begins) {
      row.text(GUTTER - 2, 0, mark(kind, row.glyphs()), marked);
    }
    int end = row.text(at, 0, shown.part.text(), style);
    Area rest = row.part(end + GAP, 0, row.columns() - end - GAP - 1, 1);
    String words = Area.cut(row.glyphs().shown(words(shown.line)), rest.columns(), row.glyphs());
    if (shown.ends && rest.columns() > GAP * 4) {
      rest.textRight(0, words, marked);
    }
  }

  /** Of what happens at a line the last; null if nothing does. */
  private DecidingCode.Kind kind(int line) {
    DecidingCode.Kind kind = null;
    for (DecidingCode.Mark mark : code.marks()) {
      kind = mark.line() == line ? mark.kind() : kind;
    }
    return kind;
  }

  /** That a thread is stopped there matters less than that it waits there for ever. */
  private String words(int line) {
    List<String> words = new ArrayList<>();
    boolean ends = kind(line) == DecidingCode.Kind.END;
    for (DecidingCode.Mark mark : code.marks()) {
      if (mark.line() == line && !(ends && mark.kind() == DecidingCode.Kind.STOP)) {
        words.add(mark.words());
      }
    }
    return String.join("; ", words);
  }

  private static Role role(DecidingCode.Kind kind) {
    return kind == DecidingCode.Kind.STOP ? Role.STATE_WAITING : Role.STATE_FAILED;
  }

  private static String mark(DecidingCode.Kind kind, Glyphs glyphs) {
    return switch (kind) {
      case STOP -> glyphs.paused();
      case HOLD -> glyphs.taken(true);
      case END -> glyphs.state(State.FAILED);
    };
  }
}
