package dev.threadboard.cli.explore;

import dev.threadboard.cli.process.OutputException;
import dev.threadboard.text.Quoted;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The result of a search as JUnit's XML: a test case for each outcome. */
final class JUnitReport {
  private static final Map<Character, String> ESCAPES =
      new TreeMap<>(Map.of('<', "&lt;", '>', "&gt;", '&', "&amp;", '"', "&quot;"));

  private JUnitReport() {}

  /**
   * Writes the file.
   *
   * @throws OutputException if that fails
   */
  static void write(Report report, Expectation expectation, String file) throws OutputException {
    try {
      Files.writeString(Path.of(file), xml(report, expectation), StandardCharsets.UTF_8);
    } catch (IOException | InvalidPathException e) {
      throw new OutputException(
          "cannot write " + Quoted.of(file) + ": " + Quoted.clean(String.valueOf(e.getMessage())));
    }
  }

  static String xml(Report report, Expectation expectation) {
    boolean tooMany = expectation == Expectation.ONE && report.rows().size() > 1;
    long failures =
        report.rows().stream().filter(row -> fails(row, expectation, tooMany, report)).count();
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append(
        String.format(
            Locale.ROOT,
            "<testsuite name=\"%s\" tests=\"%d\" failures=\"%d\" errors=\"0\" time=\"%.3f\">%n",
            escaped(report.program()),
            report.rows().size(),
            failures,
            report.seconds()));
    for (ReportRow row : report.rows()) {
      xml.append("  <testcase classname=\"")
          .append(escaped(report.program()))
          .append("\" name=\"")
          .append(escaped(OutcomeTable.words(row)));
      if (fails(row, expectation, tooMany, report)) {
        xml.append("\">\n    <failure message=\"")
            .append(escaped(OutcomeTable.words(row)))
            .append("\">")
            .append(escaped(String.join("\n", row.explanation())))
            .append("</failure>\n  </testcase>\n");
      } else {
        xml.append("\"/>\n");
      }
    }
    return xml.append("</testsuite>\n").toString();
  }

  /** Of several outcomes, where one is expected, all but the most frequent fail. */
  private static boolean fails(
      ReportRow row, Expectation expectation, boolean tooMany, Report report) {
    return !expectation.allows(row) || tooMany && row != report.rows().get(0);
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
