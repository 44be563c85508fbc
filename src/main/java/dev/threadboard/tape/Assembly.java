package dev.threadboard.tape;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a tape together from its file and those that it names by {@code Source}. */
final class Assembly {
  /** Nobody writes as many: a file names another twice, and that one a third twice, and so on. */
  private static final int MOST_COMMANDS = 10_000;

  private static final int DEEPEST = 20;

  private final Sources sources;
  private final Deque<Path> open = new ArrayDeque<>();
  private final List<Placed<Command>> lines = new ArrayList<>();
  private boolean begun;

  Assembly(Sources sources) {
    this.sources = sources;
  }

  /**
   * All commands of a file.
   *
   * @param named where it is named
   */
  List<Placed<Command>> read(Path file, Place named) throws TapeFault {
    open.addLast(file.toAbsolutePath().normalize());
    new Parser(new Lexer(file.toString(), text(file, named)), this).parse();
    open.removeLast();
    return lines;
  }

  private String text(Path file, Place named) throws TapeFault {
    try {
      return sources.text(file);
    } catch (IOException e) {
      throw named.fault("cannot read " + Words.quoted(file.toString()) + ": " + e.getMessage());
    }
  }

  /** The commands of the file of that name, which is relative to the one that names it. */
  void source(String name, Place place) throws TapeFault {
    if (!name.endsWith(".tape")) {
      throw place.fault("Source takes a file that ends in .tape, and not " + Words.quoted(name));
    }
    Path file;
    try {
      file = Path.of(place.file()).resolveSibling(name);
    } catch (InvalidPathException e) {
      throw place.fault("Source takes a file, and not " + Words.quoted(name));
    }
    Path absolute = file.toAbsolutePath().normalize();
    if (open.contains(absolute)) {
      String circle =
          Stream.concat(open.stream(), Stream.of(absolute))
              .dropWhile(step -> !step.equals(absolute))
              .map(step -> step.getFileName().toString())
              .collect(Collectors.joining(", which sources "));
      throw place.fault("Source goes round in a circle: " + circle);
    }
    if (open.size() >= DEEPEST) {
      throw place.fault("Source goes through at most " + DEEPEST + " files");
    }
    read(file, place);
  }

  void add(Place place, Command command) throws TapeFault {
    if (lines.size() == MOST_COMMANDS) {
      throw place.fault("a tape has at most " + MOST_COMMANDS + " commands");
    }
    if (command instanceof Command.Output && open.size() > 1) {
      return; // As with VHS: a tape can be a recording of its own, and the beginning of others.
    }
    refuseLate(place, command);
    lines.add(new Placed<>(place, command));
  }

  private void refuseLate(Place place, Command command) throws TapeFault {
    boolean setting =
        command instanceof Command.Env
            || command instanceof Command.Set set && !set.setting().changes();
    if (setting && begun) {
      throw place.fault(
          Words.quoted(command.toString())
              + " comes too late: it stands before the first key, Type, Sleep, Wait and"
              + " Screenshot");
    }
    begun |=
        !(setting
            || command instanceof Command.Set
            || command instanceof Command.Output
            || command instanceof Command.Require
            || command instanceof Command.Hide
            || command instanceof Command.Show);
  }
}
