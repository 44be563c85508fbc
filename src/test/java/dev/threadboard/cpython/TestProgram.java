package dev.threadboard.cpython;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A program of {@code src/test/resources/programs}, with the notes at its top that its README.txt
 * explains.
 */
record TestProgram(Path file, List<Note> notes) {
  private static final Path FOLDER = Path.of("src/test/resources/programs").toAbsolutePath();

  private static final Pattern NOTE =
      Pattern.compile("# (differs|stdin|args|needs|module|prints|ends|outside|unlike)(?:: ?(.*))?");

  private static final Pattern OUTPUT = Pattern.compile("\\{[^\n]*\"type\":\"output\"[^\n]*\n");

  /** One line of the notes; its value is empty if it has none. */
  record Note(String key, String value) {}

  /** All programs, in the order of their names; not those that fail now and then. */
  static List<TestProgram> all() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".py"))
          .filter(file -> !file.startsWith(FOLDER.resolve("sct")))
          .sorted()
          .map(TestProgram::read)
          .filter(program -> !program.notes.contains(new Note("module", "")))
          .toList();
    }
  }

  private static TestProgram read(Path file) {
    try (Stream<String> lines = Files.lines(file, ISO_8859_1)) {
      return new TestProgram(
          file,
          lines
              .map(NOTE::matcher)
              .takeWhile(Matcher::matches)
              .map(note -> new Note(note.group(1), Optional.ofNullable(note.group(2)).orElse("")))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder it is run in. */
  Path folder() {
    Path folder = file.getParent();
    while (module().isPresent() && Files.exists(folder.resolve("__init__.py"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  /** What stands behind {@code python3}, as behind {@code threadboard run}, but for arguments. */
  List<String> operands() {
    return module().map(name -> List.of("-m", name)).orElse(List.of(fileName()));
  }

  String fileName() {
    return file.getFileName().toString();
  }

  private Optional<String> module() {
    return values("module").findFirst();
  }

  List<String> arguments() {
    return values("args").flatMap(value -> Arrays.stream(value.split(" "))).toList();
  }

  /** Its standard input. */
  String input() {
    return values("stdin").map(line -> line + "\n").collect(Collectors.joining());
  }

  /** What is known to differ under us, and to be mended. */
  Optional<String> unlike() {
    return values("unlike").findFirst();
  }

  boolean canBeRunBy(CPython python) {
    return values("needs").allMatch(oldest -> python.minor() >= Integer.parseInt(minor(oldest)));
  }

  private static String minor(String version) {
    return version.substring(version.indexOf('.') + 1);
  }

  /** What it prints, if plain Python cannot be asked. */
  Optional<Ended> known() {
    if (endsByDeadlock() || values("prints").findAny().isPresent()) {
      String output = values("prints").map(line -> line + "\n").collect(Collectors.joining());
      return Optional.of(new Ended(endsByDeadlock() ? 1 : 0, output, ""));
    }
    return Optional.empty();
  }

  boolean endsByDeadlock() {
    return notes.contains(new Note("ends", "deadlock"));
  }

  /** The signal that kills it, such as {@code SIGSEGV}. */
  Optional<String> signal() {
    return values("ends").filter(end -> end.startsWith("SIG")).findFirst();
  }

  /** Whether it touches what is outside of its process. */
  boolean touchesTheOutside() {
    return values("outside").findAny().isPresent();
  }

  /** An output without what may differ. */
  String comparable(String output) {
    String text = output;
    for (String what : values("differs").toList()) {
      text = without(what, text);
    }
    return text;
  }

  private static String without(String what, String text) {
    return switch (what) {
      case "times" -> text.replaceAll("\\d+(\\.\\d+)?", "0");
      case "random" -> text.replaceAll("\\b0\\.\\d+", "0.");
      case "addresses" -> text.replaceAll("0x[0-9a-f]+", "0x");
      case "order" -> text.lines().sorted().collect(Collectors.joining("\n"));
      default -> throw new IllegalArgumentException("differs: " + what);
    };
  }

  /** Events without what differs from process to process. */
  String repeatable(String events) {
    String text = OUTPUT.matcher(events).find() ? withoutOutput(events) : events;
    for (String what : List.of("random", "addresses")) {
      text = differsIn(what) ? without(what, text) : text;
    }
    return text;
  }

  /** What is written past Python, such as by {@code os.write}, is told when it is read. */
  private static String withoutOutput(String events) {
    return OUTPUT.matcher(events).replaceAll("").replaceAll("\"seq\":\\d+,", "");
  }

  boolean differsIn(String what) {
    return values("differs").anyMatch(what::equals);
  }

  private Stream<String> values(String key) {
    return notes.stream().filter(note -> note.key.equals(key)).map(Note::value);
  }

  @Override
  public String toString() {
    return FOLDER.relativize(file).toString();
  }
}
