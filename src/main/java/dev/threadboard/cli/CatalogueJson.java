package dev.threadboard.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.threadboard.scenario.Parameter;
import dev.threadboard.scenario.Scenario;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** The scenarios as a JSON array. */
final class CatalogueJson {
  private CatalogueJson() {}

  static byte[] of(List<Scenario> scenarios) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
      printer.indentArraysWith(indenter);
      printer.indentObjectsWith(indenter);
      json.setPrettyPrinter(printer);
      json.writeStartArray();
      for (Scenario scenario : scenarios) {
        write(json, scenario);
      }
      json.writeEndArray();
      json.writeRaw('\n');
    }
    return bytes.toByteArray();
  }

  private static void write(JsonGenerator json, Scenario scenario) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", scenario.name());
    json.writeStringField("title", scenario.title());
    json.writeStringField("explanation", scenario.explanation());
    json.writeBooleanField("interactive", scenario.interactive());
    json.writeArrayFieldStart("parameters");
    for (Parameter parameter : scenario.parameters()) {
      json.writeStartObject();
      json.writeStringField("name", parameter.name());
      json.writeStringField("meaning", parameter.meaning());
      json.writeNumberField("default", parameter.defaultValue());
      json.writeNumberField("min", parameter.min());
      json.writeNumberField("max", parameter.max());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("listing");
    for (String line : scenario.listing().lines()) {
      json.writeString(line);
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
