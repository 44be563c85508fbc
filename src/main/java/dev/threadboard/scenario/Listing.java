package dev.threadboard.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/** A lesson's Python program, line by line. */
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
      return new Listing(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The program with the values of the parameters in place of their defaults. */
  public Listing with(List<Parameter> parameters, Arguments arguments) {
    StringBuilder text = new StringBuilder(text());
    // From the end, so that no value put in is taken for another parameter's place.
    parameters.stream()
        .sorted(Comparator.comparing((Parameter p) -> text().indexOf(p.standsIn())).reversed())
        .forEach(
            p -> {
              int start = text().indexOf(p.standsIn());
              int value = arguments.get(p.name());
              text.replace(start, start + p.standsIn().length(), p.standingIn(value));
            });
    return new Listing(text.toString().lines().toList());
  }

  /** A line, from 1. */
  public String line(int number) {
    return lines.get(number - 1);
  }

  /** The whole program, each line ended by a newline. */
  public String text() {
    return String.join("\n", lines) + "\n";
  }
}
