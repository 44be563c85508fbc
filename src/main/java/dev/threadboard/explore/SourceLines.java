package dev.threadboard.explore;

import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ProgramFact;
import dev.threadboard.explore.outcome.Failure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The program's files, as a run tells them. */
final class SourceLines {
  private final Map<Integer, List<String>> files = new HashMap<>();
  private final Map<Integer, String> names = new HashMap<>();

  void take(Event event) {
    if (event.fact() instanceof Fact.Run run) {
      files.put(0, run.listing());
      names.put(0, run.scenario());
    } else if (event.fact() instanceof ProgramFact.Source source) {
      files.put(source.file(), source.lines());
      names.put(source.file(), source.path());
    }
  }

  /** {@code 10 (balance = read + 1)}. */
  String quoted(Fact.Line line) {
    List<String> lines = files.getOrDefault(line.file(), List.of());
    boolean there = line.line() > 0 && line.line() <= lines.size();
    String text = there ? " (" + lines.get(line.line() - 1).strip() + ")" : "";
    return file(line.file()) + line.line() + text;
  }

  /** The lines as numbers, with a hyphen for those that follow each other. */
  String ranges(Collection<Fact.Line> lines) {
    Map<Integer, TreeSet<Integer>> byFile = new TreeMap<>();
    lines.forEach(
        line -> byFile.computeIfAbsent(line.file(), one -> new TreeSet<>()).add(line.line()));
    List<String> words = new ArrayList<>();
    byFile.forEach((file, numbers) -> addRanges(words, file(file), List.copyOf(numbers)));
    return String.join(", ", words);
  }

  private static void addRanges(List<String> words, String file, List<Integer> numbers) {
    int begin = 0;
    for (int i = 1; i <= numbers.size(); i++) {
      if (i == numbers.size() || numbers.get(i) != numbers.get(i - 1) + 1) {
        int first = numbers.get(begin);
        int last = numbers.get(i - 1);
        words.add(file + (first == last ? "" + first : first + "-" + last));
        begin = i;
      }
    }
  }

  /** A file, with what happens at which of its lines. */
  DecidingCode marked(int file, List<DecidingCode.Mark> marks) {
    String name = names.getOrDefault(file, "");
    return new DecidingCode(
        name.substring(name.lastIndexOf('/') + 1), files.getOrDefault(file, List.of()), marks);
  }

  private String file(int number) {
    String name = names.getOrDefault(number, "");
    return number == 0 ? "" : name.substring(name.lastIndexOf('/') + 1) + ":";
  }

  /** Where an error came from, if that is a line of the program's. */
  Fact.Line find(Failure failure) {
    for (Map.Entry<Integer, String> file : names.entrySet()) {
      String name = file.getValue();
      if (failure.file().equals(name) || failure.file().endsWith("/" + name)) {
        return new Fact.Line(failure.line(), file.getKey());
      }
    }
    return null;
  }
}
