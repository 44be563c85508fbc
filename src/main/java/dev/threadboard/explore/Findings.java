package dev.threadboard.explore;

import dev.threadboard.explore.outcome.Outcome;
import dev.threadboard.explore.schedule.Schedule;
import dev.threadboard.explore.schedule.Tried;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a search has found so far. */
public final class Findings {
  private final Map<Outcome, Finding> findings = new LinkedHashMap<>();
  private long runs;
  private long newest;
  private final Set<String> outside = new TreeSet<>();
  private String python;
  private long unlike;
  private Schedule unlikeSchedule;
  private String differs;

  void add(Tried tried) {
    runs++;
    if (!tried.met()) {
      addUnlike(tried.decisions().schedule());
    }
    python = tried.python();
    outside.addAll(tried.outside());
    Finding found =
        findings.computeIfAbsent(
            tried.outcome(),
            outcome -> {
              newest = runs;
              return new Finding(outcome, runs);
            });
    found.see(tried.decisions());
  }

  public long runs() {
    return runs;
  }

  /** The number of the run that found the newest outcome. */
  public long newest() {
    return newest;
  }

  /** The version of Python that runs it; null for a scenario. */
  public String python() {
    return python;
  }

  /** What the program touched that does not answer to us. */
  public List<String> outside() {
    return List.copyOf(outside);
  }

  /** How many runs went another way although they chose the same. */
  public long unlike() {
    return unlike;
  }

  /** A run that went another way although it chose the same. */
  void addUnlike(Schedule schedule) {
    unlike++;
    unlikeSchedule = unlikeSchedule == null ? schedule : unlikeSchedule;
  }

  /** The choices of the first such run; null if there was none. */
  Schedule unlikeSchedule() {
    return unlikeSchedule;
  }

  void differs(String words) {
    differs = words;
  }

  /** The first event that differs in such runs, in words; null if that is not known. */
  public String differs() {
    return differs;
  }

  public int size() {
    return findings.size();
  }

  /** The one with that outcome; null if there is none. */
  public Finding of(Outcome outcome) {
    return findings.get(outcome);
  }

  /** In the order in which they were found. */
  List<Finding> inOrder() {
    return List.copyOf(findings.values());
  }

  /** The most frequent first. */
  public List<Finding> sorted() {
    List<Finding> sorted = new ArrayList<>(findings.values());
    sorted.sort(
        Comparator.comparingLong(Finding::runs).reversed().thenComparingLong(Finding::firstRun));
    return sorted;
  }
}
