package dev.threadboard.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A scenario's Python program, line by line. */
public record Listing(List<String> lines) {
  public Listing {
    lines = List.copyOf(lines);
  }

  /** Reads {@code NAME.py} from the resources of this package. */
  static Listing read(String name) {
    try (InputStream in = Listing.class.getResourceAsStream(name + ".py")) {
      if (in == null) {
        throw new IllegalArgumentException("no listing " + name + ".py in the resources");
      }
      return new Listing(
          List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The program with the values of the parameters in place of their defaults. */
  public Listing with(List<Parameter> parameters, Arguments arguments) {
    String before = text();
    // From the end of the text, so that an inserted value is never taken for another parameter's
    // place.
    TreeMap<Integer, Parameter> places = new TreeMap<>();
    for (Parameter parameter : parameters) {
      places.put(before.indexOf(parameter.standsIn()), parameter);
    }
    StringBuilder text = new StringBuilder(before);
    places
        .descendingMap()
        .forEach(
            (start, p) ->
                text.replace(
                    start, start + p.standsIn().length(), p.standingIn(arguments.get(p.name()))));
    return new Listing(List.of(text.toString().split("\n")));
  }

  /** A line, from 1. */
  public String line(int number) {
    return lines.get(number - 1);
  }

  /**
   * The variable that a line puts what it makes into.
   *
   * @param made the class that the line calls
   * @param otherwise what to say if it puts it into none
   */
  public String variable(int number, String made, String otherwise) {
    String text = number >= 1 && number <= lines.size() ? line(number) : "";
    String call = made + "\\(";
    Matcher found =
        Pattern.compile("(\\w+) = " + call + "|" + call + ".*\\) as (\\w+):").matcher(text);
    if (!found.find()) {
      return otherwise;
    }
    return found.group(1) == null ? found.group(2) : found.group(1);
  }

  /** The whole program, each line ended by a newline. */
  public String text() {
    return String.join("\n", lines) + "\n";
  }
}
