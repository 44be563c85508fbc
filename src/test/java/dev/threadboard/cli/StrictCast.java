package dev.threadboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A file that keeps every rule of asciinema's asciicast v2 or v3 (docs.asciinema.org); anything
 * else fails the test.
 *
 * @param header by names; those within {@code term} as {@code term.cols}
 */
record StrictCast(Map<String, Object> header, List<Event> events) {
  private static final Set<String> OF_VERSION_2 =
      Set.of(
          "version",
          "width",
          "height",
          "timestamp",
          "duration",
          "idle_time_limit",
          "command",
          "title",
          "env",
          "theme");

  private static final Set<String> OF_VERSION_3 =
      Set.of("version", "term", "timestamp", "idle_time_limit", "command", "title", "env", "tags");

  /**
   * An event of the recording.
   *
   * @param time in seconds since its beginning
   */
  record Event(BigDecimal time, String code, String data) {}

  static StrictCast read(byte[] file) throws IOException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    assertTrue(text.endsWith("\n"), "the last line has no end");
    assertFalse(text.contains("\r"), "a line ends otherwise than with a newline");
    List<String> lines = new ArrayList<>(List.of(text.split("\n")));
    Map<?, ?> header = (Map<?, ?>) json(lines.remove(0));
    boolean three = header.get("version").equals(new BigDecimal(3));
    StrictCast cast = new StrictCast(new LinkedHashMap<>(), new ArrayList<>());
    cast.keep("", header, three ? OF_VERSION_3 : OF_VERSION_2);
    if (three) {
      Map<?, ?> term = (Map<?, ?>) cast.header.remove("term");
      cast.keep("term.", term, Set.of("cols", "rows", "type", "version", "theme"));
    }
    cast.checkHeader(three);
    BigDecimal before = BigDecimal.ZERO;
    for (String line : lines) {
      if (!three || !line.startsWith("#")) {
        Event event = event(line, three ? before : BigDecimal.ZERO, three);
        assertTrue(event.time.compareTo(before) >= 0, "back in time: " + line);
        before = event.time;
        cast.events.add(event);
      }
    }
    return cast;
  }

  private void keep(String prefix, Map<?, ?> values, Set<String> allowed) {
    values.forEach(
        (name, value) -> {
          assertTrue(allowed.contains(name), "unknown name " + name);
          header.put(prefix + name, value);
        });
  }

  private void checkHeader(boolean three) {
    assertEquals(new BigDecimal(three ? 3 : 2), header.get("version"));
    for (String size : three ? List.of("term.cols", "term.rows") : List.of("width", "height")) {
      BigDecimal cells = (BigDecimal) header.get(size);
      assertEquals(cells.intValueExact(), Math.max(1, cells.intValue()), size);
    }
    header.forEach(
        (name, value) -> {
          if (Set.of("title", "command", "term.type", "term.version").contains(name)) {
            assertTrue(value instanceof String, name);
          } else if (name.equals("env")) {
            ((Map<?, ?>) value).values().forEach(one -> assertTrue(one instanceof String, name));
          } else if (name.endsWith("theme")) {
            checkTheme((Map<?, ?>) value);
          }
        });
  }

  private static void checkTheme(Map<?, ?> theme) {
    assertEquals(Set.of("fg", "bg", "palette"), new HashSet<>(theme.keySet()));
    String color = "#[0-9a-f]{6}";
    assertTrue(String.valueOf(theme.get("fg")).matches(color), "fg");
    assertTrue(String.valueOf(theme.get("bg")).matches(color), "bg");
    String palette = color + "(:" + color + "){7}((:" + color + "){8})?";
    assertTrue(String.valueOf(theme.get("palette")).matches(palette), "palette");
  }

  private static Event event(String line, BigDecimal before, boolean three) throws IOException {
    List<?> parts = (List<?>) json(line);
    assertEquals(3, parts.size(), line);
    BigDecimal time = (BigDecimal) parts.get(0);
    String code = (String) parts.get(1);
    String data = (String) parts.get(2);
    assertTrue(time.signum() >= 0, line);
    assertTrue(
        (three ? Set.of("o", "i", "m", "r", "x") : Set.of("o", "i", "m", "r")).contains(code));
    if (code.equals("r")) {
      assertTrue(data.matches("[1-9][0-9]*x[1-9][0-9]*"), line);
    } else if (code.equals("x")) {
      assertTrue(data.matches("[0-9]+"), line);
    }
    return new Event(time.add(before), code, data);
  }

  /** One value and nothing after it: maps, lists, strings, numbers. */
  private static Object json(String line) throws IOException {
    JsonFactory factory =
        JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    try (JsonParser json = factory.createParser(line)) {
      json.nextToken();
      Object value = value(json);
      assertEquals(null, json.nextToken(), line);
      return value;
    }
  }

  private static Object value(JsonParser json) throws IOException {
    if (json.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Object> map = new LinkedHashMap<>();
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String name = json.currentName();
        json.nextToken();
        map.put(name, value(json));
      }
      return map;
    } else if (json.currentToken() == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        list.add(value(json));
      }
      return list;
    }
    return json.currentToken() == JsonToken.VALUE_STRING ? json.getText() : json.getDecimalValue();
  }

  /** All output, one after the other. */
  String output() {
    StringBuilder output = new StringBuilder();
    events.stream().filter(event -> event.code.equals("o")).forEach(o -> output.append(o.data));
    return output.toString();
  }
}
