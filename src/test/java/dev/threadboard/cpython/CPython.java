package dev.threadboard.cpython;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A CPython on this machine that programs can be run with.
 *
 * @param minor 11 of Python 3.11
 * @param version such as {@code 3.11.7}
 */
public record CPython(Path executable, int minor, String version) {
  /** A property with paths of more of them, with colons between. */
  private static final String MORE = "threadboard.test.pythons";

  private static final int OLDEST = 8;
  private static final int NEWEST = 14;

  /** What it says of itself: a wrapper on the PATH may stand for another file. */
  private static final String QUESTION =
      "import sys; print(sys.implementation.name, *sys.version_info[:3]); print(sys.executable)";

  /** Null until somebody asks: each is started for it. */
  private static List<CPython> known;

  /**
   * One of each version from 3.8 on, the oldest first: of the version manager's folder, on the
   * PATH, and of the property.
   */
  public static synchronized List<CPython> all() throws IOException, InterruptedException {
    if (known == null) {
      known = find();
    }
    return known;
  }

  private static List<CPython> find() throws IOException, InterruptedException {
    Map<Integer, CPython> found = new TreeMap<>();
    for (Path candidate : candidates()) {
      CPython python = asked(candidate);
      if (python != null && python.minor >= OLDEST) {
        found.putIfAbsent(python.minor, python);
      }
    }
    return List.copyOf(found.values());
  }

  /**
   * Those to run a test's n-th program with: one of them in turn, or each with {@code
   * -Dthreadboard.pythons=all}.
   */
  public static List<CPython> inTurn(List<CPython> pythons, int turn) {
    boolean all = pythons.isEmpty() || "all".equals(System.getProperty("threadboard.pythons"));
    return all ? pythons : List.of(pythons.get(turn % pythons.size()));
  }

  /** A test of each program in a folder, with one of the Pythons {@link #inTurn}. */
  static Stream<DynamicTest> testsOf(Path folder, ProgramCheck check)
      throws IOException, InterruptedException {
    List<CPython> pythons = all();
    assumeFalse(pythons.isEmpty(), "there is no CPython of 3.8 or later here");
    List<Path> programs;
    try (Stream<Path> files = Files.list(folder)) {
      programs = files.filter(file -> file.toString().endsWith(".py")).sorted().toList();
    }
    return IntStream.range(0, programs.size())
        .boxed()
        .flatMap(
            turn ->
                inTurn(pythons, turn).stream()
                    .map(
                        python ->
                            DynamicTest.dynamicTest(
                                programs.get(turn).getFileName() + " " + python,
                                () -> check.accept(programs.get(turn), python))));
  }

  /** What must be true of a program that is run by a Python. */
  @FunctionalInterface
  interface ProgramCheck {
    void accept(Path program, CPython python) throws IOException;
  }

  /** The minor versions that people use and that are not among these. */
  static List<Integer> absent(Collection<CPython> present) {
    return IntStream.rangeClosed(OLDEST, NEWEST)
        .filter(minor -> present.stream().noneMatch(python -> python.minor == minor))
        .boxed()
        .toList();
  }

  private static List<Path> candidates() throws IOException {
    List<Path> candidates = new ArrayList<>();
    String root = System.getenv("PYENV_ROOT");
    Path versions =
        (root == null ? Path.of(System.getProperty("user.home"), ".pyenv") : Path.of(root))
            .resolve("versions");
    if (Files.isDirectory(versions)) {
      try (Stream<Path> folders = Files.list(versions)) {
        folders
            .sorted(Comparator.reverseOrder())
            .map(folder -> folder.resolve("bin/python3"))
            .forEach(candidates::add);
      }
    }
    Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, "python3"))
        .filter(Files::isExecutable)
        .limit(1)
        .forEach(candidates::add);
    Stream.of(System.getProperty(MORE, "").split(File.pathSeparator))
        .filter(path -> !path.isEmpty())
        .map(Path::of)
        .forEach(candidates::add);
    return candidates;
  }

  /** Null if it is no CPython 3, or cannot be run. */
  private static CPython asked(Path candidate) throws InterruptedException {
    Ended ended;
    try {
      ended = Ended.of(new ProcessBuilder(candidate.toString(), "-c", QUESTION), "");
    } catch (IOException | UncheckedIOException e) {
      return null;
    }
    List<String> said = ended.output().lines().toList();
    if (said.size() != 2 || !said.get(0).startsWith("cpython 3 ")) {
      return null;
    }
    String[] words = said.get(0).split(" ");
    return new CPython(
        Path.of(said.get(1)), Integer.parseInt(words[2]), "3." + words[2] + "." + words[3]);
  }

  @Override
  public String toString() {
    return version;
  }
}
