package dev.threadboard.cli;

import java.util.Locale;

/** Builds a manual page of roff macros that both groff and mandoc know. */
final class Roff {
  /** The longest line of the source, in characters. */
  private static final int WIDTH = 76;

  private final StringBuilder text = new StringBuilder();
  private boolean titled;

  Roff(String name, String description) {
    text.append(".TH ").append(name.toUpperCase(Locale.ROOT)).append(" 1\n");
    section("NAME").line(escaped(name) + " \\- " + escaped(description));
  }

  Roff section(String title) {
    titled = true;
    text.append(".SH ").append(title).append('\n');
    return this;
  }

  Roff subsection(String title) {
    titled = true;
    text.append(".SS ").append(escaped(title)).append('\n');
    return this;
  }

  Roff paragraph(String words) {
    beginParagraph();
    return line(escaped(words));
  }

  /** A term with its meaning indented below it. */
  Roff item(String term, String meaning) {
    text.append(".TP\n.B ").append(escaped(term)).append('\n');
    return line(escaped(meaning));
  }

  /** Lines that are not filled. */
  Roff example(String lines) {
    beginParagraph();
    text.append(".nf\n");
    lines.lines().forEach(words -> text.append(escaped(words)).append('\n'));
    text.append(".fi\n");
    return this;
  }

  /** The first paragraph below a title needs no macro. */
  private void beginParagraph() {
    text.append(titled ? "" : ".PP\n");
  }

  private Roff line(String words) {
    titled = false;
    int begin = text.length();
    for (String word : words.split(" ")) {
      boolean first = text.length() == begin;
      if (!first && text.length() - begin + word.length() >= WIDTH) {
        text.append('\n');
        begin = text.length();
        first = true;
      }
      // A line that begins with one of these would be read as a macro.
      boolean macro = first && (word.startsWith(".") || word.startsWith("'"));
      text.append(first ? "" : " ").append(macro ? "\\&" : "").append(word);
    }
    text.append('\n');
    return this;
  }

  private static String escaped(String words) {
    return words.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
