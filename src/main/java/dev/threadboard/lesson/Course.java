package dev.threadboard.lesson;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All lessons in their order: those that ship with the program, then a person's own. */
public final class Course {
  private final List<LessonEntry> entries;
  private final List<LessonException> faults;

  private Course(List<LessonEntry> entries, List<LessonException> faults) {
    this.entries = List.copyOf(entries);
    this.faults = List.copyOf(faults);
  }

  /** The lessons that ship with the program. */
  public static Course bundled() {
    return new Course(LessonIndex.entries(), List.of());
  }

  /** The same, and those of a folder. */
  public static Course with(Optional<Path> folder) {
    if (folder.isEmpty() || !Files.isDirectory(folder.get())) {
      return bundled();
    }
    List<LessonEntry> all = new ArrayList<>(LessonIndex.entries());
    List<LessonException> faults = new ArrayList<>();
    List<LessonEntry> own = new ArrayList<>();
    for (Path file : LessonFolder.files(folder.get())) {
      try {
        LessonFolder.read(file)
            .map(one -> new LessonEntry(one.name(), one.title(), one.topic(), one.order(), file))
            .ifPresent(own::add);
      } catch (LessonException e) {
        faults.add(e);
      }
    }
    own.sort(Comparator.comparingLong(LessonEntry::order));
    for (LessonEntry entry : own) {
      all.add(behindTopic(all, entry.topic()), entry);
    }
    return new Course(all, faults);
  }

  /** A topic stays together. */
  private static int behindTopic(List<LessonEntry> entries, String topic) {
    for (int i = entries.size() - 1; i >= 0; i--) {
      if (entries.get(i).topic().equals(topic)) {
        return i + 1;
      }
    }
    return entries.size();
  }

  /** By topic, and within one in their order. */
  public List<LessonEntry> entries() {
    return entries;
  }

  /** What is wrong with files of the folder, which are none of the entries. */
  public List<LessonException> faults() {
    return faults;
  }

  /** The lesson that ships under that name, with or without the ending of its file. */
  public static Optional<LessonEntry> find(String name) {
    String plain = name.endsWith(".py") ? name.substring(0, name.length() - 3) : name;
    return LessonIndex.entries().stream().filter(one -> one.name().equals(plain)).findFirst();
  }

  /**
   * What is told of the lesson that ships under that name, to a viewer of one of its runs; empty if
   * there is none.
   */
  public static String explanation(String name) {
    Optional<LessonEntry> entry = find(name);
    try {
      return entry.isEmpty() ? "" : read(entry.get()).explanation();
    } catch (LessonException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The lesson that comes after one of that name; empty after the last, and of one's own. */
  public static Optional<LessonEntry> after(String name) {
    List<LessonEntry> entries = LessonIndex.entries();
    for (int i = 0; i + 1 < entries.size(); i++) {
      if (entries.get(i).name().equals(name)) {
        return Optional.of(entries.get(i + 1));
      }
    }
    return Optional.empty();
  }

  /**
   * The lesson of an entry.
   *
   * @throws LessonException if its file is gone, or something in it is wrong by now
   */
  public static Lesson read(LessonEntry entry) throws LessonException {
    if (entry.file() != null) {
      return read(entry.file())
          .orElseThrow(() -> new LessonException(entry.file() + " is no lesson any more"));
    }
    return LessonReader.read(entry.name() + ".py", LessonIndex.text(entry.name())).orElseThrow();
  }

  /**
   * The lesson in a file; empty of a program without a lesson's table.
   *
   * @throws LessonException if something in the table is wrong
   */
  public static Optional<Lesson> read(Path file) throws LessonException {
    return LessonFolder.read(file);
  }
}
