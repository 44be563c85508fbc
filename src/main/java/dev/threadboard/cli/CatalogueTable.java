package dev.threadboard.cli;

import dev.threadboard.scenario.Parameter;
import dev.threadboard.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** The scenarios as a table of 80 columns: name, title, parameters. */
final class CatalogueTable {
  private static final int WIDTH = 80;
  private static final String GAP = "  ";

  private CatalogueTable() {}

  static String of(List<Scenario> scenarios) {
    int names = widest(scenarios.stream().map(Scenario::name).toList());
    int parameters =
        widest(
            scenarios.stream()
                .flatMap(s -> s.parameters().stream())
                .map(CatalogueTable::cell)
                .toList());
    int titles = WIDTH - names - parameters - 2 * GAP.length();
    StringBuilder table = new StringBuilder();
    for (Scenario scenario : scenarios) {
      List<String> title = wrapped(scenario.title(), titles);
      List<String> cells = scenario.parameters().stream().map(CatalogueTable::cell).toList();
      for (int i = 0; i < Math.max(title.size(), cells.size()); i++) {
        String row =
            padded(i == 0 ? scenario.name() : "", names)
                + GAP
                + padded(i < title.size() ? title.get(i) : "", titles)
                + GAP
                + (i < cells.size() ? cells.get(i) : "");
        table.append(row.stripTrailing()).append('\n');
      }
    }
    return table.toString();
  }

  private static String cell(Parameter parameter) {
    return parameter.name() + "=" + parameter.defaultValue() + " (" + parameter.bounds() + ")";
  }

  /** The text broken at spaces into lines of at most {@code width} characters. */
  private static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  private static int widest(List<String> cells) {
    return cells.stream().mapToInt(String::length).max().orElse(0);
  }
}
