package dev.threadboard.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.frame.Color;
import dev.threadboard.frame.Style;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where themes are found, what their files may say, and what is said of a file that is wrong. */
class ThemesTest {
  @TempDir private Path directory;
  private Themes themes;

  @BeforeEach
  void open() {
    themes = new Themes(directory);
  }

  @Test
  void aPersonsOwnThemesComeAfterTheBundledOnes() throws Exception {
    write("zebra.theme", "inherit = mono");
    write("aqua.yml", "");
    write("notes.txt", "");
    List<String> names = themes.names();
    assertEquals("terminal", names.get(0));
    assertEquals(List.of("aqua", "zebra"), names.subList(names.size() - 2, names.size()));
    assertEquals(directory.resolve("zebra.theme").toString(), themes.origin("zebra"));
    assertEquals("", themes.origin("terminal"));
  }

  @Test
  void aThemesNameMayBeWrittenInAnyCaseButTheExactOneComesFirst() throws Exception {
    assertEquals("midnight", themes.load("MidNight").name());
    write("Nord.theme", "inherit = paper");
    write("Mine.theme", "inherit = paper");
    assertEquals("Nord", themes.load("Nord").name());
    assertEquals("nord", themes.load("nord").name());
    assertEquals("nord", themes.load("NORD").name());
    assertEquals("Mine", themes.load("mine").name());
  }

  @Test
  void aPersonsOwnThemeReplacesTheBundledOneOfItsNameAndMayInheritFromIt() throws Exception {
    write("midnight.theme", "inherit = midnight\ntext = #010203");
    Theme theme = themes.load("midnight");
    assertEquals(new Color.Rgb(1, 2, 3), theme.style(Role.TEXT).foreground());
    assertEquals(
        Themes.bundled().load("midnight").style(Role.TITLE), theme.style(Role.TITLE), "inherited");
    assertEquals(1, themes.names().stream().filter("midnight"::equals).count());
  }

  @Test
  void anHeirChangesAPaletteAndWithItAllThatIsPaintedFromIt() throws Exception {
    write("dusk.theme", "inherit = midnight\n$ground = #102030\n$line = $ground");
    Theme theme = themes.load("dusk");
    assertEquals(new Color.Rgb(16, 32, 48), theme.style(Role.TEXT).background());
    assertEquals(new Color.Rgb(16, 32, 48), theme.style(Role.BORDER).foreground());
  }

  /** The example of {@code themes/README.md}. */
  @Test
  void theExampleInTheReadmeIsATheme() throws Exception {
    StringBuilder example = new StringBuilder();
    for (String line : Files.readAllLines(Path.of("themes", "README.md"))) {
      example.append(line.startsWith("    ") ? line + "\n" : "");
    }
    write("dusk.theme", example.toString());
    Theme theme = themes.load("dusk");
    Color sea = new Color.Rgb(0x7f, 0xd6, 0xd0);
    assertEquals(Style.PLAIN.withForeground(sea).withBold(), theme.style(Role.FOCUS));
    assertEquals(
        new Style(new Color.Indexed(0), sea, false, false, false, false),
        theme.style(Role.SELECTION));
  }

  @Test
  void aThemeWithoutHuesForThreadsShowsThemAsText() throws Exception {
    StringBuilder all = new StringBuilder();
    for (Role role : Role.values()) {
      all.append(role.name().startsWith("THREAD_") ? "" : role.key() + " = blue\n");
    }
    write("plain.theme", all.toString());
    Theme theme = themes.load("plain");
    assertEquals(theme.style(Role.TEXT), theme.style(Role.ofThread(3)));
  }

  @Test
  void theReadmeNamesEveryRole() throws Exception {
    String readme = Files.readString(Path.of("themes", "README.md"));
    for (Role role : Role.values()) {
      assertTrue(readme.contains("`" + role.key() + "`"), role.key());
    }
  }

  @Test
  void anEmptyBackgroundIsTheTerminalsOwn() throws Exception {
    write("clear.theme", "inherit = midnight\nbackground =\n");
    assertEquals(Color.DEFAULT, themes.load("clear").style(Role.TEXT).background());
  }

