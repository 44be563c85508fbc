package dev.threadboard.cli.options;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonFilesTest {
  private static final String OPEN =
      """
      # /// script
      # [tool.threadboard]
      # title = "Two
      # ///
      print(1)
      """;

  @TempDir Path config;

  @Test
  void theFirstFileThatIsWrongIsToldByItsNameAndLine() throws IOException {
    Map<String, String> environment = Map.of("XDG_CONFIG_HOME", config.toString());
    assertEquals(Optional.empty(), LessonFiles.of(environment).fault());
    Path folder = Files.createDirectories(config.resolve("threadboard/lessons"));
    Files.writeString(folder.resolve("a.py"), "print(1)\n");
    assertEquals(Optional.empty(), LessonFiles.of(environment).fault());
    Files.writeString(folder.resolve("b.py"), OPEN);
    String told = "b.py:3: the closing \" is missing";
    assertEquals(Optional.of(told), LessonFiles.of(environment).fault());
    Files.writeString(folder.resolve("c.py"), OPEN);
    String more = told + " (threadboard list tells all 2)";
    assertEquals(Optional.of(more), LessonFiles.of(environment).fault());
  }
}
