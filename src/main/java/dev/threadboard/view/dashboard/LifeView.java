package dev.threadboard.view.dashboard;

import dev.threadboard.board.Activity;
import dev.threadboard.board.Board;
import dev.threadboard.board.ThreadState;
import dev.threadboard.text.Numbers;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.LifeTable;
import dev.threadboard.view.Wrapping;
import dev.threadboard.viewer.ScreenLayout;
import java.util.ArrayList;
import java.util.List;

/** The inside of a zoomed pane: what the thread is doing now, and what it has done so far. */
final class LifeView {
  /** In rows: below this, no blank row parts the present from the past. */
  private static final int ROOMY = 8;

  private final Board board;
  private final Theme theme;
  private final ThreadState thread;
  private final ThreadLife past;

  LifeView(Board board, Theme theme, ThreadState thread, long now) {
    this.board = board;
    this.theme = theme;
    this.thread = thread;
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
    int gap = area.rows() < ROOMY ? 0 : 1;
    Area table = area.part(0, row + gap, area.columns(), area.rows());
    return LifeTable.draw(table, past, wanted, theme);
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
