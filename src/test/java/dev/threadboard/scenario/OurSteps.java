package dev.threadboard.scenario;

import dev.threadboard.engine.RecordedEvents;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A run's events in the words of judge.py. */
final class OurSteps {
  private final Map<Integer, String> targets = new HashMap<>();
  private final Map<String, List<String>> steps = new LinkedHashMap<>();

  private OurSteps() {}

  static Map<String, List<String>> of(RecordedEvents told) {
    OurSteps ours = new OurSteps();
    told.events().forEach(ours::add);
    return ours.steps;
  }

  private void add(Event event) {
    if (event.fact() instanceof Fact.Create create) {
      targets.put(create.target(), create.function());
    }
    step(event)
        .ifPresent(
            step -> steps.computeIfAbsent(event.thread(), name -> new ArrayList<>()).add(step));
  }

  private Optional<String> step(Event event) {
    Fact fact = event.fact();
    if (fact instanceof Fact.Line line) {
      return Optional.of("line " + line.line());
    } else if (fact instanceof Fact.Print print) {
      return Optional.of("print " + print.text());
    } else if (fact instanceof Fact.Call call) {
      return Optional.of("call " + call.function());
    } else if (fact instanceof Fact.TaskBegin task) {
      return Optional.of("call " + task.function());
    } else if (fact instanceof Fact.Return || fact instanceof Fact.TaskEnd) {
      return Optional.of("return");
    } else if (fact instanceof Fact.Begin && ownFunction(event)) {
      return Optional.of("call " + targets.get(event.ident()));
    } else if (fact instanceof Fact.End && ownFunction(event)) {
      return Optional.of("return");
    }
    return Optional.empty();
  }

  /** The main thread runs the module, a worker the library's own {@code _worker}. */
  private boolean ownFunction(Event event) {
    return Stream.of("<module>()", "<module>", "_worker()")
        .noneMatch(function -> function.equals(targets.get(event.ident())));
  }
}
