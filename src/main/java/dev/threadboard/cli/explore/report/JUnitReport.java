package dev.threadboard.cli.explore.report;

import dev.threadboard.cli.process.OutputException;
import dev.threadboard.cli.process.UsageException;
import dev.threadboard.explore.outcome.Outcome;
import dev.threadboard.record.file.AtomicFile;
import dev.threadboard.text.Quoted;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The result of a search as JUnit's XML: a test case for each outcome. */
public final class JUnitReport {
  private static final Map<Character, String> ESCAPES =
      new TreeMap<>(Map.of('<', "&lt;", '>', "&gt;", '&', "&amp;", '"', "&quot;"));

  private JUnitReport() {}

  /**
   * Makes sure, before a search, that the file can be written.
   *
   * @throws UsageException if it cannot
   */
  public static void check(String file) {
    try {
      AtomicFile.check(Path.of(file));
    } catch (IOException | InvalidPathException e) {
      throw new UsageException(failure(file, e));
    }
  }

  /**
   * Writes the file.
   *
   * @throws OutputException if that fails
   */
  public static void write(List<Report> reports, Expectation expectation, String file)
      throws OutputException {
    try (AtomicFile whole = new AtomicFile(Path.of(file))) {
      whole.out().write(xml(reports, expectation).getBytes(StandardCharsets.UTF_8));
      whole.commit();
    } catch (IOException e) {
      throw new OutputException(failure(file, e));
    }
  }

  private static String failure(String file, Exception e) {
    return "cannot write " + Quoted.of(file) + ": " + Quoted.clean(String.valueOf(e.getMessage()));
  }

  /** A suite, or one for each Python. */
  public static String xml(List<Report> reports, Expectation expectation) {
    SideBySide all = new SideBySide(reports);
    List<Outcome> outcomes = all.outcomes();
    Outcome usual = expectation == Expectation.ONE && !outcomes.isEmpty() ? outcomes.get(0) : null;
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    if (reports.size() == 1) {
      return xml.append(suite(reports.get(0), "", usual, expectation)).toString();
    }
    xml.append("<testsuites>\n");
    for (int python = 0; python < reports.size(); python++) {
      String name = " (Python " + all.name(python) + ")";
      xml.append(suite(reports.get(python), name, usual, expectation));
    }
    return xml.append("</testsuites>\n").toString();
  }

  /** {@code usual}: where one outcome is expected, all but this fail; null if any may be. */
  private static String suite(
      Report report, String python, Outcome usual, Expectation expectation) {
    String name = escaped(report.program() + python);
    List<ReportRow> failed =
        report.rows().stream()
            .filter(
                row -> !expectation.allows(row) || usual != null && !usual.equals(row.outcome()))
            .toList();
    StringBuilder xml =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "<testsuite name=\"%s\" tests=\"%d\" failures=\"%d\" errors=\"0\" time=\"%.3f\">%n",
                name,
                report.rows().size(),
                failed.size(),
                report.seconds()));
    for (ReportRow row : report.rows()) {
      String words = escaped(OutcomeTable.words(row));
      xml.append("  <testcase classname=\"").append(name).append("\" name=\"").append(words);
      if (failed.contains(row)) {
        xml.append("\">\n    <failure message=\"")
            .append(words)
            .append("\">")
            .append(escaped(String.join("\n", row.explanation())))
            .append("</failure>\n  </testcase>\n");
      } else {
        xml.append("\"/>\n");
      }
    }
    return xml.append("</testsuite>\n").toString();
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : text.toCharArray()) {
      boolean valid = c >= ' ' || c == '\n' || c == '\t';
      escaped.append(valid ? ESCAPES.getOrDefault(c, String.valueOf(c)) : "?");
    }
    return escaped.toString();
  }
}
