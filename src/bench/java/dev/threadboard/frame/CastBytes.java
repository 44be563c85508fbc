package dev.threadboard.frame;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The bytes that an asciicast file sends to a terminal, and the least that shows the same frames.
 *
 * @param sent the bytes of all its output, with the first frame and the terminal modes
 * @param least see {@link LeastSequenceBytes}
 */
public record CastBytes(long sent, long least) {
  /** Plays the file on an emulated terminal to get its frames. */
  public static CastBytes of(Path file, Size size) throws IOException {
    EmulatedTerminal terminal = new EmulatedTerminal(size);
    LeastSequenceBytes least = new LeastSequenceBytes(ColorDepth.TRUE, size);
    long sent = 0;
    for (String output : outputs(file)) {
      sent += output.getBytes(StandardCharsets.UTF_8).length;
      String drawn = output.replaceAll("\033\\[\\?[0-9]+[hl]", "");
      terminal.write(drawn.getBytes(StandardCharsets.UTF_8));
      least.show(terminal.frame());
    }
    return new CastBytes(sent, least.bytes());
  }

  private static List<String> outputs(Path file) throws IOException {
    List<String> outputs = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
      String code = "";
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.START_ARRAY) {
          code = "";
        } else if (token == JsonToken.VALUE_STRING) {
          if (code.equals("o")) {
            outputs.add(json.getText());
          }
          code = json.getText();
        }
      }
    }
    return outputs;
  }
}
