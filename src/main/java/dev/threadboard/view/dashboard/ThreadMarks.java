package dev.threadboard.view.dashboard;

import dev.threadboard.board.Board;
import dev.threadboard.board.State;
import dev.threadboard.board.ThreadLabels;
import dev.threadboard.board.ThreadState;
import dev.threadboard.text.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which threads are on which line of one file, and which are in others. */
final class ThreadMarks {
  /** In names; of more threads in a file the others are counted. */
  private static final int MOST_NAMED = 3;

  private final Board board;
  private final int file;
  private final ThreadLabels labels;
  private final TreeMap<Integer, List<Integer>> on = new TreeMap<>();

  /** The threads in other files, by the numbers of these. */
  private final Map<Integer, List<Integer>> elsewhere = new LinkedHashMap<>();

  ThreadMarks(Board board, int file) {
    this.board = board;
    this.file = file;
    this.labels = new ThreadLabels(board.threads());
    for (ThreadState thread : board.threads().all()) {
      if (stands(thread) && thread.line() > 0) {
        boolean here = thread.file() == file;
        Map<Integer, List<Integer>> where = here ? on : elsewhere;
        int key = here ? thread.line() : thread.file();
        where.computeIfAbsent(key, any -> new ArrayList<>()).add(thread.ident());
      }
    }
  }

  /** Whether it is on a line: at work or waiting, or ended there by an error. */
  private static boolean stands(ThreadState thread) {
    State state = thread.state();
    return state == State.FAILED || state.alive() && state != State.IDLE;
  }

  /** The numbers of the threads on a line. */
  List<Integer> on(int line) {
    return on.getOrDefault(line, List.of());
  }

  /**
   * The line to look at: that of the thread that the person looks at, or else the first that is
   * marked.
   *
   * @param selected null if there is none
   */
  int focus(ThreadState selected) {
    if (selected != null && selected.line() > 0 && selected.file() == file) {
      return selected.line();
    }
    return on.isEmpty() ? 1 : on.firstKey();
  }

  /**
   * Some threads' marks, to stand beside each other.
   *
   * @param each the mark of each thread that has room
   * @param rest how many have none; usually empty
   */
  record Marks(List<String> each, String rest) {
    String text() {
      return String.join(" ", each) + rest;
    }
  }

  /** The marks of some threads in so many columns. */
  Marks marks(List<Integer> threads, int columns) {
    List<String> marks = new ArrayList<>();
    int used = 0;
    for (int i = 0; i < threads.size(); i++) {
      boolean last = i == threads.size() - 1;
      int room = columns - used - (last ? 0 : 2);
      String mark = mark(board.threads().get(threads.get(i)), room);
      if (mark.length() > room) {
        int rest = threads.size() - i;
        return i == 0 || rest > 9
            ? new Marks(List.of(), crowd(threads.size()))
            : new Marks(marks, "+" + rest);
      }
      marks.add(mark);
      used += mark.length() + 1;
    }
    return new Marks(marks, "");
  }

  private String mark(ThreadState thread, int room) {
    String mark = labels.of(thread);
    return board.program().isOwn() && mark.length() > room ? initials(mark) : mark;
  }

  /** A long name's beginning, and its number if it ends with one: {@code p1} of packer-1. */
  private static String initials(String name) {
    int number = name.length();
    while (number > 0 && Character.isDigit(name.charAt(number - 1))) {
      number--;
    }
    String begin = name.substring(0, name.offsetByCodePoints(0, 1));
    return begin + (number == 0 ? "" : name.substring(number));
  }

  private static String crowd(int threads) {
    return threads < 1000 ? "(" + threads + ")" : "(" + threads / 1000 + "k)";
  }

  /** {@code seller at 42}; the threads on this file's lines before one and after another. */
  List<String> outside(int first, int last) {
    List<String> outside = new ArrayList<>();
    on.forEach(
        (line, idents) -> {
          if (line < first || line > last) {
            outside.add(names(idents) + " at " + line);
          }
        });
    return outside;
  }

  /** {@code in orders.py: MainThread, seller}; each file with the threads that are in it. */
  List<String> elsewhere() {
    List<String> files = new ArrayList<>();
    elsewhere.forEach(
        (other, idents) -> files.add("in " + board.sources().name(other) + ": " + names(idents)));
    return files;
  }

  private String names(List<Integer> idents) {
    boolean all = idents.size() <= MOST_NAMED;
    List<String> names = new ArrayList<>();
    for (int ident : idents.subList(0, all ? idents.size() : MOST_NAMED - 1)) {
      names.add(board.threads().get(ident).shortName());
    }
    if (!all) {
      names.add(Numbers.count(idents.size() - names.size()) + " more");
    }
    return String.join(", ", names);
  }
}
