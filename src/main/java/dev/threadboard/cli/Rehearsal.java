package dev.threadboard.cli;

import dev.threadboard.frame.Size;
import dev.threadboard.terminal.LocalConsole;
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
final class Rehearsal {
  private static final Size SIZE = new Size(120, 40);

  /** A rehearsal that hangs would never leave the machine. In seconds. */
  private static final int PATIENCE = 300;

  /**
   * In the menu they choose the second scenario; in a run they look around; both times they leave.
   */
  private static final String[] KEYS =
      "\033[B,\r,\t,2,a,?,?,\r,\033[A,+,-, ,\033[<64;90;30M, ,c,T,s,j,r,q".split(",");

  private Rehearsal() {}

  public static void main(String[] args) {
    giveUpAfter(PATIENCE);
    Main.withoutConverters();
    play(LocalConsole::open, "--version");
    play(LocalConsole::open, "list");
    play(LocalConsole::open, "run", "pool", "--speed", "max", "--plain");
    play(LocalConsole::open, "run", "pool", "--speed", "max", "--events");
    play(
        LocalConsole::open,
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
    play(LocalConsole::open, "run", "pool", "--set", "workers=3");
    play(inAnEmptyHouse(), "run", "pool", "--speed", "max");
    play(inAnEmptyHouse());
    System.exit(0);
  }

  private static Terminals inAnEmptyHouse() {
    EmptyHouse house = new EmptyHouse(KEYS);
    return (environment, depth, mouse, listener) ->
        LocalConsole.on(house.keys(), house.screen(), SIZE, depth, listener);
  }

  private static void play(Terminals terminals, String... line) {
    Surroundings process = Surroundings.ofProcess();
    Surroundings nobody =
        new Surroundings(
            InputStream.nullInputStream(),
            process.inIsTerminal(),
            OutputStream.nullOutputStream(),
            process.outIsTerminal(),
            OutputStream.nullOutputStream(),
            () -> false,
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
