package dev.threadboard.record;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import dev.threadboard.frame.ColorDepth;
import dev.threadboard.frame.Encoder;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

/**
 * A terminal's output as asciinema keeps it: JSON lines, a header and then {@code [time, code,
 * data]}. Version 2 has times since the beginning, version 3 times since the line before, both in
 * seconds (docs.asciinema.org, asciicast v2 and v3). The bytes are those that a terminal is sent.
 */
public final class Asciicast implements Recorder {
  private static final String ENTER = "\033[?7l\033[?25l";
  private static final String LEAVE = "\033[r\033[?7h\033[?25h\033[m";
  private static final String TERMINAL = "xterm-256color";

  private final JsonGenerator json;
  private final RecordingOptions options;
  private final Encoder encoder = new Encoder(ColorDepth.TRUE);
  private Size size;
  private long micros;

  public Asciicast(OutputStream out, RecordingOptions options) throws IOException {
    this.json = new JsonFactoryBuilder().rootValueSeparator("").build().createGenerator(out);
    json.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN.mappedFeature());
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    this.options = options;
  }

  @Override
  public void frame(long nanos, Frame frame) throws IOException {
    String before = "";
    if (size == null) {
      header(frame.size());
      before = ENTER;
    } else if (!size.equals(frame.size())) {
      event(nanos, "r", frame.size().toString());
    }
    size = frame.size();
    byte[] bytes = encoder.encode(frame);
    if (bytes.length > 0) {
      event(nanos, "o", before + new String(bytes, StandardCharsets.UTF_8));
    }
  }

  @Override
  public void marker(long nanos, String label) throws IOException {
    event(nanos, "m", label);
  }

  @Override
  public void end(long nanos) throws IOException {
    if (size == null) {
      throw new IllegalStateException("no picture");
    }
    // Not the alternate screen: players rest on the last picture, and leave it behind in a
    // terminal.
    event(nanos, "o", LEAVE + "\033[" + size.rows() + ";1H");
    json.close();
  }

  private void header(Size size) throws IOException {
    json.writeStartObject();
    json.writeNumberField("version", options.castVersion());
    if (options.castVersion() == 2) {
      json.writeNumberField("width", size.columns());
      json.writeNumberField("height", size.rows());
    } else {
      json.writeObjectFieldStart("term");
      json.writeNumberField("cols", size.columns());
      json.writeNumberField("rows", size.rows());
      json.writeStringField("type", TERMINAL);
      theme();
      json.writeEndObject();
    }
    if (!options.title().isEmpty()) {
      json.writeStringField("title", options.title());
    }
    if (options.castVersion() == 2) {
      json.writeObjectFieldStart("env");
      json.writeStringField("TERM", TERMINAL);
      json.writeEndObject();
      theme();
    }
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void theme() throws IOException {
    TerminalColors colors = options.colors();
    StringJoiner palette = new StringJoiner(":");
    for (int rgb : colors.ansi()) {
      palette.add(TerminalColors.hex(rgb));
    }
    json.writeObjectFieldStart("theme");
    json.writeStringField("fg", TerminalColors.hex(colors.foreground()));
    json.writeStringField("bg", TerminalColors.hex(colors.background()));
    json.writeStringField("palette", palette.toString());
    json.writeEndObject();
  }

  private void event(long nanos, String code, String data) throws IOException {
    long now = (nanos + 500) / 1000;
    json.writeStartArray();
    json.writeNumber(seconds(options.castVersion() == 2 ? now : now - micros));
    json.writeString(code);
    json.writeString(data);
    json.writeEndArray();
    json.writeRaw('\n');
    micros = now;
  }

  /** To the microsecond, as short as can be: 12.0, 0.25. */
  private static BigDecimal seconds(long micros) {
    BigDecimal shortest = BigDecimal.valueOf(micros, 6).stripTrailingZeros();
    return shortest.setScale(Math.max(1, shortest.scale()));
  }
}
