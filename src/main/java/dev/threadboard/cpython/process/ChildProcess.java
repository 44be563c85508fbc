package dev.threadboard.cpython.process;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A CPython that runs a person's program with the agent inside. The agent comes in through a
 * warning filter: CPython imports the module of its category before {@code site} and before
 * anything of the program ({@code warnings._processoptions}), and then runs the program as always.
 */
public final class ChildProcess implements PythonProcess {
  private static final String FILTER = "ignore::threadboard_agent.Start";
  private static final String SOCKET = "THREADBOARD_AGENT";
  private static final String PATH = "PYTHONPATH";

  /** Else each thread of each child sets up a heap of its own (glibc: mallopt, M_ARENA_MAX). */
  private static final Map<String, String> ONE_HEAP = Map.of("MALLOC_ARENA_MAX", "1");

  private static final String HASH_SEED = "PYTHONHASHSEED";

  private final Process process;
  private final Map<String, String> environment;

  private ChildProcess(Process process, Map<String, String> environment) {
    this.process = process;
    this.environment = environment;
  }

  /**
   * Starts it.
   *
   * @param python the interpreter
   * @param words those of the program's command line
   * @param agent the folder that the agent's package lies in
   * @param passes whether its standard streams are this process's; else its output is read
   * @param asksStdin whether its standard input is written by {@link #stdin}
   * @param socket where the agent connects
   */
  public static ChildProcess start(
      Path python, List<String> words, Path agent, boolean passes, boolean asksStdin, String socket)
      throws IOException {
    ProcessBuilder builder = builder(python, words);
    builder.redirectInput(
        asksStdin ? ProcessBuilder.Redirect.PIPE : ProcessBuilder.Redirect.INHERIT);
    if (passes) {
      builder.redirectOutput(ProcessBuilder.Redirect.INHERIT);
      builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    }
    return start(builder, agent, socket, Map.of());
  }

  /** Starts one that reads nothing, and whose children run the program. */
  public static ChildProcess warm(Path python, List<String> words, Path agent, String socket)
      throws IOException {
    ProcessBuilder builder = builder(python, words);
    builder.redirectInput(new File("/dev/null"));
    return start(builder, agent, socket, ONE_HEAP);
  }

  private static ProcessBuilder builder(Path python, List<String> words) {
    List<String> command = new ArrayList<>(List.of(python.toString(), "-W", FILTER));
    command.addAll(words);
    return new ProcessBuilder(command);
  }

  /** {@code more}: what else its environment has, which the program is not to find there. */
  private static ChildProcess start(
      ProcessBuilder builder, Path agent, String socket, Map<String, String> more)
      throws IOException {
    Map<String, String> environment = builder.environment();
    Map<String, String> before = new LinkedHashMap<>();
    List<String> changed = new ArrayList<>(List.of(PATH, HASH_SEED, SOCKET));
    changed.addAll(more.keySet());
    changed.forEach(name -> before.put(name, environment.get(name)));
    environment.putAll(more);
    String path = before.get(PATH);
    environment.put(PATH, path == null || path.isEmpty() ? agent.toString() : agent + ":" + path);
    environment.putIfAbsent(HASH_SEED, "0");
    environment.put(SOCKET, socket);
    return new ChildProcess(builder.start(), before);
  }

  @Override
  public Map<String, String> environment() {
    return environment;
  }

  @Override
  public OutputStream stdin() {
    return process.getOutputStream();
  }

  /** Empty ones where they are passed on. */
  @Override
  public List<InputStream> outputs() {
    return List.of(process.getInputStream(), process.getErrorStream());
  }

  @Override
  public void onExit(Runnable then) {
    process.onExit().thenRun(then);
  }

  @Override
  public int awaitExit() throws InterruptedException {
    return process.waitFor();
  }

  @Override
  public boolean awaitExit(long millis) throws InterruptedException {
    return process.waitFor(millis, TimeUnit.MILLISECONDS);
  }

  @Override
  public void kill() {
    if (!process.isAlive()) {
      // It has none any more; to look for them reads all of /proc.
      return;
    }
    PythonProcess.kill(process.toHandle());
  }
}
