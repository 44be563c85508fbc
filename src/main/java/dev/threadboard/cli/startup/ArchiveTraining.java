package dev.threadboard.cli.startup;

import dev.threadboard.cli.process.ProcessContext;
import dev.threadboard.cli.process.Terminals;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Plays what people do most to an empty house, while the JVM notes the classes it takes for the
 * archive that makes later starts fast. An entry point of its own, which only the launcher knows.
 */
final class ArchiveTraining {
  /** A rehearsal that hangs would never leave the machine. In seconds. */
  private static final int PATIENCE = 300;

  /**
   * In the menu they choose the second scenario; in a run they look around; both times they leave.
   */
  private static final String[] KEYS =
      "\033[B,\r,\t,2,a,?,?,\r,\033[A,+,-, ,\033[<64;90;30M, ,c,T,s,j,r,q".split(",");

  private ArchiveTraining() {}

  public static void main(String[] args) {
    giveUpAfter(PATIENCE);
    ThemePreload.before();
    Main.withoutExtras();
    play(Terminals.OF_PROCESS, "--version");
    play(Terminals.OF_PROCESS, "list");
    play(Terminals.OF_PROCESS, "run", "pool", "--speed", "max", "--plain");
    play(Terminals.OF_PROCESS, "run", "pool", "--speed", "max", "--events");
    play(
        Terminals.OF_PROCESS,
        "run",
        "join",
        "--policy",
        "random",
        "--seed",
        "1",
        "--plain",
        "--speed",
        "max");
    // Refused, since here is no terminal, but not before it was asked for its modes.
    play(Terminals.OF_PROCESS, "run", "pool", "--set", "workers=3");
    play(new ScriptedTerminal(KEYS), "run", "pool", "--speed", "max");
    play(new ScriptedTerminal(KEYS));
    System.exit(0);
  }

  private static void play(Terminals terminals, String... line) {
    ProcessContext process = ProcessContext.ofProcess();
    ProcessContext nobody =
        new ProcessContext(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            environment(process.environment()),
            process.clock(),
            process.seeds(),
            process.interrupts(),
            terminals);
    new Main(nobody).run(line);
  }

  /** The process's own, as far as it is not a person's taste. */
  private static Map<String, String> environment(Map<String, String> own) {
    Map<String, String> environment = new HashMap<>(own);
    environment.keySet().removeIf(name -> name.startsWith("THREADBOARD_"));
    environment.put("XDG_CONFIG_HOME", "/nonexistent");
    environment.put("TERM", "xterm-256color");
    environment.put("LC_ALL", "C.UTF-8");
    return environment;
  }

  private static void giveUpAfter(int seconds) {
    Runnable halt =
        () -> {
          long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
          while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
          }
          Runtime.getRuntime().halt(1);
        };
    Thread watch = new Thread(halt, "patience");
    watch.setDaemon(true);
    watch.start();
  }
}
