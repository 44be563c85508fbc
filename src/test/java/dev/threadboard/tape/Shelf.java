package dev.threadboard.tape;

import dev.threadboard.tape.syntax.TapeException;
import dev.threadboard.tape.syntax.TapeSources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tapes that are no files. */
public final class Shelf implements TapeSources {
  private final Map<String, String> tapes = new LinkedHashMap<>();

  /** What most tests need: a tape that is called so. */
  public static Tape tape(String... lines) throws TapeException {
    return new Shelf().put("demo.tape", lines).read("demo.tape");
  }

  Shelf put(String name, String... lines) {
    tapes.put(name, String.join("\n", lines) + "\n");
    return this;
  }

  Tape read(String name) throws TapeException {
    return Tape.read(Path.of(name), this);
  }

  @Override
  public byte[] bytes(Path file) throws IOException {
    String text = tapes.get(file.normalize().toString());
    if (text == null) {
      throw new IOException("there is no such file");
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
