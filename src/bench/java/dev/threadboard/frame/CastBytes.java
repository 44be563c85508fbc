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
 * What an asciicast file sends a terminal, and the least that shows the same pictures.
 *
 * @param sent the bytes of all its output, the first picture and the modes around all included
 * @param least see {@link LeastFilm}
 */
public record CastBytes(long sent, long least) {
  /** Shows the file on an emulated terminal, which tells its pictures. */
  public static CastBytes of(Path file, Size size) throws IOException {
    EmulatedTerminal terminal = new EmulatedTerminal(size);
    LeastFilm film = new LeastFilm(ColorDepth.TRUE, size);
    long sent = 0;
    for (String output : outputs(file)) {
      sent += output.getBytes(StandardCharsets.UTF_8).length;
      String drawn = output.replaceAll("\033\\[\\?[0-9]+[hl]", "");
      terminal.write(drawn.getBytes(StandardCharsets.UTF_8));
      film.show(terminal.frame());
    }
    return new CastBytes(sent, film.bytes());
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
