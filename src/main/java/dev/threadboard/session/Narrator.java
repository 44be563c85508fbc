package dev.threadboard.session;

import dev.threadboard.board.Board;
import dev.threadboard.command.Look;
import dev.threadboard.event.Event;
import dev.threadboard.linear.Names;
import dev.threadboard.linear.Sentences;
import dev.threadboard.linear.Status;
import dev.threadboard.linear.Teller;
import java.util.ArrayList;
import java.util.List;

/** Tells what a show comes to, as it moves through its run. */
final class Narrator {
  private final Show show;
  private final Teller teller;
  private final LinePrinter printer;

  /** The number of the event up to which it is told. */
  private long at;

  /** Of the last event that was ever told. */
  private long highest;

  /** Of the choice that was put as a question last. */
  private long asked;

  private boolean stepping;

  Narrator(Show show, Teller teller, LinePrinter printer) {
    this.show = show;
    this.teller = teller;
    this.printer = printer;
  }

  /** Something else is said. */
  void say(List<String> lines) {
    printer.lines(lines);
    teller.interrupted();
  }

  void say(String line) {
    say(List.of(line));
  }

  Sentences sentences() {
    Board newest = show.history().newest();
    return new Sentences(
        new Names(newest), newest.run() == null ? List.of() : newest.run().listing());
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
    long seq = show.board().seq();
    stepping = false;
    asked = 0;
    at = Math.min(seq, Math.max(highest, 0));
    tellTo(seq);
    say(where());
    hint();
    choice();
  }

  private String where() {
    Board board = show.board();
    String moment = Status.moment(board, show.playhead(), show.now());
    return board.seq() == 0
        ? moment + "."
        : moment + ": " + sentences().of(show.history().event(board.seq())).get(0);
  }

  /** Tells what has come since. */
  void goOn() {
    long seq = show.board().seq();
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
    Sentences sentences = sentences();
    boolean arrived = stepping && !show.isBusy();
    while (at < seq) {
      Event event = show.history().event(++at);
      printer.lines(
          arrived && at == seq
              ? teller.tellAnyway(event, sentences)
              : teller.tell(event, sentences));
    }
    stepping = stepping && !arrived;
    highest = Math.max(highest, at);
  }

  private void hint() {
    String hint = show.board().gaze().hint();
    if (hint != null) {
      say(hint);
      show.act(new Look.Hint(null));
    }
  }

  private void choice() {
    Board board = show.board();
    if (show.isBusy()
        || board.choice().isEmpty()
        || !board.pace().paused()
        || asked == board.seq()) {
      return;
    }
    asked = board.seq();
    Names names = new Names(board);
    List<String> lines = new ArrayList<>();
    lines.add("Who goes on? Say pick and a number.");
    for (int i = 0; i < board.choice().size(); i++) {
      lines.add("  pick " + (i + 1) + ": " + names.of(board.choice().get(i)));
    }
    say(lines);
  }
}
