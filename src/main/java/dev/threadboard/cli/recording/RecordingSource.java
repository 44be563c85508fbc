package dev.threadboard.cli.recording;

import dev.threadboard.scenario.Catalogue;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** What can be recorded: of a file, its content says which it is. */
public enum RecordingSource {
  SCENARIO,
  /** Lines of JSON. */
  SAVED_RUN,
  /** Any other text. */
  TAPE;

  private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

  /** What a word of the command line names; a scenario if it names nothing. */
  public static RecordingSource of(String word) {
    if (Catalogue.find(word).isPresent()) {
      return SCENARIO;
    }
    Path file;
    try {
      file = Path.of(word);
    } catch (InvalidPathException e) {
      return SCENARIO;
    }
    boolean exists = Files.exists(file) && !Files.isDirectory(file);
    if (word.endsWith(".jsonl") || exists && beginsAsJson(file)) {
      return SAVED_RUN;
    }
    return exists || word.endsWith(".tape") ? TAPE : SCENARIO;
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
