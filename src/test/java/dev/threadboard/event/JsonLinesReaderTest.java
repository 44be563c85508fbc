package dev.threadboard.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Saved runs, and files that are none. */
class JsonLinesReaderTest {
  private static final String RUN =
      "{\"seq\":1,\"time\":0.0,\"ident\":1,\"thread\":\"MainThread\",\"type\":\"run\",\"version\":1,\"scenario\":\"s\",\"title\":\"t\",\"parameters\":{\"n\":1},\"policy\":\"fifo\",\"seed\":null,\"interactive\":false,\"listing\":[\"pass\"]}\n";
  private static final String BEGIN =
      "{\"seq\":2,\"time\":1.0,\"ident\":1,\"thread\":\"MainThread\",\"type\":\"begin\"}\n";
  private static final String PRINT =
      "{\"seq\":3,\"time\":1.0,\"ident\":1,\"thread\":\"MainThread\",\"type\":\"print\","
          + "\"text\":\"0\",\"end\":\"\\n\"}\n";

  private static List<Event> read(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (JsonLinesReader reader = new JsonLinesReader(new ByteArrayInputStream(bytes))) {
      return reader.all();
    }
  }

  private static void assertRefused(String message, String text) {
    Exception refused = assertThrows(UnreadableEventsException.class, () -> read(text));
    assertEquals(message, refused.getMessage());
  }

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatWasWrittenIsReadBackTheSame(long seed) throws IOException {
    List<Event> events = new EveryFact(seed).run(60);
    String text = JsonLinesTest.written(events);
    assertEquals(events, read(text));
    assertEquals(text, JsonLinesTest.written(read(text)));
  }

  @Test
  void aByteOrderMarkAtTheBeginningIsNoPartOfTheRun() throws IOException {
    assertEquals(read(RUN + BEGIN), read("\ufeff" + RUN + BEGIN));
  }

  /** Wherever the file breaks off: what came before can be read, and what is cut off is told. */
  @Test
  void aFileThatBreaksOffIsReadUpToThere() throws IOException {
    String whole = RUN + BEGIN + PRINT;
    for (int length = 1; length < whole.length(); length++) {
      String part = whole.substring(0, length);
      boolean atLineEnd = part.endsWith("}\n") || part.endsWith("\"}") || part.endsWith("]}");
      if (atLineEnd) {
        assertEquals((int) part.strip().lines().count(), read(part).size());
      } else {
        assertRefused(
            part.lines().count() + ": the file breaks off in the middle of this line", part);
      }
    }
  }

  @Test
  void fieldsOfLaterTimesArePassedOver() throws IOException {
    assertEquals(
        read(RUN + BEGIN), read(RUN + BEGIN.replace("}", ",\"mood\":{\"a\":[1,null,\"x\"]}}")));
  }

  @Test
  void whatOldFilesDoNotTellHasItsDefault() throws IOException {
    String from = "\"type\":\"begin\"";
    String line = BEGIN.replace(from, "\"type\":\"line\",\"line\":7");
    assertEquals(new Fact.Line(7, 0), read(RUN + line).get(1).fact());
    String wait =
        BEGIN.replace(from, "\"type\":\"wait\",\"reason\":\"lock\",\"target\":2,\"on\":\"lock\"");
    assertEquals(new Fact.Wait(WaitReason.LOCK, 2, "lock", null), read(RUN + wait).get(1).fact());
    assertRefused("2: no \"file\"", RUN + line.replace("7", "7,\"file\":null"));
    assertRefused("2: \"file\" cannot be x", RUN + line.replace("7", "7,\"file\":\"x\""));
  }

