package dev.threadboard.cpython.lookup;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.threadboard.text.NearestName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The file that a Python program is in: what Python takes for one, and what it cannot be. */
public final class ScriptFile {
  /** How the name of one ends. */
  public static final String ENDING = ".py";

  /** Python runs one of these in a folder or a zip file. */
  private static final List<String> MAIN = List.of("__main__.py", "__main__.pyc");

  /** In files; of so many one is meant. */
  private static final int MOST_NEIGHBOURS = 1000;

  private static final byte[] ZIP = {'P', 'K', 3, 4};

  /** In bytes. */
  private static final int LONGEST_FIRST_LINE = 128;

  private ScriptFile() {}

  /**
   * Checks that there is a program to run, without running it.
   *
   * @param name its path as typed
   * @throws ProgramException if there is none, or it cannot be read
   */
  public static void check(String name) throws ProgramException {
    try {
      Path path = Path.of(name);
      if (!Files.exists(path)) {
        throw ProgramException.cannotRun(name, "there is no such file" + meant(path));
      } else if (Files.isDirectory(path)) {
        if (MAIN.stream().noneMatch(main -> Files.exists(path.resolve(main)))) {
          throw ProgramException.cannotRun(name, "that is a folder without a __main__.py");
        }
      } else if (!Files.isRegularFile(path)) {
        throw ProgramException.cannotRun(
            name, "that is no regular file, and it is read more than once");
      } else if (!Files.isReadable(path)) {
        throw ProgramException.cannotRun(name, "it may not be read");
      } else if (isZip(path) && !hasMain(path)) {
        throw ProgramException.cannotRun(name, "that is a zip file without a __main__.py");
      }
    } catch (InvalidPathException e) {
      throw ProgramException.cannotRun(name, "no file is called so");
    }
  }

  /** Whether the file's first bytes say that Python runs it, whatever its name is. */
  public static boolean beginsAsProgram(Path file) {
    if (isZip(file)) {
      return true;
    }
    String line = new String(begin(file, LONGEST_FIRST_LINE), UTF_8).split("\\R", 2)[0];
    return line.startsWith("#!") && line.contains("python");
  }

  /** The Python files of a folder by their names, or the first of very many. */
  public static List<String> namesIn(Path folder) {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
      for (Path file : files) {
        if (names.size() == MOST_NEIGHBOURS) {
          break;
        }
        names.add(file.getFileName().toString());
      }
    } catch (IOException | DirectoryIteratorException e) {
      // A folder that cannot be read has none.
    }
    return names;
  }

  private static String meant(Path path) {
    Path folder = path.getParent() == null ? Path.of("") : path.getParent();
    Path name = path.getFileName();
    return NearestName.to(name == null ? "" : name.toString(), namesIn(folder))
        .map(
            near ->
                "; did you mean "
                    + ProgramException.quoted(path.resolveSibling(near).toString())
                    + "?")
        .orElse("");
  }

  private static boolean isZip(Path file) {
    return Arrays.equals(begin(file, ZIP.length), ZIP);
  }

  /** Nothing of what cannot be read: whoever opens it tells why. */
  private static byte[] begin(Path file, int length) {
    if (!Files.isRegularFile(file)) {
      return new byte[0];
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(length);
    } catch (IOException e) {
      return new byte[0];
    }
  }

  private static boolean hasMain(Path file) throws ProgramException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return MAIN.stream().anyMatch(main -> zip.getEntry(main) != null);
    } catch (ZipException e) {
      throw ProgramException.cannotRun(file.toString(), "that is no whole zip file");
    } catch (IOException e) {
      throw ProgramException.cannotRun(file.toString(), "it cannot be read");
    }
  }
}
