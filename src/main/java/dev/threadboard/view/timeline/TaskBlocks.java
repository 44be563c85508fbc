package dev.threadboard.view.timeline;

import dev.threadboard.board.Board;
import dev.threadboard.board.State;
import dev.threadboard.board.ThreadState;
import dev.threadboard.board.Threads;
import dev.threadboard.board.TimelineEntry;
import dev.threadboard.board.TimelineEntry.HappensBefore;
import dev.threadboard.frame.Style;
import dev.threadboard.persistent.RingBuffer;
import dev.threadboard.view.Area;
import dev.threadboard.viewer.TimeAxis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a thread was busy with when, task by task, as labelled blocks along its lane. */
final class TaskBlocks {
  private final TimeAxis axis;
  private final int first;
  private final int shown;
  private final Map<Integer, List<Block>> blocks = new HashMap<>();
  private final Set<String> functions = new HashSet<>();

  /** From one moment to another, in nanoseconds. */
  private record Block(String call, long from, long to) {}

  /** Of so many threads from the first that has a lane. */
  TaskBlocks(Board board, int first, int shown, TimeAxis axis) {
    this.axis = axis;
    this.first = first;
    this.shown = shown;
    read(board.threads());
  }

  private void read(Threads threads) {
    RingBuffer<TimelineEntry> entries = threads.timeline().entries();
    Map<Integer, TimelineEntry.TaskBegan> open = new HashMap<>();
    for (long i = entries.first(); i < entries.end(); i++) {
      TimelineEntry entry = entries.get(i);
      if (entry instanceof TimelineEntry.TaskBegan began) {
        open.put(began.ident(), began);
      } else if (entry instanceof TimelineEntry.TaskOver over) {
        close(open.remove(over.ident()), over.at());
      } else if (entry instanceof HappensBefore cause && cause.kind() == HappensBefore.Kind.START) {
        life(threads.get(cause.to()), cause.at());
      }
    }
    for (TimelineEntry.TaskBegan began : open.values()) {
      close(began, axis.now());
    }
  }

  /** A thread that is no worker has one task, for which it was made. */
  private void life(ThreadState thread, long from) {
    if (isInSight(thread.ident()) && !thread.isWorker()) {
      boolean over = !thread.state().alive() && thread.state() != State.NEW;
      long to = over ? thread.phase().since() : axis.now();
      close(new TimelineEntry.TaskBegan(thread.ident(), thread.target(), from), to);
    }
  }

  private boolean isInSight(int ident) {
    return ident >= first && ident < first + shown;
  }

  private void close(TimelineEntry.TaskBegan began, long at) {
    if (began == null || !isInSight(began.ident())) {
      return;
    }
    functions.add(function(began.call()));
    if (at >= axis.from() && began.at() < axis.end()) {
      Block block = new Block(began.call(), began.at(), at);
      blocks.computeIfAbsent(began.ident(), ident -> new ArrayList<>()).add(block);
    }
  }

  /** Draws a thread's blocks into a row of their own. */
  void draw(Area row, int ident, Style style) {
    for (Block block : blocks.getOrDefault(ident, List.of())) {
      int from = (int) Math.max(0, axis.column(block.from));
      int to = (int) Math.min(axis.columns(), axis.column(block.to));
      Area room = row.part(from, 0, to - from, 1);
      room.fill(0, " ", style.tinted(style.foreground()));
      room.text(0, 0, row.glyphs().shaft(), style);
      String label = label(block);
      if (label.length() < room.columns()) {
        room.text(1, 0, label, style.tinted(style.foreground()));
      }
    }
  }

  /** Draws only labels, right after where a task begins, into a lane where nothing is printed. */
  void drawWithin(Area lane, ThreadState thread, LaneCells cells, Style style) {
    if (!thread.isWorker()) {
      return;
    }
    for (Block block : blocks.getOrDefault(thread.ident(), List.of())) {
      int at = (int) Math.max(0, axis.column(block.from)) + 1;
      String label = label(block);
      boolean free = at + label.length() < axis.column(block.to);
      for (int column = at; free && column < at + label.length(); column++) {
        free = column < axis.columns() && !cells.printed(column);
      }
      if (free) {
        lane.text(at, 0, label, style);
      }
    }
  }

  /** What a task calls, without the function's name when all call the same. */
  private String label(Block block) {
    String name = function(block.call);
    boolean same = functions.size() == 1 && block.call.endsWith(")") && !name.equals(block.call);
    return same ? block.call.substring(name.length() + 1, block.call.length() - 1) : block.call;
  }

  private static String function(String call) {
    int bracket = call.indexOf('(');
    return bracket < 0 ? call : call.substring(0, bracket);
  }
}
