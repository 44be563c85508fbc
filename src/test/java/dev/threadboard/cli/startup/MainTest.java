package dev.threadboard.cli.startup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.cli.Program;
import dev.threadboard.cli.Program.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  @Test
  void printsTheVersionOfTheBuild() throws Exception {
    Result result = Program.run("--version");
    assertEquals(new Result(0, "threadboard " + Main.VERSION + "\n", ""), result);
    String pom = Files.readString(Path.of("pom.xml"));
    assertTrue(pom.contains("<version>" + Main.VERSION + "</version>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "-h",
        "list --help",
        "run --help",
        "run pool -h",
        "keys --help",
        "paths -h",
        "completion -h",
        "man --help"
      })
  void printsHelpOfAtMostEightyColumns(String typed) {
    Result result = Program.run(typed.split(" "));
    assertEquals(0, result.status());
    assertEquals("", result.errors());
    assertTrue(result.output().startsWith("Usage: threadboard"), result.output());
    result.output().lines().forEach(line -> assertTrue(line.length() <= 80, line));
  }

  @Test
  void namesAllCommandsInItsHelp() {
    String help = Program.run("--help").output();
    assertTrue(help.contains("  list  ") && help.contains("  run   "), help);
  }

  @ParameterizedTest
  @ValueSource(strings = {"run pool", "run pool --theme mono --paused --exit --speed max"})
  void reportsAMissingTerminalAndTheAlternative(String typed) {
    String message =
        "threadboard: no terminal here (TERM is not set);"
            + " use --linear, --plain or --events to run without a screen,"
            + " or ssh -t for a terminal over SSH\n";
    assertEquals(new Result(2, "", message), Program.run(typed.split(" ")));
  }

  @ParameterizedTest
  @ValueSource(classes = {IllegalStateException.class, StackOverflowError.class})
  void anErrorOfItsOwnIsOneLineThatNamesTheDetails(Class<? extends Throwable> kind)
      throws Exception {
    Throwable error = kind.getConstructor(String.class).newInstance("no\033 picture");
    Result result = Program.withTerminal(() -> error).start("run", "pool");
    Matcher line =
        Pattern.compile(
                "threadboard: an error of its own: java.lang."
                    + kind.getSimpleName()
                    + ": no\\? picture; details are in (.*)\n")
            .matcher(result.errors());
    assertTrue(line.matches(), result.errors());
    assertEquals(1, result.status());
    Path details = Path.of(line.group(1));
    assertTrue(Files.readString(details).contains("\tat dev.threadboard."));
    assertEquals(
        "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(details)));
    Files.delete(details);
  }

  @Test
  void anErrorOnAnotherThreadEndsTheCommand() {
    CrashReport crashes = new CrashReport(Thread.currentThread());
    IllegalStateException first = new IllegalStateException("first");
    crashes.uncaughtException(new Thread(), first);
    crashes.uncaughtException(new Thread(), new IllegalStateException("second"));
    assertTrue(Thread.interrupted());
    assertSame(first, crashes.uncaught());
  }

  @Test
  void listsTheThemesWithoutColourIfNotOnATerminal() {
    String list = Program.run("themes").output();
    assertTrue(list.startsWith("terminal") && list.contains("\ndracula"), list);
    assertTrue(list.indexOf('\033') < 0, list);
  }

  @Test
  void reportsAMissingTerminalForTheMenuToo() {
    String message =
        "threadboard: no terminal here (TERM is not set);"
            + " use --linear or run SCENARIO --plain to run without a screen,"
            + " or ssh -t for a terminal over SSH\n";
    assertEquals(new Result(2, "", message), Program.run());
  }
}
