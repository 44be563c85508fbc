package dev.threadboard.linear;

import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.WaitReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What happened, as sentences: who, what, and after a colon whatever the program itself said. */
public final class EventSentences {
  private final ThreadNames names;
  private final List<String> listing;

  /**
   * @param listing the program's lines
   */
  public EventSentences(ThreadNames names, List<String> listing) {
    this.names = names;
    this.listing = listing;
  }

  /** One event: {@code 2 Thread-1 prints: 3}; of an error as many lines as its traceback has. */
  public List<String> of(Event event) {
    Fact fact = event.fact();
    if (fact instanceof Fact.Error error) {
      return error(event, error);
    } else if (fact instanceof Fact.Run run) {
      return List.of(run(run));
    } else if (fact instanceof Fact.Deadlock) {
      return List.of("Deadlock: no thread can ever go on.");
    } else if (fact instanceof Fact.Exit exit) {
      return List.of("The program has ended, exit status " + exit.status() + ".");
    } else if (fact instanceof Fact.Create create && create.target() == Event.MAIN) {
      return List.of(names.of(event) + " is there: the thread of the program itself");
    } else if (fact instanceof Fact.Choice choice) {
      return List.of("one of these can go on: " + all(choice.threads()));
    }
    boolean you = event.ident() == Event.YOU;
    String told = you ? yours(fact) : did(fact);
    return List.of(names.of(event) + " " + told);
  }

  private static String run(Fact.Run run) {
    List<String> settings = new ArrayList<>();
    for (Map.Entry<String, Integer> one : run.parameters().entrySet()) {
      settings.add(one.getKey() + " " + one.getValue());
    }
    settings.add("policy " + run.policy() + (run.seed() == null ? "" : ", seed " + run.seed()));
    return "The program "
        + run.scenario()
        + " begins: "
        + run.title()
        + " ("
        + String.join(", ", settings)
        + ").";
  }

  private List<String> error(Event event, Fact.Error error) {
    List<String> lines = new ArrayList<>();
    boolean you = event.ident() == Event.YOU;
    lines.add(names.of(event) + (you ? " get an error: " : " fails: ") + error.error());
    for (String line : error.traceback()) {
      if (!line.equals(error.error())) {
        lines.add("  traceback: " + line);
      }
    }
    return lines;
  }

  /** What a thread of the program did. */
  private String did(Fact fact) {
    if (fact instanceof Fact.Print print) {
      return "prints" + printed(print);
    } else if (fact instanceof Fact.Line line) {
      return "comes to line " + line.line() + source(line.line());
    } else if (fact instanceof Fact.Step step) {
      return "has done " + step.done() + " of " + step.total() + " rounds";
    } else if (fact instanceof Fact.Sleep sleep) {
      return "sleeps for " + seconds(sleep.seconds());
    } else if (fact instanceof Fact.Wait wait) {
      return waits(wait);
    } else if (fact instanceof Fact.Wake) {
      return "wakes";
    } else if (fact instanceof Fact.IsAlive answer) {
      return "is told that " + names.of(answer.target()) + isAlive(answer);
    } else if (fact instanceof Fact.Begin) {
      return "begins";
    } else if (fact instanceof Fact.Call call) {
      return "calls " + call.function();
    } else if (fact instanceof Fact.Return) {
      return "comes back from its call";
    } else if (fact instanceof Fact.GiveUp) {
      return "gives up waiting";
    } else if (fact instanceof Fact.Command command) {
      return "is asked: " + command.command();
    }
    return life(fact);
  }

