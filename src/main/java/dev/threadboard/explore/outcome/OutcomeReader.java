package dev.threadboard.explore.outcome;

import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ProgramFact;
import dev.threadboard.event.WatchFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the outcome of a run from its events. */
public final class OutcomeReader {
  private static final Pattern FRAME = Pattern.compile("\\s*File \"(.*)\", line (\\d+)(, in .*)?");

  private final String expression;
  private final DeadlockReader deadlocks = new DeadlockReader();
  private final PrintedText printed = new PrintedText();
  private final PrintedText errorOutput = new PrintedText();
  private final List<Failure> errors = new ArrayList<>();
  private final Set<String> ownFiles = new HashSet<>();
  private final Map<Integer, String> expressions = new HashMap<>();
  private final Map<Integer, WatchFact.Value> values = new TreeMap<>();
  private final Set<String> outside = new TreeSet<>();
  private boolean ofPytest;
  private String python;
  private Integer status;
  private String signal;

  /** {@code expression}: what stands for what a program leaves behind; null for what it prints. */
  public OutcomeReader(String expression) {
    this.expression = expression;
  }

  /** Takes the next event. */
  public void take(Event event) {
    deadlocks.take(event);
    Fact fact = event.fact();
    if (fact instanceof Fact.Print print) {
      printed.add(print.text());
      printed.add(print.end());
    } else if (fact instanceof ProgramFact.Output output && output.fd() == 1) {
      printed.add(output.text());
    } else if (fact instanceof ProgramFact.Stderr written) {
      errorOutput.add(written.text());
    } else if (fact instanceof Fact.Error error && event.ident() != Event.YOU) {
      errors.add(failure(event.thread(), error));
    } else if (fact instanceof Fact.Exit exit) {
      status = exit.status();
    } else {
      takeRest(fact);
    }
  }

  private void takeRest(Fact fact) {
    if (fact instanceof Fact.Run run) {
      ownFiles.add(run.scenario());
    } else if (fact instanceof ProgramFact.Program program) {
      python = program.python();
      ofPytest = PytestResults.areOf(program.command());
    } else if (fact instanceof ProgramFact.Outside touched) {
      outside.add(touched.what());
    } else if (fact instanceof ProgramFact.Source source) {
      ownFiles.add(source.path());
    } else if (fact instanceof ProgramFact.Killed killed) {
      signal = killed.signal();
    } else if (fact instanceof WatchFact.Watch watch) {
      expressions.put(watch.watch(), watch.expression());
    } else if (fact instanceof WatchFact.Value value && !value.local()) {
      values.put(value.watch(), value);
    }
  }

  private Failure failure(String thread, Fact.Error error) {
    String text = error.error();
    int colon = text.indexOf(':');
    String type = colon < 0 ? text : text.substring(0, colon);
    Failure found = new Failure(thread, type, "", 0);
    boolean own = false;
    for (String line : error.traceback()) {
      Matcher frame = FRAME.matcher(line);
      if (frame.matches()) {
        boolean isOwn = isOwn(frame.group(1));
        if (isOwn || !own) {
          own = isOwn;
          found = new Failure(thread, type, frame.group(1), Integer.parseInt(frame.group(2)));
        }
      }
    }
    return found;
  }

  private boolean isOwn(String file) {
    return ownFiles.stream().anyMatch(own -> file.equals(own) || file.endsWith("/" + own));
  }

  /** The version of Python; null for a scenario. */
  public String python() {
    return python;
  }

  /** What the run touched that does not answer to us. */
  public Set<String> outside() {
    return outside;
  }

  /** The outcome of a run that has come to its end, or was cut off if it is {@code endless}. */
  public Outcome outcome(boolean endless) {
    StuckThreads stuck = deadlocks.read();
    boolean ended = !endless && stuck == null;
    int last = ended && signal == null && expression != null ? watchAtEnd() : 0;
    Map<String, String> watched = new TreeMap<>();
    values.forEach(
        (watch, value) -> {
          if (watch != last) {
            watched.put(expressions.get(watch), text(value));
          }
        });
    WatchFact.Value left = values.get(last);
    return new Outcome(
        ended ? status : null,
        signal,
        errors.stream().sorted().toList(),
        stuck == null ? null : stuck.names(),
        stuck == null ? List.of() : stuck.causes(),
        endless,
        endless || expression != null ? "" : output(),
        watched,
        left == null ? null : new EndValue(text(left), left.failed()));
  }

  /** The number of the expression, which is told as the last of those that are watched. */
  private int watchAtEnd() {
    int last = expressions.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    return expression.equals(expressions.get(last)) ? last : 0;
  }

  private static String text(WatchFact.Value value) {
    return PrintedText.withoutAddresses(value.value());
  }

  private String output() {
    String all = printed.toString();
    return ofPytest ? PytestResults.in(all) : all + UnittestResults.in(errorOutput.toString());
  }
}
