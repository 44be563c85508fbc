package dev.threadboard.view.lesson;

import dev.threadboard.board.State;
import dev.threadboard.command.KeyLabel;
import dev.threadboard.frame.Canvas;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Style;
import dev.threadboard.lesson.Guide;
import dev.threadboard.lesson.LessonQuestion;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Box;
import dev.threadboard.view.CodeLines;
import dev.threadboard.view.Footer;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.PythonColors;
import dev.threadboard.view.StateStyle;
import dev.threadboard.view.Wrapping;
import java.util.ArrayList;
import java.util.List;

/** A page of a lesson in a box over the dashboard, and its keys in the footer. */
public final class GuideView {
  /** In cells, the border included. */
  private static final int WIDTH = 76;

  /** In columns and rows: the border, and what is blank within it. */
  private static final int FRAME = 4;

  private static final String NONE = "";

  private record Line(String text, Style style, boolean selected) {}

  private final Guide guide;
  private final List<String> listing;
  private final String next;
  private final Theme theme;
  private final Glyphs glyphs;
  private final int columns;
  private final List<Line> lines = new ArrayList<>();

  private GuideView(
      Guide guide, List<String> listing, String next, Theme theme, Glyphs glyphs, int columns) {
    this.guide = guide;
    this.listing = listing;
    this.next = next;
    this.theme = theme;
    this.glyphs = glyphs;
    this.columns = columns;
  }

  /**
   * The picture with the open page over it. Before the run the listing stands below, since there is
   * nothing else to be seen yet.
   *
   * @param next what comes after the lesson; empty for nothing
   */
  public static Frame over(
      Frame picture,
      Guide guide,
      List<String> listing,
      String next,
      List<KeyLabel> keys,
      Theme theme,
      Glyphs glyphs) {
    Canvas canvas = new Canvas(picture);
    Area all = Area.all(canvas, glyphs);
    int columns = guide.ended() ? Math.min(WIDTH, all.columns() - 2) : all.columns();
    new GuideView(guide, listing, next, theme, glyphs, columns - FRAME).draw(all, columns);
    Area footer = all.row(all.rows() - 1);
    footer.fill(0, " ", theme.style(Role.TEXT));
    Footer.draw(footer, keys, null, theme);
    return canvas.frame();
  }

  private void draw(Area all, int columns) {
    tell();
    int most = Math.max(3, all.rows() - 2);
    int blank = guide.ended() && lines.size() + FRAME <= most ? 1 : 0;
    int rows = Math.min(most, lines.size() + 2 + 2 * blank);
    int top = guide.ended() ? all.rows() - 2 - rows : 1;
    Area over = all.part((all.columns() - columns) / 2, Math.max(0, top), columns, rows);
    clear(over);
    Box box = Box.draw(over, theme.style(Role.FOCUS), true);
    box.title(guide.lesson().title(), theme.style(Role.FOCUS));
    box.note(guide.page() + 1 + " of " + pages(), theme.style(Role.MUTED));
    Area inside = box.inside();
    for (int row = blank; row < inside.rows() && row - blank < lines.size(); row++) {
      Line line = lines.get(row - blank);
      if (line.selected()) {
        inside.row(row).fill(0, " ", line.style());
      }
      inside.text(0, row, line.text(), line.style());
    }
    if (!guide.ended()) {
      listing(all.part(0, 1 + rows, columns, all.rows() - 2 - rows));
    }
  }

  private void clear(Area area) {
    for (int row = 0; row < area.rows(); row++) {
      area.fill(row, " ", theme.style(Role.TEXT));
    }
  }

  private void listing(Area area) {
    clear(area);
    if (area.rows() < 3) {
      return;
    }
    Box box = Box.draw(area, theme.style(Role.BORDER), false);
    box.title(guide.lesson().name() + ".py", theme.style(Role.TITLE));
    Area inside = box.inside();
    List<String> rows = new ArrayList<>();
    for (String line : listing) {
      CodeLines.of(line, inside.columns())
          .rows()
          .forEach(part -> rows.add(" ".repeat(part.indent()) + part.text()));
    }
    int first = Math.max(0, Math.min(guide.scroll(), rows.size() - inside.rows()));
    for (int i = 0; i < inside.rows() && first + i < rows.size(); i++) {
      PythonColors.draw(inside.part(0, i, inside.columns(), 1), rows.get(first + i), theme, false);
    }
    int below = rows.size() - first - inside.rows();
    if (below > 0 || first > 0) {
      String more = below > 0 ? lines(below) + " below: pgdn" : lines(first) + " above: pgup";
      box.below(more, theme.style(Role.HINT));
    }
  }

  private static String lines(int count) {
    return count + (count == 1 ? " line" : " lines");
  }

  private int pages() {
    return guide.all();
  }

  private void tell() {
    LessonQuestion question = guide.question();
    if (question != null) {
      ask(question);
    } else if (guide.isLast()) {
      remember();
    } else {
      add(guide.lesson().explanation(), Role.TEXT);
    }
  }

  private void ask(LessonQuestion question) {
    add(question.ask(), Role.STRONG);
    add(NONE, Role.TEXT);
    int given = guide.answer();
    for (int i = 0; i < question.choices().size(); i++) {
      boolean marked = given == Guide.NONE && i == guide.marked();
      String pointer = marked ? glyphs.pointer() + " " : "  ";
      String choice = pointer + (i + 1) + "  " + question.choices().get(i);
      if (given != Guide.NONE && i == question.truth()) {
        choice = glyphs.state(State.DONE) + choice.substring(1);
      } else if (i == given) {
        choice = glyphs.state(State.FAILED) + choice.substring(1);
      }
      lines.add(new Line(choice, theme.style(role(i, question)), marked));
    }
    if (given != Guide.NONE) {
      boolean right = given == question.truth();
      add(NONE, Role.TEXT);
      add(
          (right ? "Right. " : "No: " + question.answer() + ". ") + question.because(),
          right ? StateStyle.role(State.DONE) : StateStyle.role(State.FAILED));
    }
  }

  private Role role(int choice, LessonQuestion question) {
    if (guide.answer() == Guide.NONE) {
      return choice == guide.marked() ? Role.SELECTION : Role.TEXT;
    } else if (choice == question.truth()) {
      return StateStyle.role(State.DONE);
    }
    return choice == guide.answer() ? StateStyle.role(State.FAILED) : Role.MUTED;
  }

  private void remember() {
    if (!guide.lesson().teaches().isEmpty()) {
      add("To remember: " + guide.lesson().teaches() + ".", Role.STRONG);
      add(NONE, Role.TEXT);
    }
    if (!guide.questions().isEmpty()) {
      String right = guide.right() + " of " + guide.questions().size() + " answers are right.";
      add(right, Role.TEXT);
    }
    if (!next.isEmpty()) {
      add(next, Role.TEXT);
    }
  }

  private void add(String text, Role role) {
    for (String line : Wrapping.lines(glyphs.shown(text), columns)) {
      lines.add(new Line(line, theme.style(role), false));
    }
  }
}