  private String life(Fact fact) {
    if (fact instanceof Fact.Create create) {
      return "creates " + made(create);
    } else if (fact instanceof Fact.Start start) {
      return "starts " + names.of(start.target());
    } else if (fact instanceof Fact.Join join) {
      return "has joined " + names.of(join.target());
    } else if (fact instanceof Fact.Acquire acquire) {
      return "takes " + acquire.lock();
    } else if (fact instanceof Fact.Release release) {
      return "frees " + release.lock();
    } else if (fact instanceof Fact.Submit submit) {
      return "submits task " + submit.task() + " to " + submit.executor() + of(submit.function());
    } else if (fact instanceof Fact.TaskBegin begin) {
      return "takes task " + begin.task() + " of " + begin.executor() + of(begin.function());
    } else if (fact instanceof Fact.TaskEnd end) {
      String error = end.error() == null ? "" : ", which raised: " + end.error();
      return "is done with task " + end.task() + " of " + end.executor() + error;
    } else if (fact instanceof Fact.Switch one) {
      return "hands the baton on: to number " + (one.choice() + 1) + " of " + one.of();
    } else if (fact instanceof Fact.End) {
      return "ends";
    } else if (fact instanceof Fact.CutOff) {
      return "is cut off: a daemon, and the program is over";
    }
    throw new IllegalArgumentException("no sentence for " + fact.getClass());
  }

  /** What you did, and what came of it; what you share with all threads is told as of them. */
  private String yours(Fact fact) {
    if (fact instanceof Fact.Command command) {
      return (command.queued() ? "ask, queued: " : "ask: ") + command.command();
    } else if (fact instanceof Fact.IsAlive answer) {
      return "are told "
          + (answer.alive() ? "True: " : "False: ")
          + names.of(answer.target())
          + isAlive(answer);
    } else if (fact instanceof Fact.Create create) {
      return "create " + made(create);
    } else if (fact instanceof Fact.Start start) {
      return "start " + names.of(start.target());
    } else if (fact instanceof Fact.Wait wait) {
      return wait.reason() == WaitReason.JOIN
          ? "wait for the end of " + names.of(wait.target())
          : "wait for " + wait.on();
    } else if (fact instanceof Fact.Wake) {
      return "wait no more";
    } else if (fact instanceof Fact.Join join) {
      return "have joined " + names.of(join.target());
    } else if (fact instanceof Fact.GiveUp) {
      return "give up waiting";
    }
    return "there: " + did(fact);
  }

  private String made(Fact.Create create) {
    return create.target()
        + " "
        + create.name()
        + (create.daemon() ? ", a daemon," : "")
        + " to call "
        + create.function();
  }

  private static String printed(Fact.Print print) {
    return switch (print.end()) {
      case "\n" -> print.text().isEmpty() ? " a newline" : ": " + print.text();
      case "" -> ", without a newline: " + print.text();
      default -> ", up to \"" + print.end() + "\": " + print.text();
    };
  }

  private String waits(Fact.Wait wait) {
    return switch (wait.reason()) {
      case JOIN -> "joins " + names.of(wait.target()) + ", and waits for its end";
      case LOCK ->
          "waits for " + wait.on() + ", which " + names.of(wait.target()) + holds(wait.target());
      case RESULT -> "waits for the result of " + wait.on();
      case EXECUTOR -> "waits for the workers of " + wait.on();
      case SHUTDOWN -> "has nothing more to do; the program waits for " + names.of(wait.target());
      case PROMPT -> "has nothing more to do; the program waits for you";
      case WORK -> "waits for work";
    };
  }

  static String holds(int ident) {
    return ident == Event.YOU ? " hold" : " holds";
  }

  private String all(List<Integer> threads) {
    List<String> all = new ArrayList<>();
    for (int ident : threads) {
      all.add(names.of(ident));
    }
    return String.join(", ", all);
  }

  private String source(int line) {
    boolean known = line > 0 && line <= listing.size();
    return known ? ": " + listing.get(line - 1).strip() : "";
  }

  private static String of(String function) {
    return ": " + function;
  }

  private static String isAlive(Fact.IsAlive answer) {
    boolean you = answer.target() == Event.YOU;
    return (you ? " are" : " is") + (answer.alive() ? " alive" : " not alive");
  }

  /** {@code 1 s}, {@code 0.25 s}. */
  static String seconds(double seconds) {
    boolean whole = seconds == Math.rint(seconds) && Math.abs(seconds) < 1e15;
    return (whole ? String.valueOf((long) seconds) : String.valueOf(seconds)) + " s";
  }
}
