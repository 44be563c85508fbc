package dev.threadboard.lesson;

import dev.threadboard.text.Quoted;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a parameter of a lesson, and checks that it fits the program. */
final class ParameterReader {
  static final List<String> KEYS = List.of("name", "replaces", "default", "min", "max", "choices");
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

  /** What the menu asks for beside the parameters. */
  private static final Set<String> TAKEN = Set.of("policy", "seed", "switch-at", "program");

  /** The menu writes numbers of up to nine digits. */
  private static final long LARGEST = 999_999_999;

  private final LessonTable table;
  private final String program;

  ParameterReader(LessonTable table, String program) {
    this.table = table;
    this.program = program;
  }

  /**
   * @param others those before it
   */
  LessonParameter read(List<LessonParameter> others) throws LessonException {
    table.allow(KEYS);
    LessonParameter parameter = values(name(others));
    occursOnce(parameter);
    int begin = parameter.place(program);
    for (LessonParameter other : others) {
      int there = other.place(program);
      if (begin < there + other.standard().length()
          && there < begin + parameter.standard().length()) {
        throw table.fault("replaces", "replaces the same text as " + other.name());
      }
    }
    return parameter;
  }

  private String name(List<LessonParameter> others) throws LessonException {
    String name = table.text("name");
    if (!NAME.matcher(name).matches()) {
      throw table.fault("name", "a name has letters, digits and _, and not " + Quoted.of(name));
    } else if (TAKEN.contains(name)) {
      throw table.fault("name", "every lesson has " + name + ": another name is wanted");
    } else if (others.stream().anyMatch(one -> one.name().equals(name))) {
      throw table.fault("name", "there are two parameters " + name);
    }
    return name;
  }

  private LessonParameter values(String name) throws LessonException {
    List<String> choices = table.words("choices");
    boolean bounds = table.has("min") || table.has("max");
    if (bounds != choices.isEmpty() || bounds && !(table.has("min") && table.has("max"))) {
      throw table.fault(name + " has either choices, or min and max");
    }
    long min = table.number("min", 0);
    long max = table.number("max", 0);
    if (min < 0 || max > LARGEST || min > max) {
      throw table.fault("max", "min and max are from 0 to 999999999, and min is not above max");
    }
    for (String choice : choices) {
      if (choice.isBlank() || choice.contains("\n")) {
        throw table.fault("choices", "a choice is one line that is not empty");
      }
    }
    String replaces = table.text("replaces");
    int first = replaces.indexOf(LessonParameter.VALUE);
    if (first < 0 || replaces.lastIndexOf(LessonParameter.VALUE) != first) {
      throw table.fault("replaces", "replaces has {} once, where the value is");
    }
    LessonParameter parameter =
        new LessonParameter(name, replaces, table.word("default"), min, max, choices);
    if (!parameter.allows(parameter.standard())) {
      String wanted = "default is " + parameter.wanted() + ", and not ";
      throw table.fault("default", Quoted.clean(wanted) + Quoted.of(parameter.standard()));
    }
    return parameter;
  }

  private void occursOnce(LessonParameter parameter) throws LessonException {
    int count = 0;
    int from = program.indexOf(parameter.text());
    while (from >= 0) {
      count++;
      from = program.indexOf(parameter.text(), from + 1);
    }
    if (count != 1) {
      String often = count == 0 ? "does not occur" : "occurs " + count + " times";
      String fault = " " + often + " in the program: it must occur once";
      throw table.fault("replaces", Quoted.of(parameter.text()) + fault);
    }
  }
}
