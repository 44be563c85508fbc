package dev.threadboard.cli.explore;

import dev.threadboard.cli.explore.report.Report;
import dev.threadboard.cli.explore.report.ReportRow;
import dev.threadboard.cli.explore.report.SideBySide;
import dev.threadboard.cli.headless.EventLog;
import dev.threadboard.cli.headless.HeadlessRun;
import dev.threadboard.cli.process.UsageException;
import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import dev.threadboard.cpython.ScriptPlan;
import dev.threadboard.cpython.SwitchAt;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.engine.time.WallClock;
import dev.threadboard.explore.schedule.Schedule;
import dev.threadboard.text.Quoted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The folder that {@code --save} names: a run with each outcome. */
final class SavedOutcomes {
  private final Path folder;

  private SavedOutcomes(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes the folder if there is none.
   *
   * @param name null if nothing is to be saved
   * @throws UsageException if it cannot be made
   */
  static SavedOutcomes in(String name) {
    try {
      return new SavedOutcomes(name == null ? null : made(Path.of(name)));
    } catch (IOException | InvalidPathException e) {
      String reason = Quoted.clean(String.valueOf(e.getMessage()));
      throw new UsageException("cannot save to " + Quoted.of(name) + ": " + reason);
    }
  }

  private static Path made(Path folder) throws IOException {
    Path there = folder.toAbsolutePath();
    while (!Files.exists(there)) {
      there = there.getParent();
    }
    if (!Files.isDirectory(there)) {
      throw new IOException(there.endsWith(folder) ? "that is a file" : there + " is a file");
    } else if (!Files.isWritable(there)) {
      throw new IOException(there + " may not be written");
    }
    return Files.createDirectories(folder);
  }

  /** Makes the runs once more, and names their files in the reports; of several for each Python. */
  List<Report> save(List<Report> reports, List<Run.Plan> plans, WallClock clock)
      throws IOException, InterruptedException {
    SideBySide names = new SideBySide(reports);
    List<Report> saved = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      String prefix = reports.size() == 1 ? "" : fileName(names.name(i)) + "-";
      saved.add(save(reports.get(i), plans.get(i), prefix, clock));
    }
    return saved;
  }

  /** {@code python-3.11}, {@code python-usr-bin-python3}. */
  private static String fileName(String python) {
    return "python" + (python.startsWith("/") ? "" : "-") + python.replace('/', '-');
  }

  private Report save(Report report, Run.Plan plan, String prefix, WallClock clock)
      throws IOException, InterruptedException {
    if (folder == null || report.stopped()) {
      return report;
    }
    List<ReportRow> rows = new ArrayList<>();
    for (ReportRow row : report.rows()) {
      boolean whole = !row.outcome().endless();
      String name = prefix + "outcome-" + (rows.size() + 1) + ".jsonl";
      rows.add(whole ? save(row, name, plan, clock) : row);
    }
    return report.with(rows);
  }

  private ReportRow save(ReportRow row, String name, Run.Plan plan, WallClock clock)
      throws IOException, InterruptedException {
    String file = folder.resolve(name).toString();
    try (EventLog log = EventLog.create(file)) {
      new HeadlessRun(List.of(log))
          .run(plan(row, row.schedule(), plan), new Pace(Speed.MAX, false), clock);
      log.commit();
    }
    return row.savedAs(file);
  }

  /** Makes a run to an outcome by a schedule that leads there. */
  static Run.Plan plan(ReportRow row, Schedule schedule, Run.Plan plan) {
    return interrupted(plan, row.switchAt()).with(SchedulingOptions.schedule(schedule.choices()));
  }

  private static Run.Plan interrupted(Run.Plan plan, String switchAt) {
    return plan instanceof ScriptPlan script
        ? script.interrupted(SwitchAt.of(switchAt).orElseThrow())
        : plan;
  }
}
