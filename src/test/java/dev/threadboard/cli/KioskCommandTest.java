package dev.threadboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.cli.Program.Result;
import dev.threadboard.cli.options.KioskOptions;
import dev.threadboard.cli.process.ProcessContext;
import dev.threadboard.config.XdgPaths;
import dev.threadboard.frame.Size;
import dev.threadboard.terminal.VirtualConsole;
import dev.threadboard.theme.Themes;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KioskCommandTest {
  private static final Map<String, String> ENVIRONMENT =
      Map.of("HOME", "/home/x", "XDG_STATE_HOME", "/state", "THREADBOARD_CONFIG", "/no/such/file");

  @ParameterizedTest
  @ValueSource(strings = {"", "run pool "})
  void readsNoSettingsFile(String command) {
    assertTrue(errors(command.strip()).contains("/no/such/file"));
    assertFalse(errors(command + "--kiosk").contains("/no/such/file"));
  }

  private static String errors(String line) {
    String[] words = line.isEmpty() ? new String[0] : line.split(" ");
    return Program.withTerminal(() -> new IllegalStateException("opened"))
        .in(ENVIRONMENT)
        .start(words)
        .errors();
  }

  @ParameterizedTest
  @CsvSource({"'', true, 129", "--kiosk, false, 0"})
  void offersNoProgramOfTheHosts(String option, boolean offered, int status) {
    VirtualConsole console = new VirtualConsole(new Size(80, 24));
    Program program = Program.at(console).in(Map.of("HOME", ""));
    CompletableFuture<Result> ended =
        CompletableFuture.supplyAsync(
            () ->
                program.start(Stream.of(option).filter(o -> !o.isEmpty()).toArray(String[]::new)));
    String shown = console.awaitText("▸ sequential").text();
    console.hangUp();
    assertEquals(status, ended.orTimeout(20, TimeUnit.SECONDS).join().status());
    assertEquals(offered, shown.contains("o open a file"), shown);
  }

  @Test
  void knowsNoPlaceForFiles() {
    ProcessContext context = ProcessContext.ofProcess().with(ENVIRONMENT);
    SubcommandRegistry commands = new SubcommandRegistry(context);
    Map<String, String> inside =
        KioskOptions.closed(context, commands.parse("--kiosk")).environment();
    XdgPaths paths = XdgPaths.of(inside);
    for (var place : List.of(paths.configFile(), paths.themes(), paths.cache(), paths.last())) {
      assertTrue(place.isEmpty(), place.toString());
    }
    assertTrue(Themes.directory(inside) == null);
  }
}
