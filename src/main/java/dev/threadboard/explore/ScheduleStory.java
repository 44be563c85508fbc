package dev.threadboard.explore;

import dev.threadboard.deadlock.WaitLink;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ProgramFact;
import dev.threadboard.explore.outcome.DeadlockReader;
import dev.threadboard.explore.outcome.Failure;
import dev.threadboard.explore.outcome.Outcome;
import dev.threadboard.explore.schedule.Decisions;
import dev.threadboard.explore.schedule.Tried;
import dev.threadboard.text.Numbers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tells a run's interruptions, and what happens between them, in sentences. */
final class ScheduleStory {
  /** After so many sentences nobody reads on. */
  private static final int MOST = 24;

  /** A lock that a thread has, since that line. */
  private record Taken(int who, Fact.Line line) {}

  private final DeadlockReader deadlocks = new DeadlockReader();
  private final Map<Integer, String> names = new HashMap<>();
  private final SourceLines code = new SourceLines();
  private final PendingStep pending = new PendingStep(code, this::name);
  private final Map<Integer, Fact.Line> lines = new HashMap<>();
  private final Set<Integer> stopped = new LinkedHashSet<>();
  private final Set<Integer> stoppedLines = new TreeSet<>();
  private final DecidingLines deciding = new DecidingLines();
  private final Map<String, Taken> taken = new LinkedHashMap<>();
  private final List<String> sentences = new ArrayList<>();
  private final Set<Fact.Line> segment = new LinkedHashSet<>();
  private final Decisions decisions;
  private final List<Event> events;
  private final boolean beforeLines;
  private int runner;
  private int place;
  private long moment;

  /** {@code beforeLines}: whether a thread in its own code is only interrupted before a line. */
  private ScheduleStory(List<Event> events, Decisions decisions, boolean beforeLines) {
    this.events = events;
    this.decisions = decisions;
    this.beforeLines = beforeLines;
  }

  static Explanation of(List<Event> events, Tried tried, boolean beforeLines) {
    ScheduleStory story = new ScheduleStory(events, tried.decisions(), beforeLines);
    for (int i = 0; i < events.size(); i++) {
      story.take(i);
    }
    story.endSegment();
    List<String> ending = story.ending(tried);
    return new Explanation(
        story.sentences,
        ending,
        story.moment,
        List.copyOf(story.stoppedLines),
        story.deciding.in(story.code));
  }

  private void take(int at) {
    Event event = events.get(at);
    Fact fact = event.fact();
    deadlocks.take(event);
    code.take(event);
    pending.take(event);
    if (fact instanceof Fact.Create create) {
      names.put(create.target(), create.name());
    } else if (fact instanceof Fact.Begin) {
      names.put(event.ident(), event.thread());
    }
    if (fact instanceof Fact.Deadlock) {
      deadlocks.read().links().stream().map(WaitLink::ident).forEach(this::markBlocked);
    } else if (fact instanceof Fact.Acquire acquire) {
      taken.put(acquire.lock(), new Taken(event.ident(), lines.get(event.ident())));
    } else if (fact instanceof Fact.Release release) {
      taken.remove(release.lock());
    } else if (fact instanceof Fact.Switch) {
      int now = place++;
      if (now < decisions.size() && decisions.choice(now) != 0) {
        moment = event.seq() - 1;
        cut(now, at);
      }
    } else {
      follow(event);
    }
    if (fact instanceof Fact.Line line) {
      lines.put(event.ident(), line);
    }
  }

  private void markBlocked(int who) {
    String name = name(who);
    deciding.mark(lines.get(who), name, "waits", DecidingCode.Kind.END);
    taken.forEach(
        (lock, by) -> {
          if (by.who() == who) {
            deciding.mark(by.line(), name, "has " + lock, DecidingCode.Kind.HOLD);
          }
        });
  }

  private void cut(int now, int at) {
    endSegment();
    int first = decisions.first(now);
    String name = name(first);
    if (!decisions.interrupts(now)) {
      say(name(decisions.chosen(now)) + " goes on before " + name);
      return;
    }
    Fact.Line next = beforeLines && decisions.isAtLine(now) ? nextLine(first, at) : null;
    Fact.Line line = next == null ? lines.get(first) : next;
    if (line == null) {
      say(name + " stops at its beginning");
    } else {
      String about = next == null ? pending.of(first, line, events.subList(at, events.size())) : "";
      say(
          name
              + (next == null ? " stops in line " : " stops before line ")
              + code.quoted(line)
              + (about.isEmpty() ? "" : ", " + about));
      deciding.mark(line, name, "stops", DecidingCode.Kind.STOP);
      if (line.file() == 0) {
        stoppedLines.add(line.line());
      }
    }
    stopped.add(first);
  }

  private Fact.Line nextLine(int who, int at) {
    for (Event event : events.subList(at, events.size())) {
      if (event.ident() == who && event.fact() instanceof Fact.Line line) {
        return line;
      }
    }
    return null;
  }

  private void follow(Event event) {
    if (stopped.isEmpty() || !(event.fact() instanceof Fact.Line line)) {
      return;
    }
    if (event.ident() != runner) {
      endSegment();
      runner = event.ident();
    }
    if (stopped.remove(event.ident())) {
      endSegment();
      say(name(event.ident()) + " goes on");
    } else {
      segment.add(line);
    }
  }

  private void endSegment() {
    if (!segment.isEmpty()) {
      say(name(runner) + " runs " + code.ranges(segment));
      segment.clear();
    }
    runner = -1;
  }

  private void say(String sentence) {
    if (sentences.size() < MOST) {
      sentences.add(sentence);
    } else if (sentences.size() == MOST) {
      sentences.add("and so on");
    }
  }

  private String name(int ident) {
    return names.getOrDefault(ident, "thread " + ident);
  }

  private List<String> ending(Tried tried) {
    Outcome outcome = tried.outcome();
    List<String> ending = new ArrayList<>();
    for (Failure failure : outcome.errors()) {
      Fact.Line line = code.find(failure);
      String where = line == null ? "" : " at line " + code.quoted(line);
      deciding.mark(line, "", failure.type(), DecidingCode.Kind.END);
      ending.add(failure.type() + " in " + failure.thread() + where);
    }
    if (outcome.deadlock() != null) {
      ending.addAll(deadlocks.read().sentences());
    }
    for (Event event : events) {
      if (event.fact() instanceof ProgramFact.Killed killed) {
        ending.add("killed by " + killed.signal());
      }
    }
    if (tried.cutOff() != null) {
      ending.add("still running after " + cutOff(tried));
    }
    return ending;
  }

  private long waits() {
    return events.stream()
        .filter(event -> event.fact() instanceof Fact.Wait || event.fact() instanceof Fact.Sleep)
        .count();
  }

  private String cutOff(Tried tried) {
    return switch (tried.cutOff()) {
      case CHOICES -> Numbers.count(decisions.size()) + " switches";
      case WAITS -> Numbers.count(waits()) + " waits";
      case EVENTS -> Numbers.count(events.size()) + " events";
      case TIME -> "a while of the machine's own time, which is not repeatable";
      case LOST -> throw new IllegalArgumentException("nothing can be said of a lost run");
    };
  }
}
