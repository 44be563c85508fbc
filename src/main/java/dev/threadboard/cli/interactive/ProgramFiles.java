package dev.threadboard.cli.interactive;

import dev.threadboard.cli.options.ProgramWords;
import dev.threadboard.cli.options.RunPlans;
import dev.threadboard.cli.process.UsageException;
import dev.threadboard.cpython.ScriptPlan;
import dev.threadboard.cpython.SwitchAt;
import dev.threadboard.cpython.lookup.ProgramException;
import dev.threadboard.cpython.lookup.ScriptFile;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.playback.OwnPrograms;
import dev.threadboard.text.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The Python programs among this machine's files. */
public final class ProgramFiles implements OwnPrograms {
  /** In bytes, and in lines: what is shown of a program before it is run. */
  private static final int MOST_BYTES = 64 * 1024;

  private static final int MOST_LINES = 500;

  /** In files of a folder: so many are looked at. */
  private static final int MOST_FILES = 5000;

  private static final String HOME = "~/";

  private final Map<String, String> environment;

  /** {@code environment}: where Python and the home folder are. */
  public ProgramFiles(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public List<String> switchPoints() {
    return SwitchAt.words();
  }

  @Override
  public List<String> complete(String typed) {
    int slash = typed.lastIndexOf('/');
    String folder = typed.substring(0, slash + 1);
    String beginning = typed.substring(slash + 1);
    List<String> found = new ArrayList<>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(Path.of(expandedPath(folder.isEmpty() ? "./" : folder)))) {
      int looked = 0;
      for (Path file : files) {
        String name = file.getFileName().toString();
        boolean hidden = name.startsWith(".") && beginning.isEmpty();
        if (looked++ < MOST_FILES && !hidden && name.startsWith(beginning) && isPlain(name)) {
          boolean goesOn = Files.isDirectory(file);
          if (goesOn || name.endsWith(ScriptFile.ENDING)) {
            found.add(folder + name + (goesOn ? "/" : ""));
          }
        }
      }
    } catch (IOException | DirectoryIteratorException | InvalidPathException e) {
      // Nothing is offered of what cannot be read.
    }
    Collections.sort(found);
    return found;
  }

  /** What a screen cannot show as it is cannot be typed either. */
  private static boolean isPlain(String name) {
    return Printable.of(name).equals(name) && !name.equals("__pycache__");
  }

  @Override
  public List<String> listing(String path) throws Refused {
    ProgramWords words = expanded(path);
    if (words.module()) {
      return List.of();
    }
    String file = words.name();
    try {
      ScriptFile.check(file);
      Path main = Path.of(file);
      return lines(Files.isDirectory(main) ? main.resolve("__main__.py") : main);
    } catch (ProgramException e) {
      throw new Refused(e.getMessage());
    } catch (IOException e) {
      return List.of();
    }
  }

  /** None of what is no text. */
  private static List<String> lines(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String text = new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
      return text.indexOf('\0') >= 0
          ? List.of()
          : text.lines().limit(MOST_LINES).map(line -> line.replace("\t", "    ")).toList();
    }
  }

  @Override
  public ScriptPlan plan(String path, SchedulingOptions scheduling, String switchAt)
      throws Refused {
    try {
      return RunPlans.script(
          expanded(path), null, switchAt, List.of(), scheduling, true, environment);
    } catch (UsageException e) {
      throw new Refused(e.getMessage());
    }
  }

  /** As a shell would have done it. */
  private ProgramWords expanded(String line) {
    ProgramWords words = ProgramWords.of(line);
    return words.module()
        ? words
        : new ProgramWords(false, expandedPath(words.name()), words.arguments());
  }

  private String expandedPath(String path) {
    String home = environment.getOrDefault("HOME", "");
    return path.startsWith(HOME) && !home.isEmpty()
        ? home + path.substring(HOME.length() - 1)
        : path;
  }
}
