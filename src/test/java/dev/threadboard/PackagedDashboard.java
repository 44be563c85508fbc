package dev.threadboard;

import dev.threadboard.frame.Size;
import dev.threadboard.terminal.PtyProgram;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts the packaged program on a real pty. */
final class PackagedDashboard {
  private static final String PROGRAM = System.getProperty("threadboard.executable");

  private PackagedDashboard() {}

  /**
   * Starts it in a folder. The settings of whoever runs the tests are not the tests', nor is what
   * they ran last.
   */
  static PtyProgram start(Path folder, Size size, String... arguments) {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("/bin/sh", "-c", "cd \"$0\" && exec \"$@\""));
    command.add(folder.toAbsolutePath().toString());
    command.add(PROGRAM);
    command.addAll(List.of(arguments));
    Map<String, String> environment =
        Map.of(
            "JAVA_HOME", System.getProperty("java.home"),
            "LC_ALL", "C.UTF-8",
            "XDG_CONFIG_HOME", "/nowhere",
            "XDG_CACHE_HOME", TestCache.folder().toString(),
            "XDG_STATE_HOME", "/dev/null");
    return PtyProgram.start(size, environment, command.toArray(String[]::new));
  }
}
