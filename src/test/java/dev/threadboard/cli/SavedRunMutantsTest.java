package dev.threadboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.board.OwnProgram;
import dev.threadboard.cli.Program.Result;
import dev.threadboard.event.Event;
import dev.threadboard.event.JsonLines;
import dev.threadboard.event.JsonLinesReader;
import dev.threadboard.event.PossibleEvents;
import dev.threadboard.event.UnreadableEventsException;
import dev.threadboard.history.History;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Saved runs that somebody has edited: lines left out, doubled, moved and changed, and numbered
 * anew. Whatever they tell is shown, or refused in a line. {@code -Dthreadboard.mutants=20000}
 * makes more of them.
 */
@Timeout(120)
class SavedRunMutantsTest {
  private static final int MUTANTS = Integer.getInteger("threadboard.mutants", 4_000);

  /** One mutant of so many goes through the whole program. */
  private static final int SHOWN = 100;

  private static final String[] RUNS = {"pool", "join", "daemon", "alive", "playground", "loop"};
  private static final String[] KEYS = {"tab", "enter", "t", "c", "?", "p", "l", "/ a enter", "up"};
  private static final Pattern NUMBER = Pattern.compile("(?<=:)-?\\d+(\\.\\d+)?");
  private static final Pattern TYPE = Pattern.compile("\"type\":\"[a-z_]+\"");
  private static final Pattern SEQ = Pattern.compile("\"seq\":\\d+");
  private static final String[] NUMBERS = {"0", "-1", "1", "2", "3", "99", "2000000", "4e9", "0.5"};

  @TempDir private Path folder;
  private final Random random = new Random(12);

  @Test
  void everyMutantIsShownOrRefusedInALine() throws Exception {
    List<List<String>> runs = new ArrayList<>();
    for (String scenario : RUNS) {
      String[] more =
          scenario.equals("playground") ? new String[] {"--set", "count=2"} : new String[0];
      runs.add(saved(scenario, more));
    }
    runs.add(ownProgram());
    int shown = 0;
    for (int i = 0; i < MUTANTS; i++) {
      String mutant = mutant(runs.get(i % runs.size()));
      boolean whole = fold(mutant);
      if (i % SHOWN == 0) {
        show(mutant, whole);
        shown++;
      }
    }
    assertEquals(MUTANTS / SHOWN, shown);
  }

  private List<String> saved(String scenario, String... more) throws IOException {
    Path file = folder.resolve(scenario + ".jsonl");
    List<String> line =
        new ArrayList<>(List.of("run", scenario, "--plain", "--speed", "max", "--seed", "3"));
    line.addAll(List.of("--policy", "random", "--save", file.toString()));
    line.addAll(List.of(more));
    Program.run(line.toArray(String[]::new));
    return Files.readAllLines(file);
  }

  private static List<String> ownProgram() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonLines lines = new JsonLines(bytes)) {
      for (Event event : OwnProgram.killed().events()) {
        lines.write(event);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private String mutant(List<String> run) {
    List<String> lines = new ArrayList<>(run);
    for (int edits = 1 + random.nextInt(3); edits > 0 && !lines.isEmpty(); edits--) {
      int at = random.nextInt(lines.size());
      switch (random.nextInt(6)) {
        case 0 -> lines.remove(at);
        case 1 -> lines.add(random.nextInt(lines.size()), lines.get(at));
        case 2 -> lines.add(random.nextInt(lines.size()), lines.remove(at));
        case 3 -> lines.set(at, withType(lines.get(at), lines.get(random.nextInt(lines.size()))));
        default -> lines.set(at, withNumber(lines.get(at)));
      }
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      text.append(SEQ.matcher(lines.get(i)).replaceFirst("\"seq\":" + (i + 1))).append('\n');
    }
    return text.toString();
  }

  private static String withType(String line, String other) {
    Matcher type = TYPE.matcher(other);
    return type.find() ? TYPE.matcher(line).replaceFirst(type.group()) : line;
  }

  private String withNumber(String line) {
    List<Integer> places = new ArrayList<>();
    Matcher number = NUMBER.matcher(line);
    while (number.find()) {
      places.add(number.start());
    }
    if (places.isEmpty()) {
      return line;
    }
    int at = places.get(random.nextInt(places.size()));
    number.find(at);
    String other = NUMBERS[random.nextInt(NUMBERS.length)];
    return line.substring(0, at) + other + line.substring(number.end());
  }

  /** Whether all of it can be read. */
  private static boolean fold(String text) throws IOException {
    boolean whole = true;
    List<Event> events = new ArrayList<>();
    PossibleEvents possible = new PossibleEvents();
    try (JsonLinesReader reader =
        new JsonLinesReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
      for (Optional<Event> next = reader.next(); next.isPresent(); next = reader.next()) {
        if (possible.fault(next.get()).isPresent()) {
          whole = false;
          break;
        }
        events.add(next.get());
      }
    } catch (UnreadableEventsException e) {
      assertTrue(e.getMessage().matches("\\d+: [^\\n]+"), e.getMessage());
      return false;
    }
    try (History history = new History()) {
      history.add(events);
      assertEquals(events.size(), history.newest().seq());
      history.at(events.size() / 2);
    }
    return whole;
  }

  private void show(String text, boolean whole) throws IOException {
    Path file = Files.writeString(folder.resolve("mutant.jsonl"), text);
    Path other = folder.resolve("join.jsonl");
    String run = file.toString();
    String keys =
        "100ms " + KEYS[random.nextInt(KEYS.length)] + " 1s " + KEYS[random.nextInt(KEYS.length)];
    List<String[]> lines = new ArrayList<>();
    String size = random.nextBoolean() ? "80x24" : "120x40";
    lines.add(
        new String[] {
          "record", run, "-o", folder + "/x.txt", "--speed", "16", "--keys", keys, "--size", size
        });
    lines.add(
        new String[] {
          "record",
          run,
          "-o",
          folder + "/x." + (random.nextBoolean() ? "svg" : "cast"),
          "--speed",
          "16"
        });
    lines.add(new String[] {"replay", run, "--linear", "--speed", "max", "--exit"});
    lines.add(new String[] {"compare", run, other.toString(), "--plain"});
    for (String[] line : lines) {
      Result result = Program.run(line);
      String errors = result.errors();
      assertTrue(
          !errors.contains("error of its own"),
          () -> errors + String.join(" ", line) + "\n" + text);
      assertTrue(errors.lines().count() <= 1, errors);
      assertTrue(whole || result.status() == 2, errors + result.status());
    }
  }
}
