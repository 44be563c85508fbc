package dev.threadboard.theme;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.frame.Color;
import dev.threadboard.frame.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the themes that the program brings along promise to everyone's eyes. */
class BundledThemesTest {
  /** WCAG 2.2, 1.4.3: text, for level AA. */
  private static final double READABLE = 4.5;

  /** WCAG 2.2, 1.4.6: text, for level AAA. */
  private static final double HIGH = 7;

  /** WCAG 2.2, 1.4.11: what is not text but must be seen. */
  private static final double VISIBLE = 3;

  /** In OKLab, where 0.02 can just be seen. The closest two of Okabe and Ito's are 0.076 apart. */
  private static final double APART = 0.065;

  /** It is not there to be read. */
  private static final Set<Role> DECORATION = EnumSet.of(Role.BORDER, Role.BAR, Role.BAR_REST);

  /** They stand beside each other on most screens. Those that have ended have their own glyphs. */
  private static final List<Role> STATES =
      List.of(
          Role.STATE_RUNNING,
          Role.STATE_READY,
          Role.STATE_SLEEPING,
          Role.STATE_WAITING,
          Role.STATE_IDLE,
          Role.STATE_FAILED);

  private final Themes themes = Themes.bundled();

  static List<String> all() {
    return Themes.bundled().names();
  }

  /** Those that set their own colours and background; of the others only the owner knows both. */
  static Stream<String> inTrueColor() {
    return all().stream().filter(name -> !Set.of("terminal", "mono").contains(name));
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyRoleHasAStyle(String name) throws ThemeException {
    Theme theme = themes.load(name);
    assertEquals(name, theme.name());
    for (Role role : Role.values()) {
      assertTrue(theme.style(role) != null, role.key());
    }
  }

  @ParameterizedTest
  @MethodSource("inTrueColor")
  void allThatIsToBeReadHasEnoughContrast(String name) throws ThemeException {
    Theme theme = themes.load(name);
    double least = name.equals("high-contrast") ? HIGH : READABLE;
    List<Executable> checks = new ArrayList<>();
    for (Role role : Role.values()) {
      if (!DECORATION.contains(role)) {
        checks.add(() -> assertAtLeast(least, ColorVision.contrast(theme.style(role)), role.key()));
      }
    }
    Style bar = theme.style(Role.BAR);
    checks.add(() -> assertAtLeast(VISIBLE, ColorVision.contrast(bar), "bar"));
    assertAll(checks);
  }

  @ParameterizedTest
  @MethodSource("inTrueColor")
  void statesAreToldApartWithoutSeeingRedAndGreen(String name) throws ThemeException {
    Theme theme = themes.load(name);
    List<Executable> checks = new ArrayList<>();
    for (Role one : STATES) {
      for (Role other : STATES.subList(STATES.indexOf(one) + 1, STATES.size())) {
        checks.add(() -> assertApart(theme, one, other));
      }
    }
    checks.add(() -> assertApart(theme, Role.STATE_DONE, Role.STATE_FAILED));
    assertAll(checks);
  }

  @ParameterizedTest
  @MethodSource("inTrueColor")
  void theTintedLineThatAThreadIsOnCanBeRead(String name) throws ThemeException {
    Theme theme = themes.load(name);
    double least = name.equals("high-contrast") ? HIGH : READABLE;
    List<Executable> checks = new ArrayList<>();
    for (Role state : STATES) {
      Style line = theme.style(Role.CODE_CURRENT).tinted(theme.style(state).foreground());
      checks.add(() -> assertAtLeast(least, ColorVision.contrast(line), state.key()));
      checks.add(() -> assertTrue(!line.background().equals(theme.style(Role.CODE).background())));
    }
    assertAll(checks);
  }

  @ParameterizedTest
  @MethodSource("inTrueColor")
  void whatWasPrintedStandsOutFromWhatThreadsDid(String name) throws ThemeException {
    Theme theme = themes.load(name);
    double did = ColorVision.contrast(theme.style(Role.LOG_LIFECYCLE));
    assertAtLeast(1.25 * did, ColorVision.contrast(theme.style(Role.LOG_STDOUT)), name);
  }

  @ParameterizedTest
  @MethodSource("inTrueColor")
  void neighboursAmongThreadsHaveHuesOfTheirOwn(String name) throws ThemeException {
    Theme theme = themes.load(name);
    List<Executable> checks = new ArrayList<>();
    for (int ident = 1; ident <= 6; ident++) {
      Color one = theme.style(Role.ofThread(ident)).foreground();
      for (int other = ident + 1; other <= 6; other++) {
        Color two = theme.style(Role.ofThread(other)).foreground();
        checks.add(() -> assertTrue(!one.equals(two), one + " twice"));
      }
    }
    checks.add(() -> assertEquals(Role.ofThread(1), Role.ofThread(7)));
    assertAll(checks);
  }

  @Test
  void theTerminalsOwnThemeHasNoColourButItsOwnSixteen() throws ThemeException {
    for (Role role : Role.values()) {
      Style style = themes.load("terminal").style(role);
      assertEquals(Color.DEFAULT, style.background(), role.key());
      assertTrue(
          style.foreground() == Color.DEFAULT
              || style.foreground() instanceof Color.Indexed indexed && indexed.index() < 16,
          role.key());
    }
  }

  @Test
  void monoHasNoColourAtAll() throws ThemeException {
    for (Role role : Role.values()) {
      Style style = themes.load("mono").style(role);
      assertEquals(Color.DEFAULT, style.foreground(), role.key());
      assertEquals(Color.DEFAULT, style.background(), role.key());
    }
  }

  @Test
  void everyFileIsListedExceptTheOneForBase16Schemes() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("themes"))) {
      Set<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".theme") && !name.equals("base16.theme"))
              .map(name -> name.replace(".theme", ""))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(names, new TreeSet<>(all()));
    }
  }

  @Test
  void aRolesKeyIsItsNameInSmallLetters() {
    assertEquals("state-cut-off", Role.STATE_CUT_OFF.key());
    Arrays.stream(Role.values()).forEach(role -> assertEquals(role, Role.of(role.key())));
  }

  private static void assertApart(Theme theme, Role one, Role other) {
    double distance =
        ColorVision.distanceWithoutRedGreen(
            theme.style(one).foreground(), theme.style(other).foreground());
    assertAtLeast(APART, distance, one.key() + " and " + other.key());
  }

  private static void assertAtLeast(double least, double is, String what) {
    assertTrue(is >= least, () -> String.format(Locale.ROOT, "%s: %.3f < %.3f", what, is, least));
  }
}
