package dev.threadboard.board;

import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ProgramFact;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The files that threads have come to, by number, with their lines. */
public final class Sources {
  /** The number of the run's own listing. */
  public static final int LISTING = 0;

  private static final int TAB = 8;

  static final Sources NONE = new Sources(Map.of(), 0);

  /**
   * A file.
   *
   * @param path as the run tells it; of the listing, only its name
   * @param lines empty if it could not be read
   */
  private record SourceFile(String path, List<String> lines) {
    /** The last words of its path, so many. */
    String end(int words) {
      int from = path.length();
      for (int i = 0; i < words && from >= 0; i++) {
        from = path.lastIndexOf('/', from - 1);
      }
      return path.substring(from + 1);
    }

    int words() {
      return (int) path.chars().filter(c -> c == '/').count() + 1;
    }
  }

  private final Map<Integer, SourceFile> files;

  private final int longest;

  private Sources(Map<Integer, SourceFile> files, int longest) {
    this.files = files;
    this.longest = longest;
  }

  /** All lines of a file; empty if they are not known. */
  public List<String> lines(int file) {
    return files.containsKey(file) ? files.get(file).lines() : List.of();
  }

  /** A line of a file, without the blanks around it; empty if it is not known. */
  public String line(int file, int number) {
    List<String> lines = lines(file);
    return number > 0 && number <= lines.size() ? lines.get(number - 1).strip() : "";
  }

  /** The numbers of all files, in order. */
  public Set<Integer> numbers() {
    return files.keySet();
  }

  /** The length of the longest line of all files, in characters; a tab counts as eight. */
  public int longest() {
    return longest;
  }

  /** The file's name, with as much of its path as tells it from all others. */
  public String name(int file) {
    SourceFile named = files.get(file);
    if (named == null) {
      return "";
    }
    int words = 1;
    while (words < named.words() && !isAlone(file, words)) {
      words++;
    }
    return named.end(words);
  }

  private boolean isAlone(int file, int words) {
    String end = files.get(file).end(words);
    return files.entrySet().stream()
        .allMatch(other -> other.getKey() == file || !other.getValue().end(words).equals(end));
  }

  /**
   * Where a line is, to be told: {@code 12} in the listing, {@code worker.py:12} in another file.
   */
  public String place(int file, int line) {
    return file == LISTING ? String.valueOf(line) : name(file) + ":" + line;
  }

  Sources after(Event event) {
    Fact fact = event.fact();
    if (fact instanceof Fact.Run run) {
      return with(LISTING, new SourceFile(listingName(run), run.listing()));
    } else if (fact instanceof ProgramFact.Source source) {
      return with(source.file(), new SourceFile(source.path(), source.lines()));
    }
    return this;
  }

  /** A scenario has a name of its own, a program of the person's that of its file. */
  private static String listingName(Fact.Run run) {
    return run.title().isEmpty() ? run.scenario() : run.scenario() + ".py";
  }

  private Sources with(int file, SourceFile source) {
    Map<Integer, SourceFile> more = new TreeMap<>(files);
    more.put(file, source);
    int most = longest;
    for (String line : source.lines()) {
      int tabs = (int) line.chars().filter(c -> c == '\t').count();
      most = Math.max(most, line.length() + (TAB - 1) * tabs);
    }
    return new Sources(Collections.unmodifiableMap(more), most);
  }
}
