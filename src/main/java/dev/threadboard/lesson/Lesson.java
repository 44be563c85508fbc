package dev.threadboard.lesson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A Python program with what is to be said, asked and changed in it.
 *
 * @param name that of its file, without the ending
 * @param order its place in the course: lessons stand in the order of these numbers
 * @param teaches what is to be remembered; may be empty
 * @param explanation what to watch for: one paragraph
 * @param watch expressions of Python whose values are shown
 * @param switchAt the word for where its threads may be interrupted
 * @param program the program without the block that describes it, as it stands with the defaults
 */
public record Lesson(
    String name,
    String title,
    String topic,
    long order,
    String teaches,
    String explanation,
    List<String> watch,
    String switchAt,
    List<LessonParameter> parameters,
    List<LessonQuestion> questions,
    String program) {
  public Lesson {
    watch = List.copyOf(watch);
    parameters = List.copyOf(parameters);
    questions = List.copyOf(questions);
  }

  /** The same with something more in its explanation. */
  public Lesson explaining(String more) {
    return new Lesson(
        name,
        title,
        topic,
        order,
        teaches,
        explanation + more,
        watch,
        switchAt,
        parameters,
        questions,
        program);
  }

  /** Whether these values leave the program as it stands. */
  public boolean isPlain(Map<String, String> values) {
    return program(values).equals(program);
  }

  /** The program line by line, as it stands with the defaults. */
  public List<String> listing() {
    return listing(Map.of());
  }

  /** The same with other values of some parameters. */
  public List<String> listing(Map<String, String> values) {
    return List.of(program(values).split("\n"));
  }

  /**
   * The program with other values of some parameters, which must be allowed.
   *
   * @throws IllegalArgumentException if one is not
   */
  public String program(Map<String, String> values) {
    List<LessonParameter> last = new ArrayList<>(parameters);
    // From the end of the text, so that no place moves before its turn.
    last.sort(Comparator.comparingInt((LessonParameter one) -> one.place(program)).reversed());
    StringBuilder text = new StringBuilder(program);
    for (LessonParameter parameter : last) {
      String value = values.getOrDefault(parameter.name(), parameter.standard());
      if (!parameter.allows(value)) {
        throw new IllegalArgumentException(parameter.name() + " is not " + value);
      }
      int place = parameter.place(program);
      text.replace(place, place + parameter.standard().length(), value);
    }
    return text.toString();
  }

  /** The questions of a moment, in their order. */
  public List<LessonQuestion> questions(LessonQuestion.Moment moment) {
    return questions.stream().filter(one -> one.moment() == moment).toList();
  }
}
