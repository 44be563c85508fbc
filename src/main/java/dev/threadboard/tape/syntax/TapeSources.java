package dev.threadboard.tape.syntax;

import java.io.IOException;
import java.nio.file.Path;

/** Where the text of the files comes from that {@code Source} names. */
public interface TapeSources {
  /** The text of a tape's file; the message of what is thrown says why there is none. */
  String text(Path file) throws IOException;
}
