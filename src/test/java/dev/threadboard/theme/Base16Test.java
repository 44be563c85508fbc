package dev.threadboard.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.threadboard.frame.Color;
import dev.threadboard.frame.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Base16 schemes, as their authors publish them. */
class Base16Test {
  private static final String FLAT =
      """
      scheme: "Ocean"
      author: "Chris Kempson (http://chriskempson.com)"
      base00: "2b303b"
      base01: "343d46"
      base02: "4f5b66"
      base03: "65737e"
      base04: "a7adba"
      base05: "c0c5ce"
      base06: "dfe1e8"
      base07: "eff1f5"
      base08: "bf616a" # red
      base09: "d08770"
      base0A: "ebcb8b"
      base0B: "a3be8c"
      base0C: "96b5b4"
      base0D: "8fa1b3"
      base0E: "b48ead"
      base0F: "ab7967"
      """;

  private static final String NESTED =
      "---\nsystem: \"base16\"\nname: 'Ocean'\nauthor: 'Chris: #1'\nvariant: dark\npalette:\n"
          + FLAT.substring(FLAT.indexOf("base00"))
              .replaceAll("(?m)^", "  ")
              .replace(": \"", ": \"#")
              .stripTrailing();

  @TempDir private Path directory;

  @Test
  void bothFormsAreTakenAsTheyStand() throws Exception {
    Theme flat = load(FLAT);
    Theme nested = load(NESTED);
    assertEquals("ocean", flat.name());
    for (Role role : Role.values()) {
      assertEquals(flat.style(role), nested.style(role), role.key());
    }
    Style text = flat.style(Role.TEXT);
    assertEquals(new Color.Rgb(0xc0, 0xc5, 0xce), text.foreground());
    assertEquals(new Color.Rgb(0x2b, 0x30, 0x3b), text.background());
    assertEquals(new Color.Rgb(0xbf, 0x61, 0x6a), flat.style(Role.LOG_ERROR).foreground());
  }

  @Test
  void aThemeCanInheritFromAScheme() throws Exception {
    Files.writeString(directory.resolve("ocean.yaml"), FLAT);
    Files.writeString(directory.resolve("mine.theme"), "inherit = ocean\ntext = $base07");
    Style text = new Themes(directory).load("mine").style(Role.TEXT);
    assertEquals(new Color.Rgb(0xef, 0xf1, 0xf5), text.foreground());
  }

  @Test
  void smallLettersAndBase24AreFine() throws Exception {
    load(FLAT.replace("base0A", "base0a").replace("scheme:", "system: base24\nscheme:"));
    load(FLAT + "base10: \"000000\"\nbase17: \"ffffff\"\n");
  }

  @Test
  void anyYamlOfThatMeaningIsTheSameScheme() throws Exception {
    Theme plain = load(FLAT);
    String colors = FLAT.substring(FLAT.indexOf("base00")).replaceAll(" # .*", "");
    String flow = "{ palette: {" + colors.strip().replace("\n", ",\n  ") + " } }\n...\n";
    String scalars =
        "%YAML 1.2\n---\nname: >-\n  a folded\n  name\n"
            + colors.replace("\"2b303b\"", "|-\n  2b303b").replace("\"c0c5ce\"", "&text c0c5ce")
            + "description: {a: [1, b]}\n...\n";
    for (String yaml : List.of(flow, scalars, "\ufeff" + FLAT, FLAT.replace("\n", "\r\n"))) {
      Theme theme = load(yaml);
      for (Role role : Role.values()) {
        assertEquals(plain.style(role), theme.style(role), role.key() + " in " + yaml);
      }
    }
  }

  @Test
  void whatIsNoSchemeIsToldInALine() throws Exception {
    String none = ": not a base16 scheme: no keys with values";
    assertFault(none, "");
    assertFault(none, "- base00");
    assertFault(":1: base00: not a colour", "base00: [181818]");
    assertFault(": too many lists and keys within each other", "a: " + "[".repeat(60_000));
  }

  @Test
  void aFaultNamesTheLineAndTheKey() throws Exception {
    assertFault(
        ":7: base04: \"red\" is not a colour: six hexadecimal digits in quotes",
        FLAT.replace("a7adba", "red"));
    assertFault(
        ":7: base04: \"\" is not a colour: six hexadecimal digits in quotes",
        FLAT.replace("\"a7adba\"", "#a7adba"));
    assertFault(
        ":7: unknown key \"bas04\": did you mean \"base04\"? (base04)",
        FLAT.replace("base04", "bas04"));
    assertFault(": not a base16 scheme: no base04", FLAT.replace("base04: \"a7adba\"\n", ""));
    assertFault(":19: base0F: is there twice", FLAT + "base0F: \"000000\"");
    assertFault(":19: this is not YAML: expected <block end>, but found '-'", FLAT + "- a");
    assertFault(
        ":1: system: \"vim\" is not a scheme to be read here: base16 is", "system: vim\n" + FLAT);
  }

  private void assertFault(String fault, String yaml) {
    assertEquals(
        directory.resolve("ocean.yaml") + fault,
        assertThrows(ThemeException.class, () -> load(yaml)).getMessage());
  }

  private Theme load(String yaml) throws IOException, ThemeException {
    Path file = Files.writeString(directory.resolve("ocean.yaml"), yaml);
    return Themes.bundled().load(file.toString());
  }
}
