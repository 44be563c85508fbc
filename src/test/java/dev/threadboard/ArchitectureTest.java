package dev.threadboard;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the direction in which the packages may know each other, and the project's other rules. */
class ArchitectureTest {
  private static final String ROOT = "dev.threadboard";
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final int MOST_LINES_IN_A_FILE = 350;
  private static final int MOST_FILES_IN_A_PACKAGE = 25;

  /** Which packages each package may use, beside itself and libraries; and the list of packages. */
  private static final Map<String, String> MAY_USE =
      Map.ofEntries(
          Map.entry("python", ""),
          Map.entry("command", ""),
          Map.entry("event", ""),
          Map.entry("event.packed", "event"),
          Map.entry("frame", ""),
          Map.entry("text", "frame"),
          Map.entry("scenario", "python"),
          Map.entry("engine.time", "command"),
          Map.entry("engine", "command engine.time event python scenario"),
          Map.entry("cpython.agent", "cpython.channel cpython.process event"),
          Map.entry("cpython.channel", ""),
          Map.entry("cpython.process", "event"),
          Map.entry("cpython.facts", "cpython.channel engine event"),
          Map.entry(
              "cpython",
              "command cpython.agent cpython.channel cpython.facts cpython.process engine"
                  + " engine.time event"),
          Map.entry("cpython.lookup", "text"),
          Map.entry("explore.outcome", "board deadlock event"),
          Map.entry("explore.schedule", "engine explore.outcome"),
          Map.entry(
              "explore",
              "board command deadlock engine engine.time event explore.outcome explore.schedule"
                  + " sentence text"),
          Map.entry("explore.shown", "engine explore explore.outcome"),
          Map.entry("persistent", ""),
          Map.entry("objects", "event persistent"),
          Map.entry("deadlock", "event objects text"),
          Map.entry("board", "deadlock event objects persistent"),
          Map.entry("viewer", "board command event explore.outcome objects text"),
          Map.entry("history", "board command event event.packed"),
          Map.entry("compare", "board event history objects"),
          Map.entry("lesson", "cpython text"),
          Map.entry("predict", "board event sentence text"),
          Map.entry("theme", "frame text"),
          Map.entry(
              "view",
              "board command deadlock event frame objects persistent predict text theme viewer"),
          Map.entry(
              "view.objects",
              "board command deadlock event frame objects persistent sentence text theme view"
                  + " viewer"),
          Map.entry(
              "view.timeline",
              "board deadlock event frame objects persistent text theme view view.objects viewer"),
          Map.entry(
              "view.dashboard",
              "board command deadlock event frame objects persistent predict text theme view"
                  + " view.objects view.timeline viewer"),
          Map.entry(
              "view.compare",
              "board command compare event frame history objects text theme view view.dashboard"
                  + " viewer"),
          Map.entry(
              "view.explore",
              "board command explore explore.outcome explore.shown frame text theme view viewer"),
          Map.entry(
              "view.lesson",
              "board command explore explore.shown frame lesson theme view view.explore"),
          Map.entry("view.menu", "board command frame text theme view viewer"),
          Map.entry("keyboard", "board command deadlock objects text viewer"),
          Map.entry("config", "command frame keyboard text"),
          Map.entry("terminal", "frame"),
          Map.entry("tape.syntax", "board frame keyboard text"),
          Map.entry("tape", "board keyboard record tape.syntax text viewer"),
          Map.entry("record", "frame"),
          Map.entry("record.raster", "frame record"),
          Map.entry("record.gif", "frame record record.raster"),
          Map.entry("record.svg", "frame record record.raster"),
          Map.entry("record.video", "frame record record.raster"),
          Map.entry("record.file", "frame record record.gif record.raster record.svg record.video"),
          Map.entry("sentence", "board deadlock event objects persistent text"),
          Map.entry(
              "playback",
              "board command compare deadlock engine engine.time event frame history keyboard"
                  + " lesson objects predict scenario terminal text viewer"),
          Map.entry(
              "linear",
              "board command deadlock engine engine.time event explore.shown history lesson objects"
                  + " persistent playback predict scenario sentence text viewer"),
          Map.entry(
              "screen",
              "board command compare cpython engine engine.time event explore.outcome explore.shown"
                  + " frame history keyboard lesson objects playback predict scenario sentence"
                  + " terminal theme view view.compare view.dashboard view.explore view.lesson"
                  + " view.menu viewer"),
          Map.entry(
              "film",
              "board command engine engine.time event explore.shown frame history keyboard lesson"
                  + " playback predict record screen tape tape.syntax terminal theme view view.menu"
                  + " viewer"),
          Map.entry("cli.process", "engine engine.time frame terminal text"),
          Map.entry(
              "cli.lessons", "cli.process config cpython.lookup lesson playback scenario text"),
          Map.entry(
              "cli.options",
              "cli.lessons cli.process command config cpython cpython.lookup cpython.process engine"
                  + " event film frame history lesson playback record scenario screen tape"
                  + " tape.syntax terminal text theme view"),
          Map.entry(
              "cli.headless",
              "board cli.options cli.process command compare config deadlock engine engine.time"
                  + " event history playback record.file scenario text"),
          Map.entry(
              "cli.explore.report", "cli.process cpython explore.outcome explore.schedule text"),
          Map.entry(
              "cli.explore",
              "cli.explore.report cli.headless cli.interactive cli.options cli.process command"
                  + " config cpython engine engine.time explore explore.outcome explore.schedule"
                  + " explore.shown lesson scenario screen terminal text"),
          Map.entry(
              "cli.recording",
              "cli.lessons cli.options cli.process command config cpython engine engine.time"
                  + " explore.shown film frame lesson playback record record.file record.video"
                  + " scenario screen tape tape.syntax text theme view"),
          Map.entry(
              "cli.interactive",
              "cli.headless cli.options cli.process cli.recording command config cpython"
                  + " cpython.lookup engine engine.time event explore.shown frame history lesson"
                  + " linear playback"
                  + " record record.file screen terminal text theme view"),
          Map.entry(
              "cli",
              "board cli.explore cli.headless cli.interactive cli.lessons cli.options cli.process"
                  + " cli.recording command compare config cpython engine event film frame history"
                  + " keyboard lesson linear playback predict record record.file scenario screen"
                  + " tape tape.syntax terminal text theme view"),
          Map.entry("cli.startup", "cli cli.options cli.process frame terminal text theme"));

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
    List<String> allowed = List.of((name + " " + MAY_USE.get(name)).split(" "));
    check(
        classes()
            .that()
            .resideInAPackage(ROOT + "." + name)
            .should(
                onlyDependOnClassesThat(
                    describe(
                        "are in " + allowed,
                        used -> !isOurs(used) || allowed.contains(packageOf(used)))))
            .because("data flows one way, see package-info of " + ROOT));
  }

  @Test
  void everyClassIsInOneOfTheKnownPackages() {
    String[] known = packages().map(name -> ROOT + "." + name).toArray(String[]::new);
    check(
        classes()
            .should()
            .resideInAnyPackage(known)
            .orShould()
            .haveSimpleName("package-info")
            .because("a new package needs its line in MAY_USE, which says what it may use"));
  }

  @Test
  void noPackageIsCrowded() {
    assertNone(
        sources().collect(groupingBy(Path::getParent, counting())).entrySet().stream()
            .filter(folder -> folder.getValue() > MOST_FILES_IN_A_PACKAGE)
            .map(Map.Entry::getKey),
        "packages of more than " + MOST_FILES_IN_A_PACKAGE + " files");
  }

  @Test
  void noTypeNameOccursTwice() {
    assertNone(
        sources()
            .map(Path::getFileName)
            .filter(name -> !name.toString().equals("package-info.java"))
            .collect(groupingBy(Path::toString, counting()))
            .entrySet()
            .stream()
            .filter(name -> name.getValue() > 1)
            .map(name -> Path.of(name.getKey())),
        "names of more than one type");
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

  private static boolean isOurs(JavaClass used) {
    return used.getPackageName().startsWith(ROOT);
  }

  /** Below the root's. */
  private static String packageOf(JavaClass used) {
    return used.getPackageName()
        .substring(Math.min(used.getPackageName().length(), ROOT.length() + 1));
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
