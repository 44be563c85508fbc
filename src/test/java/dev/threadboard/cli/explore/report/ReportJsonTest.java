package dev.threadboard.cli.explore.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.threadboard.cli.Program;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportJsonTest {
  @Test
  void hasExactlyTheFieldsOfItsSchema() throws IOException {
    Map<?, ?> definitions = (Map<?, ?>) schema().get("$defs");
    Map<?, ?> schema = (Map<?, ?>) definitions.get("search");
    Program.Result result =
        Program.run("explore", "loop", "--set", "count=1", "--runs", "5", "--json");
    Map<?, ?> report = (Map<?, ?>) JsonTree.read(result.output().getBytes(UTF_8));
    assertEquals(fields(schema), report.keySet());
    Map<?, ?> outcomes = (Map<?, ?>) properties(schema).get("outcomes");
    Map<?, ?> outcome = (Map<?, ?>) ((List<?>) report.get("outcomes")).get(0);
    assertEquals(fields((Map<?, ?>) outcomes.get("items")), outcome.keySet());
    assertEquals(
        fields((Map<?, ?>) definitions.get("covered")),
        ((Map<?, ?>) report.get("covered")).keySet());
  }

  private static Map<?, ?> schema() throws IOException {
    try (InputStream in = ReportJson.class.getResourceAsStream("explore.schema.json")) {
      return (Map<?, ?>) JsonTree.read(in.readAllBytes());
    }
  }

  private static Map<?, ?> properties(Map<?, ?> schema) {
    return (Map<?, ?>) schema.get("properties");
  }

  private static Set<?> fields(Map<?, ?> schema) {
    return properties(schema).keySet();
  }
}
