package dev.threadboard.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A value for each of a scenario's parameters. */
public final class Arguments {
  private final Map<String, Integer> values;

  private Arguments(Map<String, Integer> values) {
    this.values = Collections.unmodifiableMap(values);
  }

  /** Every parameter at its default. */
  public static Arguments defaults(Scenario scenario) {
    Map<String, Integer> values = new LinkedHashMap<>();
    for (Parameter parameter : scenario.parameters()) {
      values.put(parameter.name(), parameter.defaultValue());
    }
    return new Arguments(values);
  }

  /**
   * The same with another value.
   *
   * @throws IllegalArgumentException if the value is out of the parameter's bounds
   */
  public Arguments with(Parameter parameter, int value) {
    if (value < parameter.min() || value > parameter.max()) {
      throw new IllegalArgumentException(
          parameter.name() + "=" + value + " is out of bounds: " + parameter.bounds());
    }
    Map<String, Integer> changed = new LinkedHashMap<>(values);
    changed.put(parameter.name(), value);
    return new Arguments(changed);
  }

  /** The value of the parameter with this name. */
  public int get(String name) {
    Integer value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no parameter " + name + " in " + values.keySet());
    }
    return value;
  }

  public Map<String, Integer> asMap() {
    return values;
  }
}
