package dev.threadboard.view;

import dev.threadboard.board.Activity;
import dev.threadboard.board.Board;
import dev.threadboard.board.ThreadState;
import dev.threadboard.event.WaitFor;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** What a zoomed pane has room to say beside. */
final class PaneDetails {
  private final Board board;
  private final Theme theme;
  private final ThreadState thread;

  PaneDetails(Board board, Theme theme, ThreadState thread) {
    this.board = board;
    this.theme = theme;
    this.thread = thread;
  }

  void draw(Area area) {
    int row = 0;
    row = line(area, row, "calls", calls(" " + area.glyphs().arrow() + " "));
    row = line(area, row, "since", Numbers.seconds(thread.phase().since()) + " s");
    row = line(area, row, "daemon", thread.daemon() ? "yes: cut off when main ends" : "no");
    row = line(area, row, "joined by", joiners());
    line(area, row, "tasks", thread.tasks() == 0 ? "" : Numbers.count(thread.tasks()) + " done");
  }

  private int line(Area area, int row, String label, String value) {
    if (value.isEmpty()) {
      return row;
    }
    area.text(0, row, label, theme.style(Role.MUTED));
    area.text(11, row, value, theme.style(Role.TEXT));
    return row + 1;
  }

  private String calls(String then) {
    List<Activity> outermostFirst = new ArrayList<>(thread.calls());
    Collections.reverse(outermostFirst);
    return outermostFirst.stream().map(Activity::function).collect(Collectors.joining(then));
  }

  private String joiners() {
    List<String> names = new ArrayList<>();
    for (ThreadState other : board.threads().all()) {
      WaitFor reason = other.phase().reason();
      boolean joins = reason == WaitFor.JOIN || reason == WaitFor.SHUTDOWN;
      if (joins && other.phase().target() == thread.ident()) {
        names.add(other.shortName());
      }
    }
    if (board.you().waitingFor() == thread.ident()) {
      names.add("you");
    }
    return String.join(", ", names);
  }
}
