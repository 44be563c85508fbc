package dev.threadboard.linear;

import dev.threadboard.engine.Run;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.event.Policy;
import dev.threadboard.playback.OwnPrograms;
import dev.threadboard.text.NearestName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A typed line that names a program of the viewer's own: a path, which may have blanks, or a module
 * behind {@code -m}; perhaps settings behind it, and then the program's arguments behind {@code
 * --}.
 */
record ProgramLine(String path, Map<String, String> settings) {
  private static final String POLICY = "policy";
  private static final String SEED = "seed";
  private static final String SWITCH_AT = "switch-at";

  /** From here on it is the program's own. */
  private static final String BEHIND = " -- ";

  private static final Pattern LAST_SETTING =
      Pattern.compile("(.*\\S)\\s+(" + POLICY + "|" + SEED + "|" + SWITCH_AT + ")=(\\S*)");

  static ProgramLine of(String line) {
    Map<String, String> settings = new LinkedHashMap<>();
    int behind = line.indexOf(BEHIND);
    String arguments = behind < 0 ? "" : line.substring(behind).stripTrailing();
    String path = (behind < 0 ? line : line.substring(0, behind)).strip();
    for (Matcher last = LAST_SETTING.matcher(path);
        last.matches();
        last = LAST_SETTING.matcher(path)) {
      settings.putIfAbsent(last.group(2), last.group(3));
      path = last.group(1);
    }
    return new ProgramLine(path + arguments, settings);
  }

  /**
   * How it is run.
   *
   * @param usual how it is scheduled unless the line says it
   * @throws OwnPrograms.Refused if it cannot be, or a setting is not valid
   */
  Run.Plan plan(SchedulingOptions usual, OwnPrograms programs) throws OwnPrograms.Refused {
    String switchAt = settings.get(SWITCH_AT);
    List<String> points = programs.switchPoints();
    if (switchAt != null && !points.contains(switchAt)) {
      throw new OwnPrograms.Refused(NearestName.unknown("switch point", switchAt, points));
    }
    return programs.plan(path, scheduling(usual), switchAt);
  }

  private SchedulingOptions scheduling(SchedulingOptions usual) throws OwnPrograms.Refused {
    String seed = settings.get(SEED);
    String policy = settings.get(POLICY);
    if (seed != null && !seed.matches("[0-9]{1,18}")) {
      throw new OwnPrograms.Refused("seed is a whole number of at most 18 digits.");
    } else if (seed != null && policy != null && !policy.equals(Policy.RANDOM.word())) {
      throw new OwnPrograms.Refused("seed goes with policy=random.");
    } else if (seed != null) {
      return SchedulingOptions.random(Long.parseLong(seed));
    } else if (policy == null) {
      return usual;
    }
    Policy named = Policy.of(policy).orElse(null);
    if (named == null) {
      throw new OwnPrograms.Refused(NearestName.unknown("policy", policy, Policy.words()));
    }
    return switch (named) {
      case FIFO -> SchedulingOptions.FIFO;
      case RANDOM -> SchedulingOptions.random(1);
      case STEP -> SchedulingOptions.STEP;
      case OS -> SchedulingOptions.OS;
      case SCHEDULE -> throw new IllegalStateException("a schedule has no name");
    };
  }
}
