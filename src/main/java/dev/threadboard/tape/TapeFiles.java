package dev.threadboard.tape;

import dev.threadboard.tape.syntax.TapeSources;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Tapes on this machine: files in UTF-8. */
public final class TapeFiles implements TapeSources {
  /** The largest file that is read as a tape, in bytes. */
  private static final int MOST_BYTES = 1024 * 1024;

  @Override
  public String text(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException("that is a folder");
    }
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new IOException("it is too long for a tape");
      }
      byte[] bytes = Files.readAllBytes(file);
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new IOException("it is not text in UTF-8", e);
    } catch (NoSuchFileException e) {
      throw new IOException("there is no such file", e);
    } catch (AccessDeniedException e) {
      throw new IOException("it may not be read", e);
    }
  }
}
