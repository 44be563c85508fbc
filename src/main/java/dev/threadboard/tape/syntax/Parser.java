package dev.threadboard.tape.syntax;

import dev.threadboard.tape.syntax.Token.Kind;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Stream;

/** Reads one file's commands. It stops at the first fault. */
public final class Parser {
  /** What {@code Output} can write. */
  public static final List<String> FORMATS =
      List.of("gif", "cast", "svg", "png", "txt", "ansi", "mp4", "webm");

  private static final List<String> COMMANDS =
      List.of(
          "Output",
          "Require",
          "Set",
          "Env",
          "Source",
          "Type",
          "Sleep",
          "Wait",
          "Hide",
          "Show",
          "Screenshot");

  /** A text that needs no quotes, as in VHS. */
  private static final String BARE_TEXT = "[A-Za-z.][A-Za-z0-9._/%-]*";

  private static final String VARIABLE = "[A-Za-z_][A-Za-z0-9_]*";

  private final Lexer lexer;
  private final ArgumentParser argumentParser;
  private final IncludeResolver includes;

  Parser(Lexer lexer, IncludeResolver includes) {
    this.lexer = lexer;
    this.argumentParser = new ArgumentParser(lexer);
    this.includes = includes;
  }

  public static List<String> commands() {
    return Stream.of(COMMANDS, TapeKeys.MODIFIERS, TapeKeys.words()).flatMap(List::stream).toList();
  }

  /** Whether a command begins with that word in VHS or here. */
  static boolean isCommand(String word) {
    return COMMANDS.contains(word)
        || TapeKeys.MODIFIERS.contains(word)
        || TapeKeys.isKey(word)
        || UnsupportedCommands.COMMANDS.containsKey(word);
  }

  void parse() throws TapeException {
    for (Token token = lexer.command(); !token.is(Kind.END); token = lexer.command()) {
      if (!token.is(Kind.WORD)) {
        throw token.fault("a command begins with its name, and not with " + token);
      }
      command(token);
    }
  }

  private void command(Token name) throws TapeException {
    if (name.text().equals("Source")) {
      Token file = argumentParser.text("Source", "a file, as in Source setup.tape");
      includes.source(file.text(), file.location());
    } else {
      includes.add(name.location(), parsed(name));
    }
  }

  private TapeCommand parsed(Token name) throws TapeException {
    String word = name.text();
    return switch (word) {
      case "Output" -> output();
      case "Require" ->
          new TapeCommand.Require(
              argumentParser.text(word, "a program, as in Require threadboard").text());
      case "Set" -> new SetParser(lexer, argumentParser).parse();
      case "Env" -> env();
      case "Type" -> type();
      case "Sleep" -> new TapeCommand.Sleep(argumentParser.time(word));
      case "Wait" -> new WaitParser(lexer, argumentParser).parse();
      case "Hide" -> new TapeCommand.Hide();
      case "Show" -> new TapeCommand.Show();
      case "Screenshot" -> screenshot();
      default -> {
        if (TapeKeys.isKey(word) || TapeKeys.MODIFIERS.contains(word)) {
          yield new KeyParser(lexer, argumentParser).parse(name);
        }
        throw name.fault(noCommand(word));
      }
    };
  }

  private static String noCommand(String word) {
    String why = UnsupportedCommands.COMMANDS.get(word);
    if (why != null) {
      return word + " has no meaning here: " + why;
    } else if (TapeTimes.number(word).isPresent()) {
      return "a command begins with its name, and not with " + word + ": a count follows a key";
    }
    return TapeText.unknown(
        "command",
        word,
        commands(),
        "one of " + String.join(", ", COMMANDS) + ", or " + TapeKeys.EXAMPLE);
  }

  private TapeCommand output() throws TapeException {
    Token file = argumentParser.text("Output", "a file, as in Output demo.gif");
    String ending = ending(file);
    if (!FORMATS.contains(ending)) {
      String why = UnsupportedCommands.FORMATS.get(ending);
      throw file.fault(
          "Output cannot write "
              + file
              + ": "
              + (why == null ? "the ending is one of ." + String.join(", .", FORMATS) : why));
    }
    return new TapeCommand.Output(file.text());
  }

  private TapeCommand screenshot() throws TapeException {
    Token file = argumentParser.text("Screenshot", "a file, as in Screenshot end.png");
    if (!ending(file).equals("png")) {
      throw file.fault("Screenshot writes a file that ends in .png, and not " + file);
    }
    return new TapeCommand.Screenshot(file.text());
  }

  /** Empty if there is none, as with a folder. */
  private static String ending(Token file) throws TapeException {
    try {
      Path name = Path.of(file.text()).getFileName();
      int dot = name == null ? -1 : name.toString().lastIndexOf('.');
      return dot < 1 || file.text().endsWith("/")
          ? ""
          : name.toString().substring(dot + 1).toLowerCase(Locale.ROOT);
    } catch (InvalidPathException e) {
      throw file.fault("no file can be called " + file);
    }
  }

  private TapeCommand env() throws TapeException {
    String wanted = "a variable's name and its value, as in Env THREADBOARD_ASCII true";
    Token name = argumentParser.text("Env", wanted);
    if (!name.text().matches(VARIABLE)) {
      throw name.fault("Env takes " + wanted + ", and not " + name);
    }
    Token value = lexer.bare();
    if (value.ends()) {
      throw value.fault("Env " + name.text() + " has no value");
    }
    return new TapeCommand.Env(name.text(), value.text());
  }

  /** Texts with a blank between them, as in VHS; on a later line only those in quotes. */
  private TapeCommand type() throws TapeException {
    var each = argumentParser.at("Type");
    StringJoiner texts = new StringJoiner(" ");
    int line;
    do {
      Token text = lexer.take();
      boolean bare = text.is(Kind.WORD) && text.text().matches(BARE_TEXT);
      if (!text.is(Kind.TEXT) && (!bare || isCommand(text.text()))) {
        throw text.fault("Type takes a text in quotes, as in Type \"s\", and not " + text);
      }
      texts.add(text.text());
      line = text.location().line();
    } while (isTextNext(line));
    return new TapeCommand.Type(texts.toString(), each);
  }

  private boolean isTextNext(int line) throws TapeException {
    Token token = lexer.peek();
    boolean sameLine = token.location().line() == line;
    return token.is(Kind.TEXT) || token.is(Kind.WORD) && sameLine && !isCommand(token.text());
  }
}
