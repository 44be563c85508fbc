package dev.threadboard.linear;

import dev.threadboard.board.Activity;
import dev.threadboard.board.Board;
import dev.threadboard.board.Phase;
import dev.threadboard.board.Sources;
import dev.threadboard.board.ThreadState;
import dev.threadboard.board.WaitWords;
import dev.threadboard.event.Event;
import dev.threadboard.event.WaitReason;
import dev.threadboard.objects.Executors;
import dev.threadboard.objects.ObjectSnapshot;
import dev.threadboard.sentence.ThreadNames;
import dev.threadboard.text.Numbers;
import java.util.ArrayList;
import java.util.List;

/** What a thread does now, in words. */
final class StatusText {
  private final Board board;
  private final ThreadNames names;

  StatusText(Board board) {
    this.board = board;
    this.names = new ThreadNames(board);
  }

  /**
   * {@code Thread-1: sleeping since 3.0 s, until 4.0 s; thread_function(10), 3 of 10 done; line 7}.
   */
  String line(ThreadState thread) {
    return names.of(thread.ident())
        + (thread.daemon() ? ", a daemon: " : ": ")
        + state(thread)
        + calls(thread)
        + place(thread)
        + holds(thread);
  }

  /** {@code sleeping since 3.0 s, until 4.0 s}: always begins with the state's word. */
  String state(ThreadState thread) {
    Phase phase = thread.phase();
    String word = board.threads().stateOf(thread).word();
    String since = Numbers.seconds(phase.since()) + " s";
    return switch (thread.state()) {
      case NEW -> word + ", made at " + since;
      case STARTING, RUNNING, READY -> word + " since " + since;
      case SLEEPING ->
          word + " since " + since + ", until " + Numbers.seconds(phase.until()) + " s";
      case WAITING, IDLE -> word + " since " + since + timeout(phase) + ": " + waits(phase);
      case DONE, CUT_OFF -> word + " at " + since;
      case FAILED -> word + " at " + since + ": " + thread.error();
    };
  }

  private static String timeout(Phase phase) {
    return phase.until() == 0 ? "" : ", until " + Numbers.seconds(phase.until()) + " s at most";
  }

  private String waits(Phase phase) {
    Executors.Tasks tasks = board.executors().of(String.valueOf(phase.on()));
    return phase.reason() == WaitReason.EXECUTOR
        ? WaitWords.of(phase, board)
            + ", "
            + tasks.done()
            + " of "
            + tasks.submitted()
            + " tasks done"
        : WaitWords.of(phase, board);
  }

  private String calls(ThreadState thread) {
    Activity call = thread.activity();
    if (!thread.state().alive() || call == null) {
      return "";
    }
    String rounds =
        call.total() == 0 ? "" : ", " + call.done() + " of " + call.total() + " rounds done";
    return "; in " + call.function() + rounds;
  }

  private String place(ThreadState thread) {
    boolean somewhere = thread.state().alive() && thread.line() > 0;
    if (!somewhere) {
      return "";
    }
    String in =
        thread.file() == Sources.LISTING ? "" : " of " + board.sources().name(thread.file());
    String text = board.sources().line(thread.file(), thread.line());
    return "; line " + thread.line() + in + (text.isEmpty() ? "" : ": " + text);
  }

  private String holds(ThreadState thread) {
    List<String> held = new ArrayList<>();
    for (ObjectSnapshot lock : board.objects().heldBy(thread.ident())) {
      held.add(lock.name());
    }
    return held.isEmpty() ? "" : "; holds " + String.join(", ", held);
  }

  /** What you do; empty while you are free. */
  String you() {
    if (!board.user().waits()) {
      return "";
    }
    int queued = board.user().queued();
    return names.of(Event.YOU)
        + ": waiting for the end of "
        + names.of(board.user().waitingFor())
        + (queued == 0 ? "" : ", " + queued + " queued behind it");
  }
}
