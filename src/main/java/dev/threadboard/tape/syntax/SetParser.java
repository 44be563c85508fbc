package dev.threadboard.tape.syntax;

import dev.threadboard.tape.syntax.Token.Kind;

/** Reads what follows {@code Set}. */
final class SetParser {
  private final Lexer lexer;
  private final ArgumentParser argumentParser;

  SetParser(Lexer lexer, ArgumentParser argumentParser) {
    this.lexer = lexer;
    this.argumentParser = argumentParser;
  }

  TapeCommand parse() throws TapeException {
    Token name = lexer.take();
    TapeSetting setting = TapeSetting.named(name.text()).orElse(null);
    if (setting == null || !name.is(Kind.WORD)) {
      throw name.fault(noSetting(name));
    }
    return setting.kind() == TapeSetting.Kind.PATTERN
        ? new TapeCommand.Set(setting, argumentParser.pattern("Set " + setting.word(), true))
        : new TapeCommand.Set(setting, value(setting));
  }

  private String value(TapeSetting setting) throws TapeException {
    Token value = setting == TapeSetting.THEME ? lexer.bareOrObject() : lexer.bare();
    String written = value.text() + unit(setting, value);
    return setting
        .value(written)
        .orElseThrow(
            () ->
                value.fault(
                    "Set " + setting.word() + " takes " + setting.wanted() + ", and not " + value));
  }

  /** What may stand apart from its number. */
  private String unit(TapeSetting setting, Token number) throws TapeException {
    boolean percent = setting.kind() == TapeSetting.Kind.PERCENT && lexer.peek().text().equals("%");
    if (percent) {
      lexer.take();
    }
    return setting.isTime() ? argumentParser.unit(number) : "";
  }

  private static String noSetting(Token name) {
    if (!name.is(Kind.WORD)) {
      return "Set takes a setting and its value, as in Set Columns 100, and not " + name;
    }
    String why = UnsupportedCommands.setting(name.text());
    return why == null
        ? TapeText.unknown("setting", name.text(), TapeSetting.words())
        : "Set " + name.text() + " has no meaning here: " + why;
  }
}