  @Test
  void aStyleIsColoursAndAttributes() throws Exception {
    assertEquals(
        new Style(new Color.Indexed(1), new Color.Indexed(200), true, true, true, true),
        text("red on 200 bold dim underline reverse  # all there is"));
    assertEquals(Style.PLAIN.withForeground(new Color.Rgb(0xaa, 0xbb, 0xcc)), text("#abc"));
    assertEquals(Style.PLAIN.withForeground(new Color.Indexed(15)), text("bright-white"));
    assertEquals(Style.PLAIN.withBold(), text("default bold"));
    assertEquals(Style.PLAIN, text(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "state-runing = red  | unknown key \"state-runing\": did you mean \"state-running\"?"
            + " (inherit",
        "text = bleu         | text: unknown colour or attribute \"bleu\": did you mean \"blue\"?"
            + " (#rr",
        "text = #12345       | text: unknown colour or attribute \"#12345\": ",
        "text = 256          | text: unknown colour or attribute \"256\": ",
        "text = red blue     | text: \"blue\" is a second colour: a background is \"on blue\"",
        "text = red on       | text: no colour after \"on\"",
        "text = red on bld   | text: unknown colour or attribute \"bld\": did you mean \"bold\"?",
        "text = $inc         | text: unknown colour or attribute \"$inc\": did you mean \"$ink\"?",
        "background = dark   | background: unknown colour \"dark\": one of #rrggbb, 0 to 255,"
            + " black",
        "text                | \"text\" is not a line like key = value",
        "inherit = midnigt   | inherit: unknown theme \"midnigt\": did you mean \"midnight\"?"
            + " (term",
        "$b! = red           | unknown key \"$b!\"",
      })
  void aFaultNamesFileLineAndKeyAndWhatIsAllowed(String line, String fault) throws Exception {
    String inherit = line.startsWith("inherit") ? "" : "inherit = midnight";
    Path file = write("wrong.theme", "# mine\n" + inherit + "\n" + line);
    assertEquals(file + ":3: " + fault, prefix(fault("wrong"), (file + ":3: " + fault).length()));
  }

  @Test
  void aPaletteThatLeadsBackToItselfIsAFault() throws Exception {
    Path file = write("round.theme", "inherit = mono\ntext = $a\n$a = $b\n$b = $a");
    assertEquals(file + ":2: text: $a leads back to itself", fault("round"));
  }

  @Test
  void aReplacedThemeChangesNoBundledOneThatInheritsFromIt() throws Exception {
    write("midnight.theme", "text = bleu");
    assertEquals("paper", themes.load("paper").name());
  }

  @Test
  void aKeyIsGivenOnce() throws Exception {
    Path file = write("twice.theme", "inherit = mono\ntext = red\n\ntext = blue");
    assertEquals(file + ":4: text: is in line 2 already", fault("twice"));
  }

  @Test
  void aThemeWithoutAllRolesIsNoTheme() throws Exception {
    Path file = write("bare.theme", "text = red");
    assertEquals(
        file + ": no style for muted, strong", prefix(fault("bare"), ("" + file).length() + 28));
    assertTrue(fault("bare").endsWith(": add them, or inherit = terminal"));
  }

  @Test
  void inheritingInACircleIsAFault() throws Exception {
    write("one.theme", "inherit = two");
    write("two.theme", "inherit = one");
    Path self = write("self.theme", "inherit = self");
    assertEquals(
        directory.resolve("one.theme") + ":1: inherit: leads back to itself", circle("one"));
    assertTrue(fault("self").startsWith(self + ":1: inherit: unknown theme \"self\""));
  }

  @Test
  void anUnknownThemeIsAnsweredWithTheNearestAndAll() {
    assertEquals(
        "unknown theme \"dracla\": did you mean \"dracula\"? (terminal, midnight, paper,"
            + " high-contrast, colorblind, mono, dracula, nord, solarized, solarized-light,"
            + " gruvbox)",
        fault("dracla"));
  }

  @Test
  void aThemeIsReadFromAnyFileByItsPath() throws Exception {
    Path file = write("elsewhere.theme", "inherit = mono");
    assertEquals("elsewhere", Themes.bundled().load(file.toString()).name());
    assertEquals("nowhere.theme: no such file", fault("nowhere.theme"));
    assertEquals(directory + ": is a directory", fault(directory.toString()));
  }

  @Test
  void whatIsNoTextOrTooLongIsNoTheme() throws Exception {
    Path binary = Files.write(directory.resolve("binary.theme"), new byte[] {'a', (byte) 0xff});
    assertEquals(binary + ": not text in UTF-8", fault("binary"));
    Path longest = write("longest.theme", "#".repeat(70_000));
    assertEquals(longest + ": too long for a theme", fault("longest"));
  }

  @Test
  void aFaultIsOneLineWithoutControlCharacters() throws Exception {
    write("evil.theme", "inherit = mono\ntext = \u001b[31m\u202e\r");
    assertTrue(fault("evil").chars().allMatch(c -> c >= ' ' && c < 0x7f), fault("evil"));
  }

  @Test
  void windowsLineEndsAndAByteOrderMarkDoNoHarm() throws Exception {
    write("dos.theme", "\ufeffinherit = mono\r\ntext = red bold\r\n");
    assertEquals(new Color.Indexed(1), themes.load("dos").style(Role.TEXT).foreground());
  }

  @Test
  void aPersonsDirectoryIsWhereTheXdgSpecificationPutsIt() {
    assertEquals(
        Path.of("/etc/me/threadboard/themes"),
        Themes.directory(Map.of("XDG_CONFIG_HOME", "/etc/me", "HOME", "/home/me")));
    Path home = Path.of("/home/me/.config/threadboard/themes");
    assertEquals(home, Themes.directory(Map.of("HOME", "/home/me")));
    assertEquals(home, Themes.directory(Map.of("XDG_CONFIG_HOME", "rel", "HOME", "/home/me")));
    assertNull(Themes.directory(Map.of()));
  }

  private Style text(String value) throws Exception {
    write("some.theme", "inherit = mono\ntext = " + value);
    return themes.load("some").style(Role.TEXT);
  }

  private String circle(String name) {
    String fault = fault(name);
    assertTrue(fault.contains("leads back to "), fault);
    return fault.substring(0, fault.indexOf("leads back to ")) + "leads back to itself";
  }

  private String fault(String name) {
    return assertThrows(ThemeException.class, () -> themes.load(name)).getMessage();
  }

  private static String prefix(String text, int length) {
    return text.substring(0, Math.min(length, text.length()));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text, StandardCharsets.UTF_8);
  }
}
