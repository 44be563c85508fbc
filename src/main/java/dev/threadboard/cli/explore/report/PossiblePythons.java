package dev.threadboard.cli.explore.report;

import dev.threadboard.cpython.SwitchAt;
import java.util.List;

/** Which Pythons an outcome is possible on. */
public final class PossiblePythons {
  public static final String GIL = SwitchAt.GIL.word();
  public static final String BYTECODE = SwitchAt.BYTECODE.word();

  /** Those that may switch threads before any bytecode. */
  private static final List<String> ANYWHERE = List.of("3.8", "3.9", "free-threaded");

  private final Report report;
  private final ReportRow row;

  public PossiblePythons(Report report, ReportRow row) {
    this.report = report;
    this.row = row;
  }

  /** Whether this version gives its lock up before any bytecode. */
  public static boolean isAnywhere(String python) {
    return ANYWHERE.contains(version(python));
  }

  /** {@code 3.11} of {@code 3.11.7}. */
  public static String version(String python) {
    String[] parts = python.split("\\.");
    return parts[0] + "." + parts[1];
  }

  /** By their versions; empty if nothing can be said. */
  public List<String> possibleOn() {
    if (report.python() == null) {
      return List.of();
    } else if (BYTECODE.equals(row.switchAt())) {
      return ANYWHERE;
    } else if (!GIL.equals(row.switchAt())) {
      return List.of();
    }
    String version = version(report.python());
    return ANYWHERE.contains(version) ? ANYWHERE : List.of(version);
  }

  /**
   * For people; empty if nothing is to be said. That it is not possible is only said if all
   * schedules with so many interruptions were tried.
   */
  @Override
  public String toString() {
    boolean onThis = GIL.equals(row.switchAt());
    if (onThis && report.python() != null) {
      return "this Python (" + version(report.python()) + "): yes";
    } else if (!BYTECODE.equals(row.switchAt()) || report.bytecode() == null) {
      return "";
    }
    String gil = report.coverage().reaches(row.interruptions()) ? "no" : "not found";
    return "gil: " + gil + "   " + String.join(", ", ANYWHERE) + ": yes";
  }
}
