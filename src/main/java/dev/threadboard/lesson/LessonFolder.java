package dev.threadboard.lesson;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The lessons among a person's own files. */
final class LessonFolder {
  /** In bytes: a longer file is no lesson. */
  private static final long LONGEST = 256 * 1024;

  /** In files: so many of a folder are read. */
  private static final int MOST = 500;

  private LessonFolder() {}

  /** The Python files of a folder by their names; none if it cannot be read. */
  static List<Path> files(Path folder) {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.py")) {
      for (Path file : files) {
        if (found.size() < MOST && Files.isRegularFile(file)) {
          found.add(file);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // There are none.
    }
    Collections.sort(found);
    return found;
  }

  /**
   * The lesson in a file; empty of a program without a lesson's table, and of what cannot be read.
   *
   * @throws LessonException if something in the table is wrong
   */
  static Optional<Lesson> read(Path file) throws LessonException {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LONGEST) {
        return Optional.empty();
      }
      return LessonReader.read(file.toString(), Files.readString(file));
    } catch (CharacterCodingException e) {
      return inOtherEncoding(file);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** A program in another encoding is no lesson, unless it is meant as one. */
  private static Optional<Lesson> inOtherEncoding(Path file) throws LessonException {
    try {
      LessonException fault = BlockMistakes.notUnicode(file.toString(), Files.readAllBytes(file));
      if (fault != null) {
        throw fault;
      }
    } catch (IOException e) {
      // Nothing is known of it.
    }
    return Optional.empty();
  }
}
