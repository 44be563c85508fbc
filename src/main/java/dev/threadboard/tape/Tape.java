package dev.threadboard.tape;

import dev.threadboard.tape.syntax.IncludeResolver;
import dev.threadboard.tape.syntax.Located;
import dev.threadboard.tape.syntax.TapeCommand;
import dev.threadboard.tape.syntax.TapeException;
import dev.threadboard.tape.syntax.TapeLocation;
import dev.threadboard.tape.syntax.TapeSources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A whole tape, checked: its commands in order, each with its place. As text it is one command a
 * line, which parses to the same commands.
 *
 * @param file as it was named
 * @param lines what {@code Source} names included
 * @param settings how the recording is to look, from the lines
 */
public record Tape(String file, List<Located<TapeCommand>> lines, TapeSettings settings) {
  public Tape {
    lines = List.copyOf(lines);
  }

  /**
   * Reads a tape and what it names by {@code Source}.
   *
   * @throws TapeException if anything is wrong with it, the file itself included
   */
  public static Tape read(Path file, TapeSources tapeSources) throws TapeException {
    String name = file.toString();
    List<Located<TapeCommand>> lines =
        new IncludeResolver(tapeSources)
            .read(file, new TapeLocation(name, TapeLocation.NO_LINE, 1));
    return new Tape(name, lines, TapeSettings.of(all(lines, TapeCommand.Set.class)));
  }

  /** The commands alone. */
  public List<TapeCommand> commands() {
    return lines.stream().map(line -> line.what()).toList();
  }

  /** The files to be written, in order; may be empty. */
  public List<Located<TapeCommand.Output>> outputs() {
    return all(lines, TapeCommand.Output.class);
  }

  /** The programs that have to be there. */
  public List<Located<TapeCommand.Require>> requirements() {
    return all(lines, TapeCommand.Require.class);
  }

  /** The environment variables that it sets; the last value counts. */
  public Map<String, String> environment() {
    Map<String, String> environment = new LinkedHashMap<>();
    for (Located<TapeCommand.Env> env : all(lines, TapeCommand.Env.class)) {
      environment.put(env.what().name(), env.what().value());
    }
    return environment;
  }

  /** Where its last command stands. */
  TapeLocation end() {
    return lines.isEmpty() ? new TapeLocation(file, 1, 1) : lines.get(lines.size() - 1).location();
  }

  private static <T extends TapeCommand> List<Located<T>> all(
      List<Located<TapeCommand>> lines, Class<T> kind) {
    List<Located<T>> found = new ArrayList<>();
    for (Located<TapeCommand> line : lines) {
      if (kind.isInstance(line.what())) {
        found.add(new Located<>(line.location(), kind.cast(line.what())));
      }
    }
    return found;
  }

  @Override
  public String toString() {
    return lines.stream().map(line -> line.what() + "\n").collect(Collectors.joining());
  }
}
