package dev.threadboard.tape.syntax;

import java.io.IOException;
import java.nio.file.Path;

/** Where a tape's file comes from, and those that it names by {@code Source}. */
public interface TapeSources {
  /** The content of a tape's file; the message of what is thrown says why there is none. */
  byte[] bytes(Path file) throws IOException;
}
