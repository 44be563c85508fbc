package dev.threadboard.cli.lessons;

import dev.threadboard.cli.process.UsageException;
import dev.threadboard.config.XdgPaths;
import dev.threadboard.cpython.lookup.ScriptFile;
import dev.threadboard.lesson.Course;
import dev.threadboard.lesson.Lesson;
import dev.threadboard.lesson.LessonEntry;
import dev.threadboard.lesson.LessonException;
import dev.threadboard.lesson.LessonParameter;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.text.Quoted;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the lesson that a word of the command line names, and the values for its parameters. */
public final class LessonOperand {
  private LessonOperand() {}

  /**
   * The lesson of that name or in that file, with or without the ending; empty if the word names
   * none. A scenario and a file go before a lesson that ships with the program.
   *
   * @throws UsageException if something is wrong with the lesson
   */
  public static Optional<Lesson> find(String word, Map<String, String> environment) {
    if (word.isEmpty() || Catalogue.find(word).isPresent()) {
      return Optional.empty();
    }
    try {
      boolean named = !word.contains("/") && !word.endsWith(ScriptFile.ENDING);
      Optional<LessonEntry> bundled = Course.find(word);
      if (named && bundled.isPresent()) {
        return Optional.of(Course.read(bundled.get()));
      }
      Optional<Path> file = file(word, named, environment);
      if (file.isPresent()) {
        return Course.read(file.get());
      }
      return bundled.isEmpty() || word.contains("/")
          ? Optional.empty()
          : Optional.of(Course.read(bundled.get()));
    } catch (LessonException e) {
      throw new UsageException(e.getMessage());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Optional<Path> file(String word, boolean named, Map<String, String> environment) {
    List<Path> places = new ArrayList<>(List.of(Path.of(word)));
    String whole = word.endsWith(ScriptFile.ENDING) ? word : word + ScriptFile.ENDING;
    places.add(Path.of(whole));
    if (named || !word.contains("/")) {
      XdgPaths.of(environment).lessons().ifPresent(own -> places.add(own.resolve(whole)));
    }
    return places.stream().filter(Files::isRegularFile).findFirst();
  }

  /** Those of the lessons that ship with the program. */
  public static List<String> names() {
    return Course.bundled().entries().stream().map(LessonEntry::name).toList();
  }

  /**
   * Checks values for its parameters.
   *
   * @throws UsageException if there is no such parameter, or a value is not allowed
   */
  public static Map<String, String> checked(Lesson lesson, Map<String, String> values) {
    List<LessonParameter> known = lesson.parameters();
    for (Map.Entry<String, String> value : values.entrySet()) {
      if (known.isEmpty()) {
        String name = Quoted.of(value.getKey());
        throw new UsageException(lesson.name() + " has no parameters, and so no " + name);
      }
      LessonParameter parameter =
          known.stream()
              .filter(one -> one.name().equals(value.getKey()))
              .findFirst()
              .orElseThrow(
                  () ->
                      UsageException.unknown(
                          "parameter of " + lesson.name(),
                          value.getKey(),
                          known.stream().map(LessonParameter::name).toList()));
      if (!parameter.allows(value.getValue())) {
        throw new UsageException(
            parameter.name()
                + " is "
                + Quoted.clean(parameter.wanted())
                + ", and not "
                + Quoted.of(value.getValue()));
      }
    }
    return values;
  }
}
