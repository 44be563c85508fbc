package dev.threadboard.cpython;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A Python program, and how it is run.
 *
 * @param python the interpreter
 * @param module whether the name is a module's, as in {@code python3 -m}
 * @param name the script's path as it was typed, or the module's name
 * @param arguments those after the name
 * @param trace whose lines are shown: {@code own}, {@code none}, or patterns of file names with
 *     semicolons between
 * @param wholePrints whether no thread is interrupted between a print's text and its newline
 * @param agent the folder that the agent's package lies in
 * @param watches expressions whose values are watched from its begin
 * @param outcome an expression whose value is told at its end; null if none is
 */
public record PythonProgram(
    Path python,
    boolean module,
    String name,
    List<String> arguments,
    SwitchAt switchAt,
    ClockKind clock,
    String trace,
    boolean wholePrints,
    Path agent,
    List<String> watches,
    String outcome) {
  /** Lines of the program's own files are shown. */
  public static final String TRACE_OWN = "own";

  /** No lines are shown. */
  public static final String TRACE_NONE = "none";

  public PythonProgram {
    arguments = List.copyOf(arguments);
    watches = List.copyOf(watches);
  }

  /** One of which no value is told at its end. */
  public PythonProgram(
      Path python,
      boolean module,
      String name,
      List<String> arguments,
      SwitchAt switchAt,
      ClockKind clock,
      String trace,
      boolean wholePrints,
      Path agent,
      List<String> watches) {
    this(
        python, module, name, arguments, switchAt, clock, trace, wholePrints, agent, watches, null);
  }

  /** One of which nothing is watched from its begin. */
  public PythonProgram(
      Path python,
      boolean module,
      String name,
      List<String> arguments,
      SwitchAt switchAt,
      ClockKind clock,
      String trace,
      boolean wholePrints,
      Path agent) {
    this(python, module, name, arguments, switchAt, clock, trace, wholePrints, agent, List.of());
  }

  /** The same, interrupted elsewhere. */
  public PythonProgram interrupted(SwitchAt at, boolean whole) {
    return new PythonProgram(
        python, module, name, arguments, at, clock, trace, whole, agent, watches, outcome);
  }

  /** The same by another interpreter. */
  public PythonProgram with(Path other) {
    return new PythonProgram(
        other,
        module,
        name,
        arguments,
        switchAt,
        clock,
        trace,
        wholePrints,
        agent,
        watches,
        outcome);
  }

  /** The same with these expressions watched. */
  public PythonProgram watching(List<String> expressions) {
    return new PythonProgram(
        python,
        module,
        name,
        arguments,
        switchAt,
        clock,
        trace,
        wholePrints,
        agent,
        expressions,
        outcome);
  }

  /** The same with the value of an expression told at its end. */
  public PythonProgram leaving(String expression) {
    return new PythonProgram(
        python,
        module,
        name,
        arguments,
        switchAt,
        clock,
        trace,
        wholePrints,
        agent,
        watches,
        expression);
  }

  /** The words of its command line, without the interpreter. */
  public List<String> words() {
    List<String> words = new ArrayList<>();
    if (module) {
      words.add("-m");
    }
    words.add(name);
    words.addAll(arguments);
    return words;
  }
}
