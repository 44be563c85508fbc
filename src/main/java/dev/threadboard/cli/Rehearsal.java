package dev.threadboard.cli;

import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import dev.threadboard.engine.Clock;
import dev.threadboard.engine.Scheduling;
import dev.threadboard.frame.ColorDepth;
import dev.threadboard.frame.Size;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.session.Inbox;
import dev.threadboard.session.Options;
import dev.threadboard.session.Session;
import dev.threadboard.session.Witness;
import dev.threadboard.terminal.LocalConsole;
import dev.threadboard.terminal.NoTerminalException;
import dev.threadboard.theme.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
  private static final int PATIENCE = 60;

  /** Chooses the second scenario, looks around in it, goes back to the menu, and leaves. */
  private static final String[] KEYS = {
    "\033[B",
    "\r",
    "\t",
    "2",
    "a",
    "?",
    "?",
    "\r",
    "\033[A",
    "+",
    "-",
    " ",
    "\033[<64;90;30M",
    " ",
    "c",
    "s",
    "j",
    "r",
    "q"
  };

  private Rehearsal() {}

  public static void main(String[] args) throws IOException, NoTerminalException {
    giveUpAfter(PATIENCE);
    command("--version");
    command("list");
    command("run", "pool", "--plain", "--speed", "max");
    command("run", "pool", "--events", "--speed", "max");
    command("run", "join", "--policy", "random", "--seed", "1", "--plain", "--speed", "max");
    // Refused, since here is no terminal, but only after all that comes before the first frame.
    command("run", "pool", "--speed", "8", "--set", "workers=3");
    command();
    show();
    System.exit(0);
  }

  private static void command(String... line) {
    Surroundings nobody =
        new Surroundings(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            Map.of("TERM", "xterm-256color"),
            Clock.SYSTEM,
            () -> 1,
            Interrupts.OF_PROCESS);
    new Main(nobody).run(line);
  }

  private static void show() throws IOException, NoTerminalException {
    Inbox inbox = new Inbox();
    EmptyHouse house = new EmptyHouse(KEYS);
    try (LocalConsole console =
        LocalConsole.on(house.keys(), house.screen(), SIZE, ColorDepth.INDEXED_256, inbox)) {
      Options options = new Options(new Pace(Speed.MAX, false), Theme.terminal(), false);
      new Session(console, inbox, options, Witness.NOBODY, Clock.SYSTEM, () -> 1)
          .browse(Catalogue.scenarios(), Scheduling.FIFO);
    }
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
