package dev.threadboard.lesson;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The lessons that ship with the program: their names, titles and topics, as the build has written
 * them down, so that a menu of all of them opens without reading each.
 */
final class LessonIndex {
  private static final String FOLDER = "/lessons/";
  private static final String FILE = "index.tsv";
  private static final String ENDING = ".py";

  private LessonIndex() {}

  /** In their order. */
  static List<LessonEntry> entries() {
    List<LessonEntry> entries = new ArrayList<>();
    try (InputStream in = LessonIndex.class.getResourceAsStream(FOLDER + FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t");
        entries.add(new LessonEntry(cells[1], cells[3], cells[2], Long.parseLong(cells[0]), null));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }

  /** The text of one of them. */
  static String text(String name) {
    try (InputStream in = LessonIndex.class.getResourceAsStream(FOLDER + name + ENDING)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Called by the build: writes the index of a folder of lessons into it. */
  public static void main(String[] arguments) throws IOException, LessonException {
    Path folder = Path.of(arguments[0]);
    List<Lesson> lessons = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
      for (Path file : files) {
        lessons.add(LessonReader.read(file.toString(), Files.readString(file)).orElseThrow());
      }
    }
    lessons.sort(Comparator.comparingLong(Lesson::order));
    StringBuilder index = new StringBuilder();
    for (Lesson one : lessons) {
      String[] cells = {String.valueOf(one.order()), one.name(), one.topic(), one.title()};
      index.append(String.join("\t", cells)).append('\n');
    }
    Files.writeString(folder.resolve(FILE), index);
  }
}
