package dev.threadboard.cli.explore.report;

import dev.threadboard.cli.process.UsageException;
import dev.threadboard.explore.outcome.EndValue;
import dev.threadboard.explore.outcome.Failure;
import dev.threadboard.explore.outcome.Outcome;
import dev.threadboard.explore.schedule.Coverage;
import dev.threadboard.explore.schedule.Schedule;
import dev.threadboard.text.Quoted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads what {@link ReportJson} has written. */
public final class ReportReader {
  private final Map<?, ?> object;

  private ReportReader(Object object) {
    this.object = (Map<?, ?>) object;
  }

  /**
   * Reads a file: one report, or one for each Python.
   *
   * @throws UsageException if it cannot be read, or holds something else
   */
  public static List<Report> read(String file) {
    try {
      return new ReportReader(JsonTree.read(Files.readAllBytes(Path.of(file)))).reports();
    } catch (IOException | InvalidPathException e) {
      String reason = Quoted.clean(String.valueOf(e.getMessage()));
      throw new UsageException("cannot read " + Quoted.of(file) + ": " + reason);
    } catch (ClassCastException | NullPointerException e) {
      throw new UsageException(Quoted.of(file) + " is no result of explore --json");
    }
  }

  private List<Report> reports() {
    return object.containsKey("pythons")
        ? list("pythons").stream().map(one -> new ReportReader(one).report()).toList()
        : List.of(report());
  }

  /** The result that an object holds. */
  public static Report of(Object object) {
    return new ReportReader(object).report();
  }

  private Report report() {
    return new Report(
        text("program"),
        text("interpreter"),
        text("python"),
        text("switch_at"),
        text("expression"),
        text("shard"),
        new ReportReader(object.get("covered")).coverage(),
        object.get("covered_bytecode") == null
            ? null
            : new ReportReader(object.get("covered_bytecode")).coverage(),
        number("runs").longValue(),
        number("seconds").doubleValue(),
        number("seed").longValue(),
        number("unlike").longValue(),
        text("differs"),
        truth("stopped"),
        texts("outside"),
        list("outcomes").stream().map(one -> new ReportReader(one).row()).toList());
  }

  private Coverage coverage() {
    return new Coverage(
        truth("every"),
        number("interruptions").intValue(),
        number("own_interruptions").intValue(),
        number("random").longValue());
  }

  private ReportRow row() {
    return new ReportRow(
        outcome(),
        number("runs").longValue(),
        number("interruptions").intValue(),
        text("switch_at"),
        texts("explanation"),
        texts("ending"),
        Schedule.of(list("choices").stream().map(one -> ((Number) one).intValue()).toList()),
        text("schedule"));
  }

  private Outcome outcome() {
    Map<String, String> watched = new TreeMap<>();
    ((Map<?, ?>) object.get("watched"))
        .forEach((name, value) -> watched.put((String) name, (String) value));
    Number status = number("status");
    return new Outcome(
        status == null ? null : status.intValue(),
        text("signal"),
        list("errors").stream().map(one -> new ReportReader(one).failure()).toList(),
        object.get("deadlock") == null ? null : texts("deadlock"),
        texts("causes"),
        truth("endless"),
        text("stdout"),
        watched,
        value());
  }

  private EndValue value() {
    String fault = text("fault");
    String value = fault == null ? text("value") : fault;
    return value == null ? null : new EndValue(value, fault != null);
  }

  private Failure failure() {
    return new Failure(text("thread"), text("type"), text("file"), number("line").intValue());
  }

  private String text(String name) {
    return (String) object.get(name);
  }

  private Number number(String name) {
    return (Number) object.get(name);
  }

  private boolean truth(String name) {
    return (Boolean) object.get(name);
  }

  private List<?> list(String name) {
    return (List<?>) object.get(name);
  }

  private List<String> texts(String name) {
    return list(name).stream().map(one -> (String) one).toList();
  }
}
