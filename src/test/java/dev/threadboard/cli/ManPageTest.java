package dev.threadboard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.threadboard.config.Setting;
import dev.threadboard.keyboard.Action;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ManPageTest {
  private final String page = Program.run("man").output();

  @Test
  void documentsEveryCommandOptionSettingAndAction() {
    for (String command :
        new String[] {"list", "run", "compare", "record", "keys", "paths", "completion", "man"}) {
      assertTrue(page.contains(".SS threadboard " + command + "\n"), command);
    }
    for (String option : new String[] {"--set", "--speed", "--json", "--color", "--version"}) {
      assertTrue(page.contains(option.replace("-", "\\-")), option);
    }
    for (Setting setting : Setting.values()) {
      assertTrue(page.contains(".B " + setting.key() + ", THREADBOARD_"), setting.key());
    }
    for (Action action : Action.values()) {
      assertTrue(page.contains(action.help().replace("-", "\\-")), action.help());
    }
  }

  @Test
  void tellsHowToRunAProgramOfOnesOwn() {
    assertTrue(page.contains("threadboard run SCENARIO|SCRIPT.py [options] [\\-\\- ARG ...]\n"));
    assertTrue(page.contains(".SH PROGRAMS OF YOUR OWN\n"), page);
    assertTrue(page.contains("\\-\\-switch\\-at gil|line|bytecode"), page);
  }

  @Test
  void consistsOfMacrosAndShortLines() {
    page.lines()
        .forEach(
            line -> {
              assertTrue(line.length() <= 80, line);
              assertTrue(!line.startsWith("'") && !line.isBlank(), line);
            });
  }

  @Test
  void aWordThatLooksLikeAMacroIsEscaped() {
    String text = new Roff("x", "y").paragraph("z").paragraph(".TH 'a \\fB").toString();
    assertTrue(text.endsWith("\n.PP\n\\&.TH 'a \\efB\n"), text);
  }

  @Test
  void groffReportsNoWarning() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/groff")), "no groff here");
    Process groff =
        new ProcessBuilder("groff", "-man", "-Tutf8", "-ww", "-z")
            .redirectErrorStream(true)
            .start();
    groff.getOutputStream().write(page.getBytes(UTF_8));
    groff.getOutputStream().close();
    assertEquals("", new String(groff.getInputStream().readAllBytes(), UTF_8));
    assertEquals(0, groff.waitFor());
  }
}
