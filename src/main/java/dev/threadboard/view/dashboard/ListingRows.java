package dev.threadboard.view.dashboard;

import dev.threadboard.text.Printable;
import dev.threadboard.view.CodeLines;
import java.util.ArrayList;
import java.util.List;

/** Which rows of a file a listing shows in the room it has. */
final class ListingRows {
  /** A row of the picture: a part of a line, counted from 1; whether it is the line's first. */
  record Row(int line, boolean begins, CodeLines.Row code) {}

  private final List<String> listing;
  private final ThreadMarks marks;
  private final int columns;
  private final int room;

  /**
   * @param columns for the code alone
   * @param room in rows
   */
  ListingRows(List<String> listing, ThreadMarks marks, int columns, int room) {
    this.listing = listing;
    this.marks = marks;
    this.columns = columns;
    this.room = room;
  }

  /** All rows if there is room for them, without some blank lines where there is little. */
  List<Row> squeezed(int focus) {
    List<Row> rows = List.of();
    for (int blanks = 2; blanks >= 0; blanks--) {
      rows = spaced(blanks);
      if (rows.size() <= room) {
        return rows;
      }
    }
    int first = first(rows, focus);
    return rows.subList(first, Math.min(rows.size(), first + room));
  }

  /**
   * The rows around a line, of a file of any length. They stay the same while the line is within
   * their middle half, so that the picture stands still while a thread goes round a loop.
   */
  List<Row> around(int focus) {
    if (listing.isEmpty() || room < 1) {
      return List.of();
    }
    int half = Math.max(1, room / 2);
    int first = Math.max(1, focus / half * half - half / 2);
    first = Math.min(first, Math.max(1, listing.size() - room + 1));
    List<Row> rows = from(first);
    while (first < focus && rows.get(rows.size() - 1).line <= focus && !isWhole(rows, focus)) {
      rows = from(++first);
    }
    return rows;
  }

  /** Whether all of a line is among the rows, which must not end before it. */
  private boolean isWhole(List<Row> rows, int line) {
    long there = rows.stream().filter(row -> row.line == line).count();
    return there == CodeLines.of(text(line), columns).rows().size();
  }

  private List<Row> from(int first) {
    List<Row> rows = new ArrayList<>();
    for (int line = first; line <= listing.size() && rows.size() < room; line++) {
      add(rows, line);
    }
    return rows.size() > room ? rows.subList(0, room) : rows;
  }

  /** Where there is little room, blank lines that follow each other become one, or none. */
  private List<Row> spaced(int blanks) {
    List<Row> rows = new ArrayList<>();
    int blank = 0;
    for (int line = 1; line <= listing.size(); line++) {
      blank = listing.get(line - 1).isBlank() ? blank + 1 : 0;
      if (blank <= blanks || !marks.on(line).isEmpty()) {
        add(rows, line);
      }
    }
    return rows;
  }

  private void add(List<Row> rows, int line) {
    boolean begins = true;
    for (CodeLines.Row code : CodeLines.of(text(line), columns).rows()) {
      rows.add(new Row(line, begins, code));
      begins = false;
    }
  }

  /** As it is shown: with blanks for tabs. */
  private String text(int line) {
    return Printable.of(listing.get(line - 1));
  }

  /**
   * The first row in sight: all marked lines are, or else the one to look at, or else any marked
   * one.
   */
  private int first(List<Row> rows, int focus) {
    int begin = 0;
    int end = 0;
    int firstMarked = rows.size();
    int lastMarked = 0;
    for (int row = 0; row < rows.size(); row++) {
      int line = rows.get(row).line;
      if (line == focus) {
        begin = end <= begin && rows.get(row).begins ? row : begin;
        end = row + 1;
      }
      if (!marks.on(line).isEmpty()) {
        firstMarked = Math.min(firstMarked, row);
        lastMarked = row + 1;
      }
    }
    boolean all = lastMarked - Math.min(firstMarked, begin) <= room;
    int from = all ? Math.min(firstMarked, begin) : begin;
    int to = all ? Math.max(lastMarked, end) : end;
    int middle = (from + to - room) / 2;
    return Math.max(0, Math.min(rows.size() - room, middle));
  }
}
