package dev.threadboard.linear;

import dev.threadboard.board.Board;
import dev.threadboard.event.Event;
import dev.threadboard.playback.RunViewer;
import java.util.ArrayList;
import java.util.List;

/** Tells what a show comes to, as it moves through its run. */
final class LinePresenter {
  private final RunViewer viewer;
  private final EventFormatter formatter;
  private final LinePrinter printer;

  /** The number of the event up to which it is told. */
  private long at;

  /** Of the last event that was ever told. */
  private long highest;

  /** Of the choice that was put as a question last. */
  private long asked;

  private boolean stepping;

  LinePresenter(RunViewer viewer, EventFormatter formatter, LinePrinter printer) {
    this.viewer = viewer;
    this.formatter = formatter;
    this.printer = printer;
  }

  /** Something else is said. */
  void say(List<String> lines) {
    printer.lines(lines);
    formatter.interrupted();
  }

  void say(String line) {
    say(List.of(line));
  }

  EventSentences sentences() {
    Board newest = viewer.history().newest();
    return new EventSentences(
        new ThreadNames(newest), newest.run() == null ? List.of() : newest.run().listing());
  }

  /** A step was asked for: the event that it ends with is told in any case. */
  void step() {
    stepping = true;
  }

  /** What comes after this moment is to be another past. */
  void forget() {
    highest = at;
    asked = 0;
  }

  /** The show has jumped: says where it is, and tells what it passed and nobody has heard. */
  void jumped() {
    long seq = viewer.board().seq();
    stepping = false;
    asked = 0;
    at = Math.min(seq, Math.max(highest, 0));
    tellTo(seq);
    say(where());
    hint();
    choice();
  }

  private String where() {
    Board board = viewer.board();
    String moment = RunStatus.moment(board, viewer.playhead(), viewer.now());
    return board.seq() == 0
        ? moment + "."
        : moment + ": " + sentences().of(viewer.history().event(board.seq())).get(0);
  }

  /** Tells what has come since. */
  void goOn() {
    long seq = viewer.board().seq();
    if (seq < at) {
      at = seq;
      asked = 0;
      say(where());
    }
    tellTo(seq);
    hint();
    choice();
  }

  private void tellTo(long seq) {
    if (seq <= at) {
      return;
    }
    EventSentences sentences = sentences();
    boolean arrived = stepping && !viewer.isBusy();
    while (at < seq) {
      Event event = viewer.history().event(++at);
      printer.lines(
          arrived && at == seq
              ? formatter.tellAnyway(event, sentences)
              : formatter.tell(event, sentences));
    }
    stepping = stepping && !arrived;
    highest = Math.max(highest, at);
  }

  private void hint() {
    String hint = viewer.view().hint();
    if (hint != null) {
      say(hint);
      viewer.hint(null);
    }
  }

  private void choice() {
    Board board = viewer.board();
    if (viewer.isBusy()
        || board.choice().isEmpty()
        || !viewer.view().pace().paused()
        || asked == board.seq()) {
      return;
    }
    asked = board.seq();
    ThreadNames names = new ThreadNames(board);
    List<String> lines = new ArrayList<>();
    lines.add("Who goes on? Say pick and a number.");
    for (int i = 0; i < board.choice().size(); i++) {
      lines.add("  pick " + (i + 1) + ": " + names.of(board.choice().get(i)));
    }
    say(lines);
  }
}
