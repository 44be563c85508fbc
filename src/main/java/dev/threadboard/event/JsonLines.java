package dev.threadboard.event;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes events as JSON lines (UTF-8, one object a line): {@code seq}, {@code time} in seconds,
 * {@code ident}, {@code thread}, {@code type}, then the fact's own fields. No character that a
 * terminal would act on stands there as itself.
 */
public final class JsonLines implements Closeable, Flushable {
  private final OutputStream out;
  private final JsonBuffer buffer;
  private final JsonGenerator json;

  public JsonLines(OutputStream out) throws IOException {
    this.out = out;
    buffer = new JsonBuffer(out);
    json =
        new JsonFactoryBuilder()
            .rootValueSeparator("")
            .characterEscapes(new ReadableEscapes())
            .build()
            .createGenerator(buffer);
    json.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN.mappedFeature());
  }

  public void write(Event event) throws IOException {
    if (event.fact() instanceof Fact.Line line && line.line() >= 0 && line.file() >= 0) {
      if (!buffer.repeat(event, line)) {
        int from = buffer.length();
        generate(event);
        buffer.learn(event, line, from);
      }
    } else {
      generate(event);
    }
    buffer.outIfFull();
  }

  private void generate(Event event) throws IOException {
    json.writeStartObject();
    json.writeNumberField("seq", event.seq());
    json.writeNumberField("time", seconds(event.nanos()));
    json.writeNumberField("ident", event.ident());
    json.writeStringField("thread", event.thread());
    json.writeStringField("type", FactType.of(event.fact()).name());
    for (FactType.Field field : FactType.of(event.fact()).fields()) {
      Object value = field.in(event.fact());
      if (!field.isOmitted(value)) {
        json.writeFieldName(field.name());
        value(value);
      }
    }
    json.writeEndObject();
    // After each line, and not between two: so a program that reads along gets the newest line
    // whole.
    json.writeRaw('\n');
    json.flush();
  }

  /** To the nanosecond: 12.0, 0.25. */
  private static BigDecimal seconds(long nanos) {
    BigDecimal shortest = BigDecimal.valueOf(nanos, 9).stripTrailingZeros();
    return shortest.setScale(Math.max(1, shortest.scale()));
  }

  private void value(Object value) throws IOException {
    if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object element : list) {
        value(element);
      }
      json.writeEndArray();
    } else if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.writeFieldName(entry.getKey().toString());
        value(entry.getValue());
      }
      json.writeEndObject();
    } else if (value instanceof Enum<?> constant) {
      json.writeString(constant.name().toLowerCase(Locale.ROOT));
    } else {
      json.writePOJO(value);
    }
  }

  /** Nothing that was written stays back. */
  @Override
  public void flush() throws IOException {
    buffer.out();
    out.flush();
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
