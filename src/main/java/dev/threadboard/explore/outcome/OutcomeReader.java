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

  private final WaitingThreads threads = new WaitingThreads();
  private final PrintedText printed = new PrintedText();
  private final List<Failure> errors = new ArrayList<>();
  private final Set<String> ownFiles = new HashSet<>();
  private final Map<Integer, String> expressions = new HashMap<>();
  private final Map<String, String> values = new TreeMap<>();
  private final Set<String> outside = new TreeSet<>();
  private boolean ofTests;
  private String python;
  private Integer status;
  private String signal;
  private List<String> deadlock;

  /** Takes the next event. */
  public void take(Event event) {
    threads.take(event);
    Fact fact = event.fact();
    if (fact instanceof Fact.Print print) {
      printed.add(print.text());
      printed.add(print.end());
    } else if (fact instanceof ProgramFact.Output output && output.fd() == 1) {
      printed.add(output.text());
    } else if (fact instanceof Fact.Error error && event.ident() != Event.YOU) {
      errors.add(failure(event.thread(), error));
    } else if (fact instanceof Fact.Deadlock) {
      deadlock = threads.stuck();
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
      ofTests = TestResults.areOf(program.command());
    } else if (fact instanceof ProgramFact.Outside touched) {
      outside.add(touched.what());
    } else if (fact instanceof ProgramFact.Source source) {
      ownFiles.add(source.path());
    } else if (fact instanceof ProgramFact.Killed killed) {
      signal = killed.signal();
    } else if (fact instanceof WatchFact.Watch watch) {
      expressions.put(watch.watch(), watch.expression());
    } else if (fact instanceof WatchFact.Value value && !value.local()) {
      values.put(expressions.get(value.watch()), PrintedText.withoutAddresses(value.value()));
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
    List<Failure> sorted = errors.stream().sorted().toList();
    Integer told = endless || deadlock != null ? null : status;
    String all = printed.toString();
    String text = endless ? "" : ofTests ? TestResults.in(all) : all;
    return new Outcome(told, signal, sorted, deadlock, endless, text, values);
  }
}
