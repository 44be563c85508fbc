package dev.threadboard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.threadboard.cli.options.CommandSpecs;
import dev.threadboard.cli.options.ParsedArguments;
import dev.threadboard.cli.options.Subcommand;
import dev.threadboard.cli.process.ExitStatus;
import dev.threadboard.cli.process.ProcessContext;
import dev.threadboard.cli.process.UsageException;
import dev.threadboard.text.Quoted;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/** {@code threadboard new-lesson FILE.py}: writes a small lesson to start from. */
final class NewLessonCommand implements Subcommand {
  private static final String SCHEMA = "--schema";
  private static final String SCHEMA_FILE = "/lessons/lesson.schema.json";
  private static final String ENDING = ".py";

  private final ProcessContext context;

  NewLessonCommand(ProcessContext context) {
    this.context = context;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        CommandSpecs.command(this, "new-lesson", "Writes a small lesson to start from.");
    return spec.addPositional(
            CommandSpecs.optionalWord("FILE.py", "The file to write, which must not exist yet."))
        .addOption(CommandSpecs.flag(SCHEMA, "Prints the JSON Schema of a lesson's table instead."))
        .addOption(CommandSpecs.help());
  }

  @Override
  public int words() {
    return 1;
  }

  @Override
  public int run(ParsedArguments parsed) throws IOException {
    if (parsed.has(SCHEMA) != parsed.words().isEmpty()) {
      throw new UsageException("new-lesson wants FILE.py, or --schema alone");
    } else if (parsed.has(SCHEMA)) {
      try (InputStream in = NewLessonCommand.class.getResourceAsStream(SCHEMA_FILE)) {
        context.out().write(in.readAllBytes());
      }
      return ExitStatus.SUCCESS;
    }
    String name = parsed.word();
    if (!name.endsWith(ENDING)) {
      throw new UsageException("a lesson's file ends in .py, and " + Quoted.of(name) + " does not");
    }
    try (InputStream in = NewLessonCommand.class.getResourceAsStream("new-lesson.py")) {
      Path file = Path.of(name);
      Files.copy(in, file);
      String shown = Quoted.clean(name);
      context.out().write(("wrote " + shown + ": threadboard run " + shown + "\n").getBytes(UTF_8));
      return ExitStatus.SUCCESS;
    } catch (FileAlreadyExistsException e) {
      throw new UsageException(Quoted.of(name) + " exists already");
    } catch (InvalidPathException e) {
      throw new UsageException("no file is called " + Quoted.of(name));
    } catch (IOException e) {
      String reason = Quoted.clean(e.getClass().getSimpleName() + " " + e.getMessage());
      throw new UsageException("cannot write " + Quoted.of(name) + ": " + reason);
    }
  }
}
