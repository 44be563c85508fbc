package dev.threadboard.cli.explore.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.threadboard.explore.outcome.EndValue;
import dev.threadboard.explore.outcome.Failure;
import dev.threadboard.explore.outcome.Outcome;
import dev.threadboard.explore.schedule.Coverage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The result of a search, or of one on each Python, as one JSON object; {@code explore.schema.json}
 * describes it.
 */
public final class ReportJson {
  private final JsonGenerator json;

  private ReportJson(JsonGenerator json) {
    this.json = json;
  }

  public static byte[] of(List<Report> reports) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
      DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
      printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
      printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
      json.setPrettyPrinter(printer);
      new ReportJson(json).write(reports);
      json.writeRaw('\n');
    }
    return bytes.toByteArray();
  }

  private void write(List<Report> reports) throws IOException {
    if (reports.size() == 1) {
      write(reports.get(0));
      return;
    }
    json.writeStartObject();
    json.writeStringField("program", reports.get(0).program());
    json.writeArrayFieldStart("pythons");
    for (Report report : reports) {
      write(report);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Report report) throws IOException {
    json.writeStartObject();
    json.writeStringField("program", report.program());
    json.writeNumberField("runs", report.runs());
    json.writeStringField("schedules", report.coverage().word());
    json.writeFieldName("covered");
    covered(report.coverage());
    json.writeFieldName("covered_bytecode");
    if (report.bytecode() == null) {
      json.writeNull();
    } else {
      covered(report.bytecode());
    }
    json.writeNumberField("seconds", Math.round(report.seconds() * 1000) / 1000.0);
    json.writeNumberField("seed", report.seed());
    json.writeStringField("interpreter", report.interpreter());
    json.writeStringField("python", report.python());
    json.writeStringField("switch_at", report.switchAt());
    json.writeStringField("expression", report.expression());
    json.writeStringField("shard", report.part());
    json.writeNumberField("unlike", report.unlike());
    json.writeStringField("differs", report.differs());
    json.writeBooleanField("stopped", report.stopped());
    strings("outside", report.outside());
    json.writeArrayFieldStart("outcomes");
    for (ReportRow row : report.rows()) {
      json.writeStartObject();
      write(row, report);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void covered(Coverage coverage) throws IOException {
    json.writeStartObject();
    json.writeBooleanField("every", coverage.every());
    json.writeNumberField("interruptions", coverage.all());
    json.writeNumberField("own_interruptions", coverage.own());
    json.writeNumberField("random", coverage.sampled());
    json.writeEndObject();
  }

  private void write(ReportRow row, Report report) throws IOException {
    Outcome outcome = row.outcome();
    json.writeNumberField("runs", row.runs());
    json.writeNumberField("share", Math.round(1e6 * report.share(row)) / 1e6);
    json.writeNumberField("interruptions", row.interruptions());
    json.writeFieldName("status");
    if (outcome.status() == null) {
      json.writeNull();
    } else {
      json.writeNumber(outcome.status());
    }
    json.writeStringField("signal", outcome.signal());
    json.writeStringField("stdout", outcome.stdout());
    EndValue value = outcome.value();
    json.writeStringField("value", value == null || value.failed() ? null : value.text());
    json.writeStringField("fault", value == null || !value.failed() ? null : value.text());
    json.writeArrayFieldStart("errors");
    for (Failure failure : outcome.errors()) {
      json.writeStartObject();
      json.writeStringField("thread", failure.thread());
      json.writeStringField("type", failure.type());
      json.writeStringField("file", failure.file());
      json.writeNumberField("line", failure.line());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (outcome.deadlock() == null) {
      json.writeNullField("deadlock");
    } else {
      strings("deadlock", outcome.deadlock());
    }
    strings("causes", outcome.causes());
    json.writeBooleanField("endless", outcome.endless());
    json.writeObjectFieldStart("watched");
    for (Map.Entry<String, String> one : new TreeMap<>(outcome.watched()).entrySet()) {
      json.writeStringField(one.getKey(), one.getValue());
    }
    json.writeEndObject();
    json.writeStringField("switch_at", row.switchAt());
    strings("possible_on", new PossiblePythons(report, row).possibleOn());
    strings("explanation", row.explanation());
    strings("ending", row.ending());
    json.writeStringField("schedule", row.file());
    json.writeFieldName("choices");
    int[] choices = row.schedule().choices().stream().mapToInt(Integer::intValue).toArray();
    json.writeArray(choices, 0, choices.length);
  }

  private void strings(String name, Collection<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
