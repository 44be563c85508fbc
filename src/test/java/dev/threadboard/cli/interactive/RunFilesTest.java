package dev.threadboard.cli.interactive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.frame.Canvas;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.frame.Style;
import dev.threadboard.history.History;
import dev.threadboard.record.TerminalColors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are saved from inside the dashboard, whoever made the run that is shown. */
class RunFilesTest {
  @TempDir private Path outside;
  private Path folder;
  private RunFiles files;

  @BeforeEach
  void makeTheFolder() throws IOException {
    folder = Files.createDirectory(outside.resolve("here"));
    files = new RunFiles(folder, "png", () -> TerminalColors.DARK);
  }

  @Test
  void aScenariosNameIsTheFilesName() throws IOException {
    assertEquals("saved this picture to lost_update-1.png", files.keep("lost_update", picture()));
    assertEquals("saved this picture to lost_update-2.png", files.keep("lost_update", picture()));
    assertEquals(List.of("here/lost_update-1.png", "here/lost_update-2.png"), written());
  }

  @Test
  void aScriptsNameIsItWithoutTheEnding() throws IOException {
    assertEquals("saved this picture to deposits-1.png", files.keep("deposits.py", picture()));
    assertEquals("saved this picture to run-1.png", files.keep("../deposits.py", picture()));
    assertEquals(List.of("here/deposits-1.png", "here/run-1.png"), written());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../escaped",
        "/var/tmp/absolute",
        "\u001b]0;pwn\u0007",
        "a\0b",
        "",
        ".",
        "a b",
        "pool\n"
      })
  void anyOtherNameDoesNotBecomePartOfAPath(String name) throws IOException {
    assertEquals("saved this picture to run-1.png", files.keep(name, picture()));
    try (History run = new History()) {
      run.add(List.of(new Event(1, 0, 1, "MainThread", run(name))));
      assertEquals("saved 1 events to run-1.jsonl", files.keep(run));
    }
    assertEquals(List.of("here/run-1.jsonl", "here/run-1.png"), written());
  }

  private static Fact.Run run(String name) {
    return new Fact.Run(
        Fact.Run.VERSION, name, "t", Map.of(), "fifo", null, false, List.of("pass"));
  }

  private static Frame picture() {
    return new Canvas(new Size(2, 1), Style.PLAIN).frame();
  }

  private List<String> written() throws IOException {
    try (Stream<Path> all = Files.walk(outside)) {
      List<String> found =
          all.filter(Files::isRegularFile)
              .map(file -> outside.relativize(file).toString())
              .sorted()
              .toList();
      assertTrue(found.stream().allMatch(name -> name.startsWith("here/")), found.toString());
      return found;
    }
  }
}
