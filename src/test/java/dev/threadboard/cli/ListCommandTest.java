package dev.threadboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.threadboard.cli.Program.Result;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.scenario.Parameter;
import dev.threadboard.scenario.Scenario;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListCommandTest {
  @Test
  void listsEachScenarioWithItsParametersDefaultsAndBounds() {
    Result result = Program.run("list");
    assertEquals(0, result.status());
    assertTrue(
        result
            .output()
            .contains(
                """
                pool              ThreadPoolExecutor.map                workers=3 (1 to 2000)
                                                                        tasks=10 (0 to 2000)
                """),
        result.output());
    List<String> names =
        result
            .output()
            .lines()
            .takeWhile(l -> !l.isEmpty())
            .filter(l -> !l.startsWith(" "))
            .map(l -> l.split(" ")[0])
            .toList();
    assertEquals(Catalogue.scenarios().stream().map(Scenario::name).toList(), names);
  }

  @Test
  void endsWithHowToRunAProgramOfOnesOwn() {
    String last = Program.run("list").output().lines().reduce((one, other) -> other).get();
    assertEquals(
        "A program of your own: threadboard run SCRIPT.py [-- ARG ...], or run -m MODULE", last);
  }

  @Test
  void isNotWiderThanEightyColumns() {
    Program.run("list").output().lines().forEach(l -> assertTrue(l.length() <= 80, l));
  }

  @Test
  void listsEverythingAsJson() throws IOException {
    Result result = Program.run("list", "--json");
    List<String> expected = new ArrayList<>();
    for (Scenario scenario : Catalogue.scenarios()) {
      expected.addAll(List.of("name", scenario.name(), "kind", "scenario"));
      expected.addAll(List.of("title", scenario.title()));
      expected.addAll(List.of("explanation", scenario.explanation()));
      expected.addAll(List.of("interactive", String.valueOf(scenario.interactive())));
      expected.add("parameters");
      for (Parameter p : scenario.parameters()) {
        expected.addAll(List.of("name", p.name(), "meaning", p.meaning()));
        expected.addAll(List.of("default", String.valueOf(p.defaultValue())));
        expected.addAll(List.of("min", String.valueOf(p.min()), "max", String.valueOf(p.max())));
      }
      expected.add("listing");
      expected.addAll(scenario.listing().lines());
    }
    List<String> words = words(result.output());
    assertEquals(expected, words.subList(0, expected.size()));
    List<String> lessons = words.subList(expected.size(), words.size());
    assertEquals(List.of("name", "called_not_started", "kind", "lesson"), lessons.subList(0, 4));
    assertEquals(34, Collections.frequency(lessons, "lesson"));
    assertTrue(lessons.contains("kettle.wait_for(lambda: boiled)"), result.output());
    assertTrue(result.output().endsWith("]\n"));
  }

  /** All names and values of a JSON text, in their order. */
  private static List<String> words(String json) throws IOException {
    List<String> words = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.FIELD_NAME || token.isScalarValue()) {
          words.add(parser.getText());
        }
      }
    }
    return words;
  }
}
