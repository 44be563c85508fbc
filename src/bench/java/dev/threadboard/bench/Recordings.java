package dev.threadboard.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.threadboard.frame.ColorDepth;
import dev.threadboard.frame.LeastBytes;
import dev.threadboard.frame.Size;
import dev.threadboard.record.Film;
import dev.threadboard.record.Format;
import dev.threadboard.record.RecordingOptions;
import dev.threadboard.theme.Theme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is measured of recordings: pool, 54 virtual seconds at 100x30, 20 pictures a second. */
final class Recordings {
  private static final Size SIZE = new Size(100, 30);

  /** The first run and its pictures are measured with it: a recording is made by a cold JVM. */
  List<Row> gif() throws IOException, InterruptedException {
    List<Row> rows = new ArrayList<>();
    long start = System.nanoTime();
    Film film = film();
    byte[] gif = bytes(film, Format.GIF);
    double seconds = (System.nanoTime() - start) / 1e9;
    rows.add(row("pool to GIF, run and pictures and all", "%.2f s", seconds, ""));
    rows.add(row("  virtual seconds a second", "%.0f", film.end() / 1e9 / seconds, "20"));
    Path file = Files.createTempFile("pool", ".gif");
    Path plain = Files.createTempFile("plain", ".gif");
    try {
      Files.write(file, gif);
      run("gifsicle", "-U", file.toString(), "-o", plain.toString());
      run("gifsicle", "-O3", plain.toString(), "-o", file.toString());
      rows.add(row("pool to GIF, kB", "%.1f", gif.length / 1e3, ""));
      rows.add(row("  gifsicle -O3 of its plain frames, kB", "%.1f", Files.size(file) / 1e3, ""));
      rows.add(row("  ratio", "%.4f", (double) gif.length / Files.size(file), "1"));
    } catch (IOException e) {
      rows.add(new Row("  gifsicle, which it is compared with", "not installed", ""));
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(plain);
    }
    return rows;
  }

  List<Row> cast() throws IOException {
    Film film = film();
    long start = System.nanoTime();
    byte[] cast = bytes(film, Format.CAST);
    double seconds = (System.nanoTime() - start) / 1e9;
    LeastBytes least = new LeastBytes(ColorDepth.TRUE);
    long fewest = 0;
    for (int i = 1; i < film.moments().size(); i++) {
      fewest += least.between(film.moments().get(i - 1).frame(), film.moments().get(i).frame());
    }
    long sent = sent(cast);
    return List.of(
        row("pool to cast, pictures apart", "%.2f s", seconds, "1 s"),
        row("pool to cast, bytes for the terminal, kB", "%.1f", sent / 1e3, ""),
        row("  ratio to the least", "%.3f", (double) sent / fewest, "1.15"));
  }

  /** The bytes between the first picture and the last. */
  private static long sent(byte[] cast) throws IOException {
    List<String> output = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(cast)) {
      String code = "";
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          if (code.equals("o")) {
            output.add(json.getText());
          }
          code = json.getText();
        } else if (token == JsonToken.START_ARRAY) {
          code = "";
        }
      }
    }
    long bytes = 0;
    for (String data : output.subList(1, output.size() - 1)) {
      bytes += data.getBytes(StandardCharsets.UTF_8).length;
    }
    return bytes;
  }

  private static Film film() {
    return Film.of("pool", SIZE, Theme.terminal(), 20);
  }

  private static byte[] bytes(Film film, Format format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    film.to(format.recorder(out, RecordingOptions.STANDARD, note -> {}));
    return out.toByteArray();
  }

  private static void run(String... command) throws IOException, InterruptedException {
    new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  private static Row row(String measure, String format, Object value, String limit) {
    return new Row(measure, String.format(Locale.ROOT, format, value), limit);
  }
}
