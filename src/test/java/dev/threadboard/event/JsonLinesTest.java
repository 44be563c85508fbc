package dev.threadboard.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code --events} and {@code --save} write. */
class JsonLinesTest {
  static String written(List<Event> events) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonLines lines = new JsonLines(bytes)) {
      for (Event event : events) {
        lines.write(event);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static String written(long nanos, Fact fact) throws IOException {
    return written(List.of(new Event(7, nanos, 2, "Thread-1 (f)", fact)));
  }

  static Stream<FactType> types() {
    return FactType.all().stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyKindOfFactIsWrittenWithItsTypeAndItsFields(FactType type) throws IOException {
    Fact fact = new EveryFact(1).of(type);
    String line = written(0, fact);
    assertTrue(line.contains("\"type\":\"" + type.name() + "\""), line);
    for (FactType.Field field : type.fields()) {
      boolean there = !field.isOmitted(field.in(fact));
      assertEquals(there, line.contains(",\"" + field.name() + "\":"), line);
    }
    assertEquals(1, line.lines().count());
  }

  @Test
  void linesThatAreAlikeAreWrittenAsEachAlone() throws IOException {
    ByteArrayOutputStream together = new ByteArrayOutputStream();
    ByteArrayOutputStream alone = new ByteArrayOutputStream();
    try (JsonLines lines = new JsonLines(together)) {
      for (Event event : manyLines()) {
        lines.write(event);
        try (JsonLines one = new JsonLines(alone)) {
          one.write(event);
        }
      }
    }
    assertEquals(alone.toString(StandardCharsets.UTF_8), together.toString(StandardCharsets.UTF_8));
  }

  private static List<Event> manyLines() {
    List<Event> events = new ArrayList<>();
    for (int file : new int[] {0, 0, 12, 12, 0}) {
      String thread = file == 12 ? "T\u0007\"2" : "MainThread";
      for (int line : new int[] {7, 10, 1234, 0, -3, 9}) {
        long nanos = line == 9 ? 1_500_000_000 : 0;
        Fact fact = line == 0 && file == 0 ? new Fact.Begin() : new Fact.Line(line, file);
        long seq = events.size() + (file == 12 ? 2_147_483_640L : 8);
        events.add(new Event(seq, nanos, file + 1, thread, fact));
      }
    }
    return events;
  }

  @Test
  void aLineIsAnEventWithItsFactsFields() throws IOException {
    assertEquals(
        "{\"seq\":7,\"time\":1.5,\"ident\":2,\"thread\":\"Thread-1 (f)\",\"type\":\"is_alive\","
            + "\"target\":3,\"alive\":true}\n",
        written(1_500_000_000, new Fact.IsAlive(3, true)));
  }

  @Test
  void theFileOfALineAndTheTimeoutOfAWaitAreWrittenOnlyWhereThereIsOne() throws IOException {
    assertTrue(written(0, new Fact.Line(3)).endsWith("\"line\",\"line\":3}\n"));
    assertTrue(written(0, new Fact.Line(3, 2)).endsWith("\"line\":3,\"file\":2}\n"));
    Fact forever = new Fact.Wait(WaitReason.QUEUE, 0, "queue.get()");
    assertTrue(written(0, forever).endsWith("\"on\":\"queue.get()\"}\n"));
    Fact timed = new Fact.Wait(WaitReason.QUEUE, 0, "queue.get()", 2.5);
    assertTrue(written(0, timed).endsWith("\"queue.get()\",\"until\":2.5}\n"));
  }

  @Test
  void fieldsAreNamedInSnakeCase() throws IOException {
    Fact program = new ProgramFact.Program("3.11.4", List.of("x.py"), "00", "gil", "virtual");
    assertTrue(
        written(0, program)
            .endsWith(
                "\"program\",\"python\":\"3.11.4\",\"command\":[\"x.py\"],\"sha256\":\"00\","
                    + "\"switch_at\":\"gil\",\"clock\":\"virtual\"}\n"));
  }

  @Test
  void namesMapsListsAndNullsAreWrittenAsInJson() throws IOException {
    String line =
        written(
            0, new Fact.Run(1, "s", "t", Map.of("n", 1), "fifo", null, false, List.of("a", "b")));
    assertTrue(line.contains("\"parameters\":{\"n\":1},"), line);
    assertTrue(line.contains("\"seed\":null,"), line);
    assertTrue(line.contains("\"listing\":[\"a\",\"b\"]"), line);
    assertTrue(
        written(0, new Fact.Wait(WaitReason.EXECUTOR, 0, "x")).contains("\"reason\":\"executor\""));
  }

  @Test
  void timeIsWrittenToTheNanosecondAndWithoutAnExponent() throws IOException {
    assertEquals("0.0", time(0));
    assertEquals("54.0", time(54_000_000_000L));
    assertEquals("0.000000001", time(1));
    assertEquals("9223372036.854775807", time(Long.MAX_VALUE));
    assertEquals("100000000.0", time(100_000_000_000_000_000L));
  }

  private static String time(long nanos) throws IOException {
    return written(nanos, new Fact.End()).replaceAll(".*\"time\":([^,]*),.*\n", "$1");
  }

  @Test
  void aLineIsWholeAsSoonAsItIsFlushed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JsonLines lines = new JsonLines(bytes);
    lines.write(new Event(1, 0, 1, "MainThread", new Fact.Begin()));
    lines.flush();
    assertTrue(bytes.toString(StandardCharsets.UTF_8).endsWith("\"begin\"}\n"));
    lines.close();
  }

  @Test
  void nothingIsWrittenOfNoEvents() throws IOException {
    assertEquals("", written(List.of()));
  }
}
