package dev.threadboard.viewer;

import java.util.List;

/**
 * What a viewer sees of the variables of the thread that they look into.
 *
 * @param heading whose they are, or why there are none to be seen; empty if nothing is to be said
 * @param variables each with its value, those of the function first
 */
public record VariablesInSight(String heading, List<String> variables) {
  /** Where nobody looks into a thread of a program of their own. */
  public static final VariablesInSight NONE = new VariablesInSight("", List.of());

  public VariablesInSight {
    variables = List.copyOf(variables);
  }
}
