package dev.threadboard.explore;

import dev.threadboard.event.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Gathers at which lines threads are stopped, and at which lines a run ends. */
final class DecidingLines {
  private record Told(Fact.Line line, String who, String verb, DecidingCode.Kind kind) {
    boolean isStop() {
      return kind == DecidingCode.Kind.STOP;
    }
  }

  private final List<Told> all = new ArrayList<>();

  /**
   * Something happens at a line.
   *
   * @param line null if nobody knows which; then nothing is marked
   * @param who the thread's name; empty if there is none
   * @param does what it does there, such as {@code stops}
   */
  void mark(Fact.Line line, String who, String does, DecidingCode.Kind kind) {
    if (line != null) {
      all.add(new Told(line, who, does, kind));
    }
  }

  /** The file of the last stop, or else of the end, or else the program's own, with its marks. */
  DecidingCode in(SourceLines code) {
    boolean stops = all.stream().anyMatch(Told::isStop);
    int file = 0;
    for (Told told : all) {
      file = stops && !told.isStop() ? file : told.line().file();
    }
    List<DecidingCode.Mark> marks = new ArrayList<>();
    for (DecidingCode.Kind kind : DecidingCode.Kind.values()) {
      Map<Integer, Map<String, Set<String>>> lines = new TreeMap<>();
      for (Told told : all) {
        if (told.kind() == kind && told.line().file() == file) {
          lines
              .computeIfAbsent(told.line().line(), line -> new LinkedHashMap<>())
              .computeIfAbsent(told.verb(), verb -> new LinkedHashSet<>())
              .add(told.who());
        }
      }
      lines.forEach((line, told) -> marks.add(new DecidingCode.Mark(line, words(told), kind)));
    }
    return code.marked(file, marks);
  }

  /** {@code a, b wait}. */
  private static String words(Map<String, Set<String>> told) {
    List<String> words = new ArrayList<>();
    told.forEach(
        (verb, who) -> {
          boolean several = who.size() > 1 && verb.endsWith("s");
          String does = several ? verb.substring(0, verb.length() - 1) : verb;
          words.add((String.join(", ", who) + " " + does).strip());
        });
    return String.join(", ", words);
  }
}
