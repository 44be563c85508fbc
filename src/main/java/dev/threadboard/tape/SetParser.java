package dev.threadboard.tape;

import dev.threadboard.tape.Token.Kind;

/** Reads what follows {@code Set}. */
final class SetParser {
  private final Lexer lexer;
  private final Arguments arguments;

  SetParser(Lexer lexer, Arguments arguments) {
    this.lexer = lexer;
    this.arguments = arguments;
  }

  Command parse() throws TapeFault {
    Token name = lexer.take();
    Setting setting = Setting.named(name.text()).orElse(null);
    if (setting == null || !name.is(Kind.WORD)) {
      throw name.fault(noSetting(name));
    }
    return setting.kind() == Setting.Kind.PATTERN
        ? new Command.Set(setting, arguments.pattern("Set " + setting.word()))
        : new Command.Set(setting, value(setting));
  }

  private String value(Setting setting) throws TapeFault {
    Token value = lexer.bare();
    String written = value.text() + (setting.isTime() ? arguments.unit(value) : "");
    return setting
        .value(written)
        .orElseThrow(
            () ->
                value.fault(
                    "Set " + setting.word() + " takes " + setting.wanted() + ", and not " + value));
  }

  private static String noSetting(Token name) {
    if (!name.is(Kind.WORD)) {
      return "Set takes a setting and its value, as in Set Columns 100, and not " + name;
    }
    String why = Refused.setting(name.text());
    return why == null
        ? Words.unknown("setting", name.text(), Setting.words())
        : "Set " + name.text() + " has no meaning here: " + why;
  }
}
