package dev.threadboard.cpython.lookup;

import dev.threadboard.text.Quoted;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Python that programs can be run with.
 *
 * @param version such as {@code 3.11.7}
 */
public record PythonInterpreter(Path path, String version) {
  private static final int OLDEST_MINOR = 8;

  /** A busy machine and a wrapper script of a version manager take some tenths of a second. */
  private static final Duration LIMIT = Duration.ofSeconds(5);

  /** In bytes; the answer is far shorter. */
  private static final int LONGEST_ANSWER = 1000;

  /** Python 2 understands it, too, so that it can be told that it is too old. */
  private static final String QUESTION =
      "import sys; print('python %s %s' % (getattr(getattr(sys, 'implementation', None), 'name',"
          + " 'cpython'), '.'.join(map(str, sys.version_info[:3]))))";

  /** Tells the first of its arguments that is no expression, counted from 0, and what is wrong. */
  private static final String CHECK =
      """
      import sys, warnings
      warnings.simplefilter('ignore')
      for number, text in enumerate(sys.argv[1:]):
          try:
              compile(text, '<watch>', 'eval')
          except Exception as error:
              fault = getattr(error, 'msg', None) or str(error)
              fault = '%d %s: %s' % (number, type(error).__name__, fault)
              sys.stdout.buffer.write(fault.encode('utf-8', 'replace')[:500])
              break
      """;

  private static final Pattern ANSWER =
      Pattern.compile("python (\\w{1,20}) ((\\d{1,4})\\.(\\d{1,4})\\.\\d{1,4})\\s*");

  /**
   * Finds one and asks it for its version: the said one, else that of the virtual environment, else
   * {@code python3} on the {@code PATH}.
   *
   * @param said a path, or a name to look for on the {@code PATH}; null for none
   * @throws ProgramException if there is none, or it is not one that can be used
   */
  public static PythonInterpreter find(String said, Map<String, String> environment)
      throws ProgramException, InterruptedException {
    return find(said, environment, LIMIT);
  }

  static PythonInterpreter find(String said, Map<String, String> environment, Duration limit)
      throws ProgramException, InterruptedException {
    return ask(said == null ? usual(environment) : named(said, environment), limit);
  }

  /**
   * Checks that these are expressions of that Python's.
   *
   * @throws ProgramException if one is not, with what it says of it
   */
  public static void checkExpressions(Path python, List<String> expressions)
      throws ProgramException, InterruptedException {
    String fault = answer(python, LIMIT, CHECK, expressions).strip();
    int end = fault.indexOf(' ');
    if (end > 0) {
      String wrong = expressions.get(Integer.parseInt(fault.substring(0, end)));
      throw new ProgramException(
          ProgramException.quoted(wrong) + ": " + Quoted.clean(fault.substring(end + 1)));
    }
  }

  private static Path named(String said, Map<String, String> environment) throws ProgramException {
    try {
      if (!said.contains("/")) {
        Path found = onPath(said, environment);
        if (found == null) {
          throw new ProgramException(
              "there is no " + ProgramException.quoted(said) + " on the PATH");
        }
        return found;
      }
      Path path = Path.of(said);
      String fault =
          !Files.exists(path)
              ? "there is no such file"
              : Files.isDirectory(path)
                  ? "that is a folder"
                  : Files.isExecutable(path) ? null : "it may not be executed";
      if (fault != null) {
        throw ProgramException.cannotRun(said, fault);
      }
      return path;
    } catch (InvalidPathException e) {
      throw ProgramException.cannotRun(said, "no file is called so");
    }
  }

  /** Whether there is one where it is looked for first; it is not asked anything. */
  public static boolean isPresent(Map<String, String> environment) {
    try {
      usual(environment);
      return true;
    } catch (ProgramException e) {
      return false;
    }
  }

  private static Path usual(Map<String, String> environment) throws ProgramException {
    String virtual = environment.getOrDefault("VIRTUAL_ENV", "");
    if (!virtual.isEmpty()) {
      for (String name : new String[] {"bin/python3", "bin/python"}) {
        Path python = Path.of(virtual, name);
        if (isProgram(python)) {
          return python;
        }
      }
    }
    Path found = onPath("python3", environment);
    if (found == null) {
      throw new ProgramException(
          "there is no python3 on the PATH, which a Python program needs: --python PATH says where"
              + " one is");
    }
    return found;
  }

  /** Null if there is none. */
  private static Path onPath(String name, Map<String, String> environment) {
    for (String folder : environment.getOrDefault("PATH", "").split(":")) {
      if (!folder.isEmpty() && !name.isEmpty() && isProgram(Path.of(folder, name))) {
        return Path.of(folder, name);
      }
    }
    return null;
  }

  private static boolean isProgram(Path file) {
    return Files.isRegularFile(file) && Files.isExecutable(file);
  }

  private static PythonInterpreter ask(Path python, Duration limit)
      throws ProgramException, InterruptedException {
    String name = python.toString();
    String answer = answer(python, limit, QUESTION, List.of());
    Matcher told = ANSWER.matcher(answer);
    if (!told.matches()) {
      throw ProgramException.cannotRun(name, "it is no Python, for it does not tell its version");
    }
    String version = told.group(2);
    if (!told.group(1).equals("cpython")) {
      throw new ProgramException(
          "Threadboard needs CPython, and "
              + ProgramException.quoted(name)
              + " is "
              + told.group(1));
    }
    int major = Integer.parseInt(told.group(3));
    if (major < 3 || major == 3 && Integer.parseInt(told.group(4)) < OLDEST_MINOR) {
      throw new ProgramException(
          "Threadboard needs Python 3.8 or newer, and "
              + ProgramException.quoted(name)
              + " is "
              + version);
    }
    return new PythonInterpreter(python, version);
  }

  /** What it prints, or the beginning of that; the script is given the arguments. */
  private static String answer(Path python, Duration limit, String script, List<String> arguments)
      throws ProgramException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(python.toString(), "-E", "-S", "-c", script));
    words.addAll(arguments);
    Process process;
    try {
      process =
          new ProcessBuilder(words)
              .redirectInput(new File("/dev/null"))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException e) {
      throw ProgramException.cannotRun(python.toString(), "the system cannot execute it");
    }
    try (InputStream out = process.getInputStream()) {
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        throw ProgramException.cannotRun(
            python.toString(),
            "it is no Python, for it has not told its version within " + limit.toSeconds() + " s");
      }
      // Whatever it has left running may keep the pipe open: no read waits for its end.
      int length = Math.min(out.available(), LONGEST_ANSWER);
      return new String(out.readNBytes(length), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw ProgramException.cannotRun(python.toString(), "what it says cannot be read");
    } finally {
      end(process);
    }
  }

  /** One that has ended has no descendants; to look for them reads all of {@code /proc}. */
  private static void end(Process process) {
    if (process.isAlive()) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }
}
