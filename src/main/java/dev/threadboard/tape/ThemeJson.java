package dev.threadboard.tape;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.threadboard.record.TerminalColors;
import dev.threadboard.tape.syntax.Located;
import dev.threadboard.tape.syntax.TapeException;
import dev.threadboard.tape.syntax.TapeText;
import dev.threadboard.text.Quoted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A theme as VHS writes it: an object of JSON with the terminal's colours. Those that are not in it
 * stay as they are.
 */
final class ThemeJson {
  private static final List<String> ANSI =
      List.of(
          "black",
          "red",
          "green",
          "yellow",
          "blue",
          "magenta",
          "cyan",
          "white",
          "brightBlack",
          "brightRed",
          "brightGreen",
          "brightYellow",
          "brightBlue",
          "brightMagenta",
          "brightCyan",
          "brightWhite");

  /** What a dashboard does not show, and a name. */
  private static final List<String> UNUSED =
      List.of(
          "name",
          "cursor",
          "cursorAccent",
          "selection",
          "selectionBackground",
          "selectionForeground");

  private static final int SHORT = 4;

  private final Located<String> written;
  private final List<Integer> ansi = new ArrayList<>(TerminalColors.DARK.ansi());
  private int foreground = TerminalColors.DARK.foreground();
  private int background = TerminalColors.DARK.background();

  private ThemeJson(Located<String> written) {
    this.written = written;
  }

  static boolean isOne(String theme) {
    return theme.startsWith("{");
  }

  /**
   * @throws TapeException if it is no such object
   */
  static TerminalColors parse(Located<String> written) throws TapeException {
    ThemeJson theme = new ThemeJson(written);
    try (JsonParser json = new JsonFactory().createParser(written.what())) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        theme.color(name, json.nextToken(), json.getText());
      }
      if (json.currentToken() != JsonToken.END_OBJECT || json.nextToken() != null) {
        throw theme.fault("is one object of JSON");
      }
    } catch (JsonProcessingException e) {
      throw theme.fault("is no JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""));
    } catch (IOException e) {
      throw theme.fault("is no JSON");
    }
    return new TerminalColors(theme.foreground, theme.background, theme.ansi);
  }

  private TapeException fault(String what) {
    return written.location().fault("the theme " + what);
  }

  private void color(String name, JsonToken kind, String value) throws TapeException {
    if (UNUSED.contains(name)) {
      return;
    }
    List<String> known =
        Stream.concat(Stream.of("background", "foreground"), ANSI.stream()).toList();
    if (!known.contains(name)) {
      throw written.location().fault(TapeText.unknown("colour of a theme", name, known));
    }
    if (kind != JsonToken.VALUE_STRING || !value.matches("#([0-9A-Fa-f]{3}){1,2}")) {
      throw fault("has for " + name + " no colour such as \"#674EFF\", but " + Quoted.raw(value));
    }
    int rgb = rgb(value);
    switch (name) {
      case "background" -> background = rgb;
      case "foreground" -> foreground = rgb;
      default -> ansi.set(ANSI.indexOf(name), rgb);
    }
  }

  private static int rgb(String color) {
    String digits = color.substring(1);
    return Integer.parseInt(
        color.length() == SHORT ? digits.replaceAll("(.)", "$1$1") : digits, 16);
  }
}
