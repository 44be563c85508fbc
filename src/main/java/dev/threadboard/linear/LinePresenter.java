package dev.threadboard.linear;

import dev.threadboard.board.Board;
import dev.threadboard.board.ThreadState;
import dev.threadboard.event.Event;
import dev.threadboard.playback.RunViewer;
import dev.threadboard.sentence.EventSentences;
import dev.threadboard.sentence.ThreadNames;
import dev.threadboard.viewer.InputRequest;
import java.util.ArrayList;
import java.util.List;

/** Prints what happens as the viewer moves through a run: events, hints, choices. */
final class LinePresenter {
  private final RunViewer viewer;
  private final EventFormatter formatter;
  private final LinePrinter printer;

  /** The number of the last printed event. */
  private long at;

  /** The highest number of any printed event. */
  private long highest;

  /** The number of the event of the last choice that was asked about. */
  private long asked;

  /** The number of the last wait for a line of input that was asked about. */
  private long requested;

  private boolean stepping;

  LinePresenter(RunViewer viewer, EventFormatter formatter, LinePrinter printer) {
    this.viewer = viewer;
    this.formatter = formatter;
    this.printer = printer;
  }

  /** Prints lines that are no events. */
  void say(List<String> lines) {
    printer.lines(lines);
    formatter.interrupted();
  }

  void say(String line) {
    say(List.of(line));
  }

  EventSentences sentences() {
    Board newest = viewer.history().newest();
    return new EventSentences(newest);
  }

  /** A step has begun: the event that ends it is printed whatever the filter is. */
  void step() {
    stepping = true;
  }

  /** The run continues differently from this moment on. */
  void forget() {
    highest = at;
    asked = 0;
  }

  /**
   * The viewer has jumped: prints where they are, and the events passed that were not printed yet.
   */
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

  /** Prints what has come since the last call. */
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
    request();
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
              ? formatter.formatAlways(event, sentences)
              : formatter.format(event, sentences));
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

  private void request() {
    InputRequest request = viewer.view().search().request();
    if (!request.isOpen() || requested == request.question()) {
      return;
    }
    requested = request.question();
    Board board = viewer.board();
    ThreadState asks = board.threads().get(board.program().input().first().ident());
    String prompt = asks.phase().on().strip();
    say(
        new ThreadNames(board).of(asks.ident())
            + " asks for a line of input"
            + (prompt.isEmpty() ? "" : ": " + prompt));
    say("Say input and the line; close ends the input.");
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
