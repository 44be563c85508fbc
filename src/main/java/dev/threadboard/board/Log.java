package dev.threadboard.board;

import dev.threadboard.board.LogLine.Kind;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.WaitReason;

/**
 * What happened, as lines to read.
 *
 * @param open whether the newest line of standard output lacks its newline
 */
public record Log(LogLines lines, boolean open) {
  static final Log EMPTY = new Log(LogLines.NONE, false);

  /**
   * Names are looked up in {@code threads}, which may be newer than the event: names never change.
   */
  Log after(Event event, Threads threads) {
    Fact fact = event.fact();
    if (fact instanceof Fact.Print print) {
      return printed(event, print);
    } else if (fact instanceof Fact.Error error) {
      return failed(event, error);
    } else if (fact instanceof Fact.Command command) {
      String text = ">>> " + command.command() + (command.queued() ? "   (queued)" : "");
      return plus(event, Kind.YOU, text);
    } else if (fact instanceof Fact.IsAlive answer) {
      return alive(event, answer, threads);
    }
    String text = told(event, threads);
    return text == null ? this : plus(event, Kind.LIFECYCLE, text);
  }

  /**
   * Standard output is one stream: what is printed after a text without a newline continues its
   * line.
   */
  private Log printed(Event event, Fact.Print print) {
    boolean ends = print.end().endsWith("\n");
    if (open && lines.end() > 0) {
      LogLine last = lines.get(lines.end() - 1);
      if (last.kind() == Kind.STDOUT) {
        return new Log(lines.withLast(last.plus(print.text())), !ends);
      }
    }
    return new Log(lines.plus(line(event, Kind.STDOUT, print.text())), !ends);
  }

  private Log failed(Event event, Fact.Error error) {
    Log log = this;
    for (String line : error.traceback()) {
      if (!line.equals(error.error())) {
        log = log.plus(event, Kind.TRACEBACK, line);
      }
    }
    return log.plus(event, Kind.ERROR, error.error());
  }

  private Log alive(Event event, Fact.IsAlive answer, Threads threads) {
    String truth = answer.alive() ? "True" : "False";
    return event.ident() == Event.YOU
        ? plus(event, Kind.YOU, truth)
        : plus(
            event,
            Kind.LIFECYCLE,
            threads.get(answer.target()).shortName() + ".is_alive() → " + truth);
  }

  /**
   * The text of an event's line; null if it gets none. What the person does is shown by what they
   * typed.
   */
  private static String told(Event event, Threads threads) {
    Fact fact = event.fact();
    boolean you = event.ident() == Event.YOU;
    if (fact instanceof Fact.Create create) {
      boolean main = create.target() == Event.MAIN;
      return main ? null : "creates " + threads.get(create.target()).shortName();
    } else if (fact instanceof Fact.Start start) {
      return you ? null : "starts " + threads.get(start.target()).shortName();
    } else if (fact instanceof Fact.Join join) {
      return "joined " + threads.get(join.target()).shortName();
    } else if (fact instanceof Fact.Wait wait) {
      return you ? null : waits(wait, threads);
    } else if (fact instanceof Fact.TaskBegin task) {
      return "takes " + task.function();
    } else if (fact instanceof Fact.TaskEnd task) {
      return task.error() == null ? null : "keeps for result(): " + task.error();
    } else if (fact instanceof Fact.Acquire acquire) {
      return "acquires " + acquire.lock();
    } else if (fact instanceof Fact.Release release) {
      return "releases " + release.lock();
    } else if (fact instanceof Fact.GiveUp) {
      return "gives up waiting";
    } else if (fact instanceof Fact.End) {
      return "ends";
    } else if (fact instanceof Fact.CutOff) {
      return "is cut off: a daemon";
    } else if (fact instanceof Fact.Deadlock) {
      return "deadlock: no thread can ever go on";
    } else if (fact instanceof Fact.Exit exit) {
      return "exit status " + exit.status();
    }
    return null;
  }

  private static String waits(Fact.Wait wait, Threads threads) {
    WaitReason reason = wait.reason();
    return switch (reason) {
      case JOIN -> "joins " + threads.get(wait.target()).shortName();
      case LOCK -> "waits for " + wait.on();
      case RESULT -> "waits for the result of " + wait.on();
      case EXECUTOR -> "shuts down " + wait.on();
      case SHUTDOWN -> "waits for the end of " + threads.get(wait.target()).shortName();
      case PROMPT -> "the prompt is yours";
      case WORK -> null;
    };
  }

  private Log plus(Event event, Kind kind, String text) {
    return new Log(lines.plus(line(event, kind, text)), open);
  }

  private static LogLine line(Event event, Kind kind, String text) {
    return new LogLine(kind, event.nanos(), event.ident(), event.thread(), text);
  }
}
