package dev.threadboard.cli.options;

import dev.threadboard.cpython.lookup.ScriptFile;
import dev.threadboard.scenario.Catalogue;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** What a word of the command line names; of a file, its ending or its content says that. */
public enum Operand {
  SCENARIO,
  /** A file, or a folder, that Python runs. */
  PROGRAM,
  /** Lines of JSON. */
  SAVED_RUN,
  TAPE,
  /** Neither a scenario nor a file. */
  NOTHING;

  /** How the name of a saved run ends. */
  public static final String SAVED_RUN_ENDING = ".jsonl";

  /** How the name of a tape ends. */
  public static final String TAPE_ENDING = ".tape";

  private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

  /**
   * What a word names; a name that ends as a file's of a kind need not exist.
   *
   * @param text what a file of text is that does not say itself what it is
   */
  public static Operand of(String word, Operand text) {
    if (Catalogue.find(word).isPresent()) {
      return SCENARIO;
    } else if (word.endsWith(ScriptFile.ENDING)) {
      return PROGRAM;
    } else if (word.endsWith(SAVED_RUN_ENDING)) {
      return SAVED_RUN;
    } else if (word.endsWith(TAPE_ENDING)) {
      return TAPE;
    }
    try {
      Path path = Path.of(word);
      if (word.isEmpty() || !Files.exists(path)) {
        return NOTHING;
      } else if (Files.isDirectory(path)) {
        return PROGRAM;
      }
      return beginsAsJson(path) ? SAVED_RUN : ScriptFile.beginsAsProgram(path) ? PROGRAM : text;
    } catch (InvalidPathException e) {
      return NOTHING;
    }
  }

  /** What is read from a pipe could not be read again. */
  private static boolean beginsAsJson(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      int next = in.read();
      while (next >= 0 && (Character.isWhitespace(next) || BYTE_ORDER_MARK.indexOf(next) >= 0)) {
        next = in.read();
      }
      return next == '{';
    } catch (IOException e) {
      return false; // Whoever reads it tells why it cannot be read.
    }
  }
}