  @Test
  void aFileThatIsNoRunIsRefused() {
    assertRefused("1: there is nothing in it", "");
    assertRefused("1: this is not a saved run", "\n\n");
    assertRefused("1: this is not a saved run", "[1, 2]");
    assertRefused("1: this is not the beginning of a saved run", "{\"version\": 2}");
    assertRefused("1: this is not the beginning of a saved run", BEGIN);
    assertRefused("1: this is not a saved run", "import threading\n");
    assertRefused("2: this is not an event", RUN + "and then\n");
    assertRefused("2: there is more than one event on it", RUN + BEGIN.strip() + PRINT);
  }

  @Test
  void aNewerFormatIsRefusedWhateverElseItSays() {
    assertRefused(
        "1: saved in format 2 by a newer Threadboard; this one reads up to 1",
        "{\"type\":\"run\",\"version\":2,\"seq\":\"i\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"print\"   | \"paint\" | no type of event is named paint",
        "\"text\"    | \"test\"  | no \"text\"",
        "\"0\"       | 0         | \"text\" cannot be 0",
        "\"0\"       | [\"0\"]   | \"text\" cannot be [0]",
        "\"seq\":3   | \"seq\":4 | seq 4 instead of 3",
        "\"seq\":3   | \"seq\":3.5 | \"seq\" cannot be 3.5",
        "\"seq\":3   | \"seq\":1e999999999 | \"seq\" cannot be 1E+999999999",
        "1.0         | 0.5       | time 0.5 after 1.0",
        "1.0         | 1e999999  | time 1E+999999 is out of all bounds",
        "1.0         | 1e-999999 | time 1E-999999 is out of all bounds",
        "1.0         | -1        | time -1 is out of all bounds",
        "\"ident\":1 | \"ident\":true | \"ident\" cannot be true",
      })
  void aLineThatIsNoEventIsToldByItsNumber(String right, String wrong, String message) {
    assertRefused("3: " + message, RUN + BEGIN + PRINT.replace(right, wrong));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"n\":1}       | [1]       | \"parameters\" cannot be [1]",
        "{\"n\":1}       | {\"n\":null} | \"parameters\" cannot be {n=null}",
        "[\"pass\"]      | [null]    | \"listing\" cannot be [null]",
        "\"seed\":null   | \"seed\":\"x\" | \"seed\" cannot be x",
        "\"version\":1   | \"version\":\"1\" | \"version\" cannot be 1",
      })
  void aBeginningThatIsNoneIsToldToo(String right, String wrong, String message) {
    assertRefused("1: " + message, RUN.replace(right, wrong) + BEGIN);
  }

  /** The library has names and limits of its own, which tell nobody anything. */
  @Test
  void jsonThatCannotBeReadIsToldShortAndWithoutTheLibrarysWords() {
    assertRefused("2: this is no JSON from column 8 on", RUN + "{\"seq\":,}\n");
    assertRefused("2: \"seq\" is there twice", RUN + "{\"seq\":2,\"seq\":2}\n");
    String tooMuch = "2: a number or a name is too long, or lists stand too deep in lists";
    assertRefused(tooMuch, RUN + "{\"seq\":" + "1".repeat(2000) + "}\n");
    assertRefused(tooMuch, RUN + "{\"a\":" + "[".repeat(2000) + "]".repeat(2000) + "}\n");
    assertRefused(
        "2: \"seq\" cannot be ?" + "x".repeat(36) + "...",
        RUN + "{\"seq\":\"\u202e" + "x".repeat(1_000_000) + "\"}\n");
  }

  /** Any byte may be wrong: the answer is an event list or one clear refusal, never a crash. */
  @ParameterizedTest
  @MethodSource("seeds")
  void noDamageMakesTheReaderFailOtherwise(long seed) throws IOException {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(RUN + BEGIN + PRINT);
    for (int i = 0; i <= random.nextInt(3); i++) {
      text.setCharAt(random.nextInt(text.length()), (char) (32 + random.nextInt(95)));
    }
    try {
      read(text.toString());
    } catch (UnreadableEventsException e) {
      assertEquals(1, e.getMessage().lines().count());
    }
  }
}
