package dev.threadboard.tape.syntax;

import dev.threadboard.text.Quoted;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a tape's file and those that it includes by {@code Source}. */
public final class IncludeResolver {
  /**
   * A limit against files that include each other's files twice, which doubles the commands each
   * time.
   */
  private static final int MOST_COMMANDS = 10_000;

  private static final int DEEPEST = 20;

  /** The same limit for files that have no commands. */
  private static final int MOST_FILES = 1000;

  private final TapeSources tapeSources;
  private final Deque<Path> open = new ArrayDeque<>();
  private final List<Located<TapeCommand>> lines = new ArrayList<>();
  private int files;
  private boolean begun;

  public IncludeResolver(TapeSources tapeSources) {
    this.tapeSources = tapeSources;
  }

  /**
   * All commands of a file.
   *
   * @param named where it is named
   */
  public List<Located<TapeCommand>> read(Path file, TapeLocation named) throws TapeException {
    open.addLast(file.toAbsolutePath().normalize());
    String name = file.toString();
    new Parser(new Lexer(name, text(bytes(file, named), name)), this).parse();
    open.removeLast();
    return lines;
  }

  private byte[] bytes(Path file, TapeLocation named) throws TapeException {
    if (++files > MOST_FILES) {
      throw named.fault("a tape sources at most " + MOST_FILES + " files");
    }
    try {
      return tapeSources.bytes(file);
    } catch (IOException e) {
      boolean sourced = open.size() > 1;
      String which = sourced ? "cannot read " + Quoted.raw(file.toString()) + ": " : "";
      throw named.fault(which + e.getMessage());
    }
  }

  private static String text(byte[] bytes, String file) throws TapeException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
      String before = out.flip().toString();
      int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
      int column = before.length() - before.lastIndexOf('\n');
      throw new TapeLocation(file, line, column)
          .fault("not text in UTF-8: the byte 0x%02x".formatted(in.get()));
    }
    String text = out.flip().toString();
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** The commands of the file of that name, which is relative to the one that names it. */
  void source(String name, TapeLocation location) throws TapeException {
    if (!name.endsWith(".tape")) {
      throw location.fault("Source takes a file that ends in .tape, and not " + Quoted.raw(name));
    }
    Path file;
    try {
      file = Path.of(location.file()).resolveSibling(name);
    } catch (InvalidPathException e) {
      throw location.fault("Source takes a file, and not " + Quoted.raw(name));
    }
    Path absolute = file.toAbsolutePath().normalize();
    if (open.contains(absolute)) {
      String circle =
          Stream.concat(open.stream(), Stream.of(absolute))
              .dropWhile(step -> !step.equals(absolute))
              .map(step -> step.getFileName().toString())
              .collect(Collectors.joining(", which sources "));
      throw location.fault("Source goes round in a circle: " + circle);
    }
    if (open.size() >= DEEPEST) {
      throw location.fault("Source goes through at most " + DEEPEST + " files");
    }
    read(file, location);
  }

  void add(TapeLocation location, TapeCommand command) throws TapeException {
    if (lines.size() == MOST_COMMANDS) {
      throw location.fault("a tape has at most " + MOST_COMMANDS + " commands");
    }
    if (command instanceof TapeCommand.Output && open.size() > 1) {
      return; // As with VHS: a tape can be a recording of its own, and the beginning of others.
    }
    refuseLate(location, command);
    lines.add(new Located<>(location, command));
  }

  private void refuseLate(TapeLocation location, TapeCommand command) throws TapeException {
    boolean setting =
        command instanceof TapeCommand.Env
            || command instanceof TapeCommand.Set set && !set.setting().changes();
    if (setting && begun) {
      throw location.fault(
          Quoted.raw(command.toString())
              + " comes too late: it stands before the first key, Type, Sleep, Wait and"
              + " Screenshot");
    }
    begun |=
        !(setting
            || command instanceof TapeCommand.Set
            || command instanceof TapeCommand.Output
            || command instanceof TapeCommand.Require
            || command instanceof TapeCommand.Hide
            || command instanceof TapeCommand.Show);
  }
}
