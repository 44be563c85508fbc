package dev.threadboard;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the direction in which the packages may know each other, and the house's other rules. */
class ArchitectureTest {
  private static final String ROOT = "dev.threadboard";
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final int MOST_LINES_IN_A_FILE = 350;

  /**
   * Which packages each package may use, beside itself and libraries. Also the list of packages.
   */
  private static final Map<String, List<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("python", List.of()),
          Map.entry("command", List.of()),
          Map.entry("event", List.of()),
          Map.entry("frame", List.of()),
          Map.entry("words", List.of()),
          Map.entry("scenario", List.of("python")),
          Map.entry("engine", List.of("scenario", "python", "command", "event")),
          Map.entry("board", List.of("event", "command", "words")),
          Map.entry("history", List.of("board", "event", "command")),
          Map.entry("compare", List.of("history", "board", "event")),
          Map.entry("predict", List.of("board", "event", "command")),
          Map.entry("theme", List.of("frame", "words")),
          Map.entry(
              "view",
              List.of(
                  "board", "compare", "history", "predict", "theme", "frame", "event", "command")),
          Map.entry("linear", List.of("board", "history", "event", "command", "words", "view")),
          Map.entry("keyboard", List.of("command", "board", "words")),
          Map.entry("config", List.of("keyboard", "command", "frame")),
          Map.entry("tape", List.of("keyboard", "board", "frame", "words")),
          Map.entry("terminal", List.of("frame")),
          Map.entry("record", List.of("frame")),
          Map.entry(
              "session",
              List.of(
                  "scenario",
                  "python",
                  "engine",
                  "command",
                  "event",
                  "board",
                  "history",
                  "compare",
                  "predict",
                  "theme",
                  "view",
                  "frame",
                  "keyboard",
                  "linear",
                  "words",
                  "terminal",
                  "record",
                  "tape")),
          Map.entry("server", List.of("session", "terminal")),
          Map.entry(
              "cli",
              List.of(
                  "words",
                  "scenario",
                  "python",
                  "engine",
                  "command",
                  "event",
                  "board",
                  "history",
                  "compare",
                  "predict",
                  "theme",
                  "view",
                  "frame",
                  "keyboard",
                  "config",
                  "terminal",
                  "record",
                  "session",
                  "server",
                  "tape")));

  private static JavaClasses program;

  @BeforeAll
  static void readTheProgram() {
    program =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
  }

  static Stream<String> packages() {
    return MAY_USE.keySet().stream().sorted();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("packages")
  void aPackageUsesOnlyThePackagesItMayUse(String name) {
    String[] allowed =
        Stream.concat(Stream.of(name), MAY_USE.get(name).stream())
            .map(ArchitectureTest::within)
            .toArray(String[]::new);
    Predicate<JavaClass> ours = resideInAnyPackage(within(""));
    Predicate<JavaClass> fine = resideInAnyPackage(allowed);
    check(
        classes()
            .that()
            .resideInAPackage(within(name))
            .should(
                onlyDependOnClassesThat(
                    describe(
                        "are in " + name + " or in " + MAY_USE.get(name),
                        used -> !ours.test(used) || fine.test(used))))
            .because("data flows one way, see package-info of " + ROOT));
  }

  @Test
  void everyClassIsInOneOfTheKnownPackages() {
    String[] known = packages().map(ArchitectureTest::within).toArray(String[]::new);
    check(
        classes()
            .should()
            .resideInAnyPackage(known)
            .orShould()
            .haveSimpleName("package-info")
            .because("a new package needs its line in MAY_USE, which says what it may use"));
  }

  @Test
  void packagesFormNoCircles() {
    check(slices().matching(ROOT + ".(**)").should().beFreeOfCycles());
  }

  @Test
  void lanternaStaysOnTheScreenSide() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(
                Stream.of("scenario", "python", "engine", "command", "event", "board")
                    .map(ArchitectureTest::within)
                    .toArray(String[]::new))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.googlecode.lanterna..")
            .because("what happens does not depend on how it is shown"));
  }

  @Test
  void awtIsKnownOnlyWhereFilesAreRecorded() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(within("record"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.swing..")
            .because("the dashboard opens where there is no display"));
  }

  @Test
  void standardStreamsAreTouchedOnlyInCliAndTerminal() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(within("cli"), within("terminal"))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace")
            .because("a write past the screen spoils it: streams are passed in"));
  }

  @Test
  void namesSayWhatAClassIs() {
    check(
        noClasses()
            .should()
            .haveNameMatching(".*(Manager|Impl|Utils?|Helper)(\\$.*)?")
            .because("these words say nothing about a class's role"));
  }

  @Test
  void noStateIsStatic() {
    check(
        fields()
            .that()
            .areStatic()
            .should()
            .beFinal()
            .because("two dashboards in one JVM must not meet"));
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    assertNone(
        sources()
            .map(Path::getParent)
            .distinct()
            .filter(folder -> !Files.exists(folder.resolve("package-info.java"))),
        "packages without a package-info.java");
  }

  @Test
  void noSourceFileIsLong() {
    assertNone(
        sources().filter(file -> lines(file) > MOST_LINES_IN_A_FILE),
        "files over " + MOST_LINES_IN_A_FILE + " lines");
  }

  private static void check(ArchRule rule) {
    // Packages that are still to be written have no classes to check.
    rule.allowEmptyShould(true).check(program);
  }

  private static String within(String name) {
    return (name.isEmpty() ? ROOT : ROOT + "." + name) + "..";
  }

  private static void assertNone(Stream<Path> faults, String what) {
    assertEquals("", faults.map(Path::toString).sorted().collect(joining("\n")), what);
  }

  private static Stream<Path> sources() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return Arrays.stream(
          files.filter(file -> file.toString().endsWith(".java")).toArray(Path[]::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int lines(Path file) {
    try {
      return Files.readAllLines(file).size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
