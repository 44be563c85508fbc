package dev.threadboard.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.threadboard.lesson.Lesson;
import dev.threadboard.lesson.LessonParameter;
import dev.threadboard.lesson.LessonQuestion;
import dev.threadboard.scenario.Parameter;
import dev.threadboard.scenario.Scenario;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The scenarios and the lessons as a JSON array. */
final class CatalogueJson {
  private CatalogueJson() {}

  static byte[] of(List<Scenario> scenarios, List<Lesson> lessons) throws IOException {
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
      for (Lesson lesson : lessons) {
        write(json, lesson);
      }
      json.writeEndArray();
      json.writeRaw('\n');
    }
    return bytes.toByteArray();
  }

  private static void write(JsonGenerator json, Lesson lesson) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", lesson.name());
    json.writeStringField("kind", "lesson");
    json.writeStringField("title", lesson.title());
    json.writeStringField("topic", lesson.topic());
    json.writeNumberField("order", lesson.order());
    json.writeStringField("teaches", lesson.teaches());
    json.writeStringField("explanation", lesson.explanation());
    json.writeStringField("switch_at", lesson.switchAt());
    texts(json, "watch", lesson.watch());
    json.writeArrayFieldStart("parameters");
    for (LessonParameter parameter : lesson.parameters()) {
      write(json, parameter);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("questions");
    for (LessonQuestion question : lesson.questions()) {
      write(json, question);
    }
    json.writeEndArray();
    texts(json, "listing", lesson.listing());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, LessonParameter parameter) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", parameter.name());
    json.writeStringField("replaces", parameter.replaces());
    if (parameter.isNumber()) {
      json.writeNumberField("default", Long.parseLong(parameter.standard()));
      json.writeNumberField("min", parameter.min());
      json.writeNumberField("max", parameter.max());
    } else {
      json.writeStringField("default", parameter.standard());
      texts(json, "choices", parameter.choices());
    }
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, LessonQuestion question) throws IOException {
    json.writeStartObject();
    json.writeStringField("ask", question.ask());
    texts(json, "choices", question.choices());
    json.writeStringField("answer", question.answer());
    json.writeStringField("because", question.because());
    json.writeStringField("when", question.moment().name().toLowerCase(Locale.ROOT));
    json.writeObjectFieldStart("set");
    for (Map.Entry<String, String> value : question.values().entrySet()) {
      json.writeStringField(value.getKey(), value.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void texts(JsonGenerator json, String name, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Scenario scenario) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", scenario.name());
    json.writeStringField("kind", "scenario");
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
    texts(json, "listing", scenario.listing().lines());
    json.writeEndObject();
  }
}
