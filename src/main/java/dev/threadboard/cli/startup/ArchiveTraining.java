package dev.threadboard.cli.startup;

import dev.threadboard.cli.process.ProcessContext;
import dev.threadboard.cli.process.Terminals;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The training run for the class archive: runs the most common commands without a user, while the
 * JVM records the classes that they load. An entry point that only the launcher uses.
 */
final class ArchiveTraining {
  /** After how many seconds a training run that hangs is ended. */
  private static final int TIME_LIMIT = 300;

  /** In the menu these choose the second scenario; in a run they use its views; both then quit. */
  private static final String[] KEYS =
      "\033[B,\r,\t,2,a,?,?,\r,\033[A,+,-, ,\033[<64;90;30M, ,c,T,s,j,r,q".split(",");

  /** Does what most threaded programs do. */
  private static final String SCRIPT =
      String.join(
          "\n",
          "import threading, time",
          "def work(n):",
          "    with lock:",
          "        time.sleep(0.01)",
          "        print(n)",
          "lock = threading.Lock()",
          "threads = [threading.Thread(target=work, args=(n,)) for n in range(2)]",
          "for thread in threads:",
          "    thread.start()",
          "for thread in threads:",
          "    thread.join()");

  private ArchiveTraining() {}

  public static void main(String[] args) throws IOException {
    exitAfter(TIME_LIMIT);
    Thread.setDefaultUncaughtExceptionHandler(new CrashReport(Thread.currentThread()));
    ThemePreload.startIfUseful();
    Main.configurePicocli();
    run(Terminals.OF_PROCESS, "--version");
    run(Terminals.OF_PROCESS, "list");
    run(Terminals.OF_PROCESS, "run", "pool", "--speed", "max", "--plain");
    run(Terminals.OF_PROCESS, "run", "pool", "--speed", "max", "--events");
    run(
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
    // Fails, since there is no terminal, but only after the classes for opening one are loaded.
    run(Terminals.OF_PROCESS, "run", "pool", "--set", "workers=3");
    run(new ScriptedTerminal(KEYS), "run", "pool", "--speed", "max");
    run(new ScriptedTerminal(KEYS));
    runScript();
    System.exit(0);
  }

  /** Where there is no Python, these end with a message. */
  private static void runScript() throws IOException {
    Path script = Files.createTempFile("training", ".py");
    try {
      Files.writeString(script, SCRIPT);
      String name = script.toString();
      run(Terminals.OF_PROCESS, "run", name, "--speed", "max", "--plain");
      run(Terminals.OF_PROCESS, "run", name, "--speed", "max", "--events");
      run(new ScriptedTerminal(KEYS), "run", name, "--speed", "max");
    } finally {
      Files.delete(script);
    }
  }

  private static void run(Terminals terminals, String... args) {
    ProcessContext process = ProcessContext.ofProcess();
    ProcessContext silent =
        new ProcessContext(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            environment(process.environment()),
            process.clock(),
            process.seeds(),
            process.interrupts(),
            terminals);
    new Main(silent).run(args);
  }

  /** The environment without the user's own settings. */
  private static Map<String, String> environment(Map<String, String> own) {
    Map<String, String> environment = new HashMap<>(own);
    environment.keySet().removeIf(name -> name.startsWith("THREADBOARD_"));
    environment.put("XDG_CONFIG_HOME", "/nonexistent");
    environment.put("TERM", "xterm-256color");
    environment.put("LC_ALL", "C.UTF-8");
    return environment;
  }

  private static void exitAfter(int seconds) {
    Runnable halt =
        () -> {
          long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
          while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
          }
          Runtime.getRuntime().halt(1);
        };
    Thread watch = new Thread(halt, "time limit");
    watch.setDaemon(true);
    watch.start();
  }
}
