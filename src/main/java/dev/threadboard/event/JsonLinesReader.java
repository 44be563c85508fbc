package dev.threadboard.event;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what {@link JsonLines} has written, and refuses what cannot be a run: gaps in {@code seq},
 * a clock that runs backwards, a newer format. Unknown fields are ignored.
 */
public final class JsonLinesReader implements Closeable {
  /** Some editors write it at the beginning of a file. */
  private static final String BYTE_ORDER_MARK = "\ufeff";

  /** In characters. */
  private static final int LONGEST_LINE = 4_000_000;

  private final JsonFactory json = new JsonFactory();
  private final LineReader in;
  private long line;
  private long seq;
  private long nanos;

  public JsonLinesReader(InputStream in) {
    this.in = new LineReader(new InputStreamReader(in, StandardCharsets.UTF_8), LONGEST_LINE);
  }

  /** All that are left. */
  public List<Event> all() throws IOException {
    List<Event> events = new ArrayList<>();
    for (Optional<Event> next = next(); next.isPresent(); next = next()) {
      events.add(next.get());
    }
    return events;
  }

  /**
   * The next event; empty after the last.
   *
   * @throws UnreadableEventsException if there is something else
   */
  public Optional<Event> next() throws IOException {
    line++;
    String text = in.line();
    if (line == 1 && text != null && text.startsWith(BYTE_ORDER_MARK)) {
      text = text.substring(1);
    }
    if (in.isTooLong()) {
      throw fault("this line has more than " + LONGEST_LINE + " characters");
    } else if (text == null && line == 1) {
      throw fault("there is nothing in it");
    } else if (text == null) {
      return Optional.empty();
    } else if (!text.startsWith("{")) {
      throw fault(seq == 0 ? "this is not a saved run" : "this is not an event");
    }
    return Optional.of(event(fields(text)));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private Fields fields(String text) throws IOException {
    try (JsonParser parser = json.createParser(text)) {
      parser.nextToken();
      Fields fields = new Fields(object(parser));
      if (parser.nextToken() != null) {
        throw fault("there is more than one event on it");
      }
      return fields;
    } catch (Fields.Fault e) {
      throw fault(e.getMessage());
    } catch (StreamConstraintsException e) {
      throw fault("a number or a name is too long, or lists stand too deep in lists");
    } catch (JsonProcessingException e) {
      boolean whole = text.endsWith("}") && !(e instanceof JsonEOFException);
      throw whole
          ? fault("this is no JSON from column " + e.getLocation().getColumnNr() + " on")
          : new UnreadableEventsException(
              line, "the file breaks off in the middle of this line", seq > 0 && in.hasEnded());
    }
  }

  private Event event(Fields fields) throws UnreadableEventsException {
    try {
      checkBeginning(fields);
      Event event =
          new Event(
              fields.whole("seq"),
              nanos(fields.number("time")),
              fields.small("ident"),
              fields.text("thread"),
              fields.fact());
      checkOrder(event);
      seq = event.seq();
      nanos = event.nanos();
      return event;
    } catch (Fields.Fault e) {
      throw fault(e.getMessage());
    }
  }

  /** The version is checked first: in a newer format the rest may mean anything. */
  private void checkBeginning(Fields fields) throws UnreadableEventsException {
    if (seq > 0) {
      return;
    }
    if (!fields.is("type", "run")) {
      throw fault("this is not the beginning of a saved run");
    }
    int version = fields.small("version");
    if (version > Fact.Run.VERSION) {
      throw fault(
          "saved in format "
              + version
              + " by a newer Threadboard; this one reads up to "
              + Fact.Run.VERSION);
    }
  }

  private void checkOrder(Event event) throws UnreadableEventsException {
    if (event.seq() != seq + 1) {
      throw fault("seq " + event.seq() + " instead of " + (seq + 1));
    }
    if (event.nanos() < nanos) {
      throw fault("time " + event.time() + " after " + nanos / 1e9);
    }
  }

  private static long nanos(BigDecimal seconds) throws Fields.Fault {
    // A number such as 1e999999999 is short, but takes very long to expand.
    if (seconds.signum() < 0
        || seconds.precision() - seconds.scale() > 10
        || seconds.scale() > 99) {
      throw new Fields.Fault("time " + Fields.brief(seconds) + " is out of all bounds");
    }
    try {
      return seconds.movePointRight(9).setScale(0, RoundingMode.HALF_UP).longValueExact();
    } catch (ArithmeticException e) {
      throw new Fields.Fault("time " + Fields.brief(seconds) + " is out of all bounds");
    }
  }

  private static Map<String, Object> object(JsonParser json) throws IOException {
    Map<String, Object> values = new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      if (values.containsKey(name)) {
        throw new Fields.Fault("\"" + Fields.brief(name) + "\" is there twice");
      }
      values.put(name, value(json));
    }
    return values;
  }

  private static Object value(JsonParser json) throws IOException {
    return switch (json.currentToken()) {
      case START_OBJECT -> object(json);
      case START_ARRAY -> {
        List<Object> values = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          values.add(value(json));
        }
        yield values;
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getDecimalValue();
      case VALUE_TRUE, VALUE_FALSE -> json.getBooleanValue();
      case VALUE_NULL -> null;
      default -> json.getText();
    };
  }

  private UnreadableEventsException fault(String what) {
    return new UnreadableEventsException(line, what, false);
  }
}
