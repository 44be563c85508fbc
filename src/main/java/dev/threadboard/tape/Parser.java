package dev.threadboard.tape;

import dev.threadboard.tape.Token.Kind;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads one file's commands. A command's arguments stand on its line; another command may follow
 * there. It stops at the first fault.
 */
final class Parser {
  /** What {@code Output} can write. */
  static final List<String> FORMATS = List.of("gif", "cast", "svg", "png", "txt", "ansi");

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

  private static final String VARIABLE = "[A-Za-z_][A-Za-z0-9_]*";

  private final Lexer lexer;
  private final Arguments arguments;
  private final Assembly assembly;

  Parser(Lexer lexer, Assembly assembly) {
    this.lexer = lexer;
    this.arguments = new Arguments(lexer);
    this.assembly = assembly;
  }

  static List<String> commands() {
    return Stream.of(COMMANDS, TapeKeys.MODIFIERS, TapeKeys.words()).flatMap(List::stream).toList();
  }

  void parse() throws TapeFault {
    for (Token token = lexer.take(); !token.is(Kind.END); token = lexer.take()) {
      if (token.is(Kind.WORD)) {
        command(token);
      } else if (!token.is(Kind.END_OF_LINE)) {
        throw token.fault("a command begins with its name, and not with " + token);
      }
    }
  }

  private void command(Token name) throws TapeFault {
    if (name.text().equals("Source")) {
      Token file = arguments.text("Source", "a file, as in Source setup.tape");
      assembly.source(file.text(), file.place());
    } else {
      assembly.add(name.place(), parsed(name));
    }
  }

  private Command parsed(Token name) throws TapeFault {
    String word = name.text();
    return switch (word) {
      case "Output" -> output();
      case "Require" ->
          new Command.Require(arguments.text(word, "a program, as in Require threadboard").text());
      case "Set" -> new SetParser(lexer, arguments).parse();
      case "Env" -> env();
      case "Type" -> type();
      case "Sleep" -> new Command.Sleep(arguments.time(word));
      case "Wait" -> new WaitParser(lexer, arguments).parse();
      case "Hide" -> new Command.Hide();
      case "Show" -> new Command.Show();
      case "Screenshot" -> screenshot();
      default -> {
        if (TapeKeys.isKey(word) || TapeKeys.MODIFIERS.contains(word)) {
          yield new KeyParser(lexer, arguments).parse(name);
        }
        String why = Refused.COMMANDS.get(word);
        throw name.fault(
            why == null
                ? Words.unknown("command", word, commands())
                : word + " has no meaning here: " + why);
      }
    };
  }

  private Command output() throws TapeFault {
    Token file = arguments.text("Output", "a file, as in Output demo.gif");
    String ending = ending(file);
    if (!FORMATS.contains(ending)) {
      String why = Refused.FORMATS.get(ending);
      throw file.fault(
          "Output cannot write "
              + file
              + ": "
              + (why == null ? "the ending is one of ." + String.join(", .", FORMATS) : why));
    }
    return new Command.Output(file.text());
  }

  private Command screenshot() throws TapeFault {
    Token file = arguments.text("Screenshot", "a file, as in Screenshot end.png");
    if (!ending(file).equals("png")) {
      throw file.fault("Screenshot writes a file that ends in .png, and not " + file);
    }
    return new Command.Screenshot(file.text());
  }

  /** Empty if there is none, as with a folder. */
  private static String ending(Token file) throws TapeFault {
    try {
      Path name = Path.of(file.text()).getFileName();
      int dot = name == null ? -1 : name.toString().lastIndexOf('.');
      return dot < 1 || file.text().endsWith("/") ? "" : name.toString().substring(dot + 1);
    } catch (InvalidPathException e) {
      throw file.fault("no file can be called " + file);
    }
  }

  private Command env() throws TapeFault {
    String wanted = "a variable's name and its value, as in Env THREADBOARD_ASCII true";
    Token name = arguments.text("Env", wanted);
    if (!name.text().matches(VARIABLE)) {
      throw name.fault("Env takes " + wanted + ", and not " + name);
    }
    Token value = lexer.bare();
    if (value.ends()) {
      throw value.fault("Env " + name.text() + " has no value");
    }
    return new Command.Env(name.text(), value.text());
  }

  private Command type() throws TapeFault {
    var each = arguments.at("Type");
    Token text = lexer.take();
    if (!text.is(Kind.TEXT)) {
      throw text.fault("Type takes a text in quotes, as in Type \"s\", and not " + text);
    }
    return new Command.Type(text.text(), each);
  }
}
