package dev.threadboard.view.dashboard;

import dev.threadboard.board.Activity;
import dev.threadboard.board.Board;
import dev.threadboard.board.ThreadState;
import dev.threadboard.text.Numbers;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.LifeRow;
import dev.threadboard.view.LifeTable;
import dev.threadboard.view.Wrapping;
import dev.threadboard.viewer.ScreenLayout;
import dev.threadboard.viewer.VariablesInSight;
import java.util.ArrayList;
import java.util.List;

/**
 * The inside of a zoomed pane: what the thread is doing now, its variables, and what it has done so
 * far.
 */
final class LifeView {
  /** In rows: below this, no blank row parts the present from the past. */
  private static final int ROOMY = 8;

  /** In cells. */
  private static final int INDENT = 2;

  private final Board board;
  private final Theme theme;
  private final ThreadState thread;
  private final ThreadLife past;
  private final VariablesInSight variables;

  LifeView(Board board, Theme theme, ThreadState thread, long now, VariablesInSight variables) {
    this.board = board;
    this.theme = theme;
    this.thread = thread;
    this.variables = variables;
    this.past = new ThreadLife(board, thread, now);
  }

  /**
   * Draws it, and tells how much of it there was room for.
   *
   * @param wanted the number of the line after the last one to show, or to follow the newest
   */
  ScreenLayout.LifeExtent draw(Area area, int wanted) {
    int row = 0;
    for (String line : Wrapping.lines(facts(area.glyphs()), area.columns())) {
      area.text(0, row++, line, theme.style(Role.TEXT));
    }
    Area rest = area.part(0, row, area.columns(), area.rows());
    int shown = shownVariables(rest.rows());
    row += variables(rest, shown);
    int gap = area.rows() < ROOMY ? 0 : 1;
    Area table = area.part(0, row + gap, area.columns(), area.rows());
    return LifeTable.draw(table, withOthers(shown), wanted, theme);
  }

  /** As many as there is room for beside the past, which has the other half. */
  private int shownVariables(int rows) {
    int all = variables.variables().size();
    int room = Math.max(1, rows / 2 - 1);
    return variables.heading().isEmpty() || rows < 2 ? 0 : all <= room ? all : room - 1;
  }

  /** The past, and before it the variables that are not among the first ones. */
  private LifeTable.Life withOthers(int first) {
    List<String> all = variables.variables();
    List<String> others = all.subList(first, all.size());
    return new LifeTable.Life() {
      @Override
      public int size() {
        return others.size() + past.size();
      }

      @Override
      public List<LifeRow> rows(int from, int to) {
        List<LifeRow> rows = new ArrayList<>();
        for (int i = from; i < Math.min(to, others.size()); i++) {
          rows.add(new LifeRow("", "", others.get(i), Role.TEXT));
        }
        if (to > others.size()) {
          rows.addAll(past.rows(Math.max(0, from - others.size()), to - others.size()));
        }
        return rows;
      }
    };
  }

  /** Draws the first variables, and returns how many rows that takes. */
  private int variables(Area area, int shown) {
    if (variables.heading().isEmpty() || area.rows() < 2) {
      return 0;
    }
    area.text(0, 0, area.glyphs().shown(variables.heading()), theme.style(Role.HINT));
    List<String> all = variables.variables();
    for (int i = 0; i < shown; i++) {
      String line = area.glyphs().shown(all.get(i));
      String cut = Area.cut(line, area.columns() - INDENT, area.glyphs());
      area.text(INDENT, 1 + i, cut, theme.style(Role.TEXT));
    }
    if (shown < all.size()) {
      String more = Numbers.count(all.size() - shown) + " more: PgUp";
      area.text(INDENT, 1 + shown, more, theme.style(Role.HINT));
      return 2 + shown;
    }
    return 1 + shown;
  }

  private String facts(Glyphs glyphs) {
    List<String> facts = new ArrayList<>();
    facts.add("since " + Numbers.seconds(thread.phase().since()) + " s");
    String calls = !thread.state().alive() ? "" : calls(" " + glyphs.arrow() + " ");
    facts.add(calls.isEmpty() ? "" : "calls " + calls);
    String starter = past.starter();
    facts.add(starter == null ? "" : "started by " + starter);
    facts.add(thread.daemon() ? "daemon: cut off when main ends" : "");
    facts.add(thread.tasks() == 0 ? "" : "tasks done: " + Numbers.count(thread.tasks()));
    String joiners = joiners();
    facts.add(joiners.isEmpty() ? "" : "being joined by " + joiners);
    facts.removeIf(String::isEmpty);
    return glyphs.shown(String.join("  " + glyphs.dot() + "  ", facts));
  }

  private String calls(String then) {
    List<String> outermostFirst = new ArrayList<>();
    for (Activity call = thread.activity(); call != null; call = call.caller()) {
      outermostFirst.add(0, call.function());
    }
    return String.join(then, outermostFirst);
  }

  private String joiners() {
    List<String> names = new ArrayList<>();
    for (ThreadState joiner : board.threads().joining(thread.ident())) {
      names.add(joiner.shortName());
    }
    if (board.user().waitingFor() == thread.ident()) {
      names.add("you");
    }
    return String.join(", ", names);
  }
}
