package dev.threadboard.tape;

import dev.threadboard.tape.syntax.TapeSources;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Tapes on this machine. */
public final class TapeFiles implements TapeSources {
  /** The largest file that is read as a tape, in bytes. */
  private static final int MOST_BYTES = 1024 * 1024;

  /** Reads no more than may be read, of a file without end too. */
  @Override
  public byte[] bytes(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException("that is a folder");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new IOException("it is too long for a tape");
      }
      return bytes;
    } catch (NoSuchFileException e) {
      throw new IOException("there is no such file", e);
    } catch (AccessDeniedException e) {
      throw new IOException("it may not be read", e);
    }
  }
}
