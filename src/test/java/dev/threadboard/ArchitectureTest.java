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

  private static JavaClasses program;

  @BeforeAll
  static void readTheProgram() {
    program =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
  }

  static Stream<String> packages() {
    return PackageUses.ALLOWED.keySet().stream().sorted();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("packages")
  void aPackageUsesOnlyThePackagesItMayUse(String name) {
    List<String> allowed = List.of((name + " " + PackageUses.ALLOWED.get(name)).split(" "));
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
            .because("a new package needs its line in PackageUses, which says what it may use"));
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
