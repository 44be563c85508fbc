package dev.threadboard.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.command.Speed;
import dev.threadboard.frame.ColorDepth;
import dev.threadboard.keyboard.Action;
import dev.threadboard.keyboard.Bindings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsTest {
  @TempDir private Path home;
  private final Map<String, String> environment = new HashMap<>();

  @Test
  void withoutAnythingSaidDefaultsAreInForce() throws Exception {
    Settings settings = settings();
    assertEquals("terminal", settings.theme());
    assertEquals(Speed.NORMAL, settings.speed());
    assertEquals(Optional.empty(), settings.color());
    assertEquals(Optional.empty(), settings.ascii());
    assertTrue(settings.mouse());
    assertEquals(Bindings.DEFAULTS, settings.bindings());
    for (Setting setting : Setting.values()) {
      assertTrue(settings.said(setting).origin().isDefault());
    }
  }

  @Test
  void eachLayerStandsOverTheOneBeforeAndIsRemembered() throws Exception {
    file("# mine", "", "speed = 4", "  color=256  ", "mouse = false", "ascii = true");
    environment.put("THREADBOARD_COLOR", "16");
    environment.put("THREADBOARD_MOUSE", "true");
    environment.put("THREADBOARD_THEME", "");
    Settings settings = settings(ConfigValue.byOption("--mouse", Setting.MOUSE, "false"));
    assertEquals(new Speed(4), settings.speed());
    assertEquals("config.properties:3", settings.said(Setting.SPEED).origin().brief());
    assertEquals(Optional.of(ColorDepth.ANSI_16), settings.color());
    assertEquals("THREADBOARD_COLOR", settings.said(Setting.COLOR).origin().toString());
    assertEquals(false, settings.mouse());
    assertEquals("--mouse", settings.said(Setting.MOUSE).origin().toString());
    assertEquals(Optional.of(true), settings.ascii());
    assertEquals("terminal", settings.theme());
  }

  @ParameterizedTest
  @CsvSource({"16, ANSI_16", "256, INDEXED_256", "true, TRUE", "never, NONE"})
  void colorsCanBeSaid(String value, ColorDepth depth) throws Exception {
    assertEquals(
        Optional.of(depth),
        settings(ConfigValue.byOption("--color", Setting.COLOR, value)).color());
  }

  @ParameterizedTest
  @EnumSource(Action.class)
  void everyActionCanBeBoundByFileAndByVariable(Action action) throws Exception {
    file("key." + KeySettings.name(action) + " = ctrl-y  F12");
    assertEquals(List.of("ctrl-y", "f12"), settings().bindings().keys(action));
    assertEquals("config.properties:1", settings().keys().origin(action).brief());
    environment.put("THREADBOARD_KEY_" + action.name(), "alt-y");
    assertEquals(List.of("alt-y"), settings().bindings().keys(action));
    assertEquals("THREADBOARD_KEY_" + action.name(), settings().keys().origin(action).brief());
  }

  @Test
  void signsThatMeanSomethingInPropertiesAreKeysAsOthers() throws Exception {
    file("key.faster = = +", "key.slower = \\ #", "key.help = ! :", "key.palette = ctrl-p");
    assertEquals(List.of("=", "+"), settings().bindings().keys(Action.FASTER));
    assertEquals(List.of("\\", "#"), settings().bindings().keys(Action.SLOWER));
    assertEquals(List.of("!", ":"), settings().bindings().keys(Action.HELP));
  }

  @Test
  void anActionWithoutKeysIsNoFault() throws Exception {
    file("key.reseed =");
    assertEquals(Optional.empty(), settings().bindings().first(Action.RESEED));
  }

  @Test
  void aFileOfAnotherSystemReadsAsWell() throws Exception {
    file("\ufeffspeed = 2\r", "theme = midnight\r");
    assertEquals(new Speed(2), settings().speed());
    assertEquals("midnight", settings().theme());
  }

  @Test
  void xdgConfigHomeCountsWhereItIsAbsolute() throws Exception {
    Path other = Files.createDirectories(home.resolve("other"));
    Files.createDirectory(other.resolve("threadboard"));
    Files.writeString(other.resolve("threadboard/config.properties"), "speed = 8");
    file("speed = 2");
    environment.put("XDG_CONFIG_HOME", other.toString());
    assertEquals(new Speed(8), settings().speed());
    environment.put("XDG_CONFIG_HOME", "other");
    assertEquals(new Speed(2), settings().speed());
  }

  @Test
  void aVariableNamesAnotherFile() throws Exception {
    file("speed = 2");
    environment.put(
        "THREADBOARD_CONFIG", Files.writeString(home.resolve("x"), "speed=3").toString());
    assertEquals(new Speed(3), settings().speed());
  }

  @Test
  void variablesThatOnlyLookLikeOursAreListed() {
    environment.put("THREADBOARD_PORT", "tcp://10.0.0.1:22");
    environment.put("THREADBOARD_THEME", "mono");
    environment.put("THREADBOARD_CONFIG", "x");
    assertEquals(List.of("THREADBOARD_PORT"), EnvironmentSettings.unknown(environment));
  }

  private void file(String... lines) throws IOException {
    Path folder = Files.createDirectories(home.resolve(".config/threadboard"));
    Files.writeString(folder.resolve("config.properties"), String.join("\n", lines));
  }

  private Settings settings(ConfigValue... options) throws ConfigException {
    environment.put("HOME", home.toString());
    return XdgPaths.settings(environment, List.of(options));
  }
}
