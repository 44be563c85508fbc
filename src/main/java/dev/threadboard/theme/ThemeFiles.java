package dev.threadboard.theme;

import dev.threadboard.text.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds themes' files: in a person's directory, in the program, or anywhere by path. */
final class ThemeFiles {
  private static final String THEME = ".theme";

  /** The first is looked for first. */
  private static final List<String> ENDINGS = List.of(THEME, ".yaml", ".yml");

  /** The largest file that is read as a theme, in bytes. */
  private static final int MOST_BYTES = 64 * 1024;

  /** What the decoder puts in place of bytes that are not UTF-8. */
  private static final char NOT_UTF8 = '\ufffd';

  private final Path directory;

  /**
   * @param directory need not exist; null if there is none
   */
  ThemeFiles(Path directory) {
    this.directory = directory;
  }

  /** Whether it says where a file is rather than what a theme is called. */
  static boolean isFile(String nameOrFile) {
    return nameOrFile.indexOf('/') >= 0 || ending(nameOrFile) != null;
  }

  static ThemeFile read(String file) throws ThemeException {
    try {
      return read(Path.of(file));
    } catch (InvalidPathException e) {
      throw new ThemeException(Printable.of(file + ": not a file's name"));
    }
  }

  static ThemeFile read(Path path) throws ThemeException {
    String file = path.toString();
    String name = withoutEnding(String.valueOf(path.getFileName()));
    try (InputStream in = Files.newInputStream(path)) {
      String text = text(in);
      return file.endsWith(THEME) || ending(file) == null
          ? new ThemeFile(name, file, false).parse(text)
          : Base16.parse(name, file, text);
    } catch (IOException e) {
      throw new ThemeException(Printable.of(file + ": " + reason(path, e)));
    }
  }

  /** The theme that the program brings along under that name; null if there is none. */
  static ThemeFile bundled(String name) throws ThemeException {
    String file = "themes/" + name + THEME;
    try (InputStream in = ThemeFiles.class.getResourceAsStream("/" + file)) {
      return in == null ? null : new ThemeFile(name, file, true).parse(text(in));
    } catch (IOException e) {
      throw new ThemeException(file + ": " + e.getMessage());
    }
  }

  /** A person's own theme's file; null if there is none. */
  Path own(String name) {
    if (directory == null || !Files.isDirectory(directory)) {
      return null;
    }
    for (String ending : ENDINGS) {
      Path path = directory.resolve(name + ending);
      if (Files.exists(path)) {
        return path;
      }
    }
    return null;
  }

  /** The names of a person's own themes, sorted. */
  List<String> ownNames() {
    List<String> names = new ArrayList<>();
    if (directory == null || !Files.isDirectory(directory)) {
      return names;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
      for (Path path : files) {
        String file = path.getFileName().toString();
        String name = withoutEnding(file);
        if (!name.equals(file) && !names.contains(name)) {
          names.add(name);
        }
      }
    } catch (IOException e) {
      // A directory that cannot be listed has no themes to choose from.
      names.clear();
    }
    Collections.sort(names);
    return names;
  }

  private static String text(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new IOException("too long for a theme");
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(NOT_UTF8) >= 0) {
      throw new IOException("not text in UTF-8");
    }
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static String reason(Path path, IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    } else if (e instanceof AccessDeniedException) {
      return "may not be read";
    }
    return Files.isDirectory(path) ? "is a directory" : e.getMessage();
  }

  private static String withoutEnding(String file) {
    String ending = ending(file);
    return ending == null ? file : file.substring(0, file.length() - ending.length());
  }

  private static String ending(String file) {
    for (String ending : ENDINGS) {
      if (file.endsWith(ending) && file.length() > ending.length()) {
        return ending;
      }
    }
    return null;
  }
}
