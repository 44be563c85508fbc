package dev.threadboard.tape;

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
public record Tape(String file, List<Placed<Command>> lines, Settings settings) {
  public Tape {
    lines = List.copyOf(lines);
  }

  /**
   * Reads a tape and what it names by {@code Source}.
   *
   * @throws TapeFault if anything is wrong with it, the file itself included
   */
  public static Tape read(Path file, Sources sources) throws TapeFault {
    String name = file.toString();
    List<Placed<Command>> lines = new Assembly(sources).read(file, new Place(name, 1, 1));
    return new Tape(name, lines, Settings.of(all(lines, Command.Set.class)));
  }

  /** The commands alone. */
  public List<Command> commands() {
    return lines.stream().map(line -> line.what()).toList();
  }

  /** What it is to be written to, in order; may be nothing. */
  public List<Placed<Command.Output>> outputs() {
    return all(lines, Command.Output.class);
  }

  /** The programs that have to be there. */
  public List<Placed<Command.Require>> requirements() {
    return all(lines, Command.Require.class);
  }

  /** The environment that it adds to; what is said last stands. */
  public Map<String, String> environment() {
    Map<String, String> environment = new LinkedHashMap<>();
    for (Placed<Command.Env> env : all(lines, Command.Env.class)) {
      environment.put(env.what().name(), env.what().value());
    }
    return environment;
  }

  /** Where its last command stands. */
  Place end() {
    return lines.isEmpty() ? new Place(file, 1, 1) : lines.get(lines.size() - 1).place();
  }

  private static <T extends Command> List<Placed<T>> all(
      List<Placed<Command>> lines, Class<T> kind) {
    List<Placed<T>> found = new ArrayList<>();
    for (Placed<Command> line : lines) {
      if (kind.isInstance(line.what())) {
        found.add(new Placed<>(line.place(), kind.cast(line.what())));
      }
    }
    return found;
  }

  @Override
  public String toString() {
    return lines.stream().map(line -> line.what() + "\n").collect(Collectors.joining());
  }
}
