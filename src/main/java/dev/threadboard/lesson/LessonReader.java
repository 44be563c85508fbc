package dev.threadboard.lesson;

import dev.threadboard.cpython.SwitchAt;
import dev.threadboard.text.NearestName;
import dev.threadboard.text.Quoted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/** Reads a lesson from the text of its file, and checks all that is said there. */
public final class LessonReader {
  /** The topic of a lesson that names none. */
  public static final String OWN_TOPIC = "Your own lessons";

  private static final List<String> TABLE = List.of("tool", "threadboard");
  static final List<String> KEYS =
      List.of(
          "title",
          "topic",
          "order",
          "teaches",
          "explanation",
          "watch",
          "switch-at",
          "parameter",
          "question");
  static final List<String> OF_QUESTIONS =
      List.of("ask", "choices", "answer", "because", "when", "set");

  /** Behind all that ship with the program. */
  private static final long LAST = 1_000_000;

  private final LessonSource source;
  private final String program;
  private final List<LessonParameter> parameters = new ArrayList<>();

  private LessonReader(LessonSource source, String program) {
    this.source = source;
    this.program = program;
  }

  /**
   * The lesson in a file; empty if the file has no {@code [tool.threadboard]} table.
   *
   * @param file its path, for messages and for the lesson's name
   * @param text what is in it
   * @throws LessonException if something in the table is wrong
   */
  public static Optional<Lesson> read(String file, String text) throws LessonException {
    List<String> lines = List.of(text.replaceFirst("^\ufeff", "").split("\r\n|\r|\n"));
    ScriptBlock block = block(file, lines);
    if (block == null) {
      LessonException fault = new BlockMistakes(file, lines).fault();
      if (fault != null) {
        throw fault;
      }
      return Optional.empty();
    }
    LessonSource source = new LessonSource(file, block.line());
    boolean meant = block.toml().contains("threadboard");
    TomlParseResult toml = Toml.parse(block.toml());
    if (toml.hasErrors() && meant) {
      throw BlockMistakes.fault(toml.errors().get(0), block.toml(), source);
    }
    misspelt(toml, source);
    if (!meant || !(toml.get(TABLE) instanceof TomlTable table)) {
      return Optional.empty();
    }
    LessonTable all = new LessonTable(table, toml.inputPositionOf(TABLE), source);
    return Optional.of(new LessonReader(source, block.program()).read(all, name(file)));
  }

  /** A table of the block whose name is nearly ours is meant to be it. */
  private static void misspelt(TomlParseResult toml, LessonSource source) throws LessonException {
    if (!toml.hasErrors() && toml.get(TABLE.subList(0, 1)) instanceof TomlTable tools) {
      for (String tool : tools.keySet()) {
        boolean ours = tool.equals(TABLE.get(1));
        if (!ours && NearestName.to(tool, TABLE.subList(1, 2)).isPresent()) {
          String fault = NearestName.unknown("tool", Quoted.clean(tool), TABLE.subList(1, 2));
          throw source.fault(tools.inputPositionOf(List.of(tool)), fault);
        }
      }
    }
  }

  private static ScriptBlock block(String file, List<String> lines) throws LessonException {
    try {
      return ScriptBlock.of(lines);
    } catch (IllegalArgumentException e) {
      throw new LessonSource(file, 1).fault(1, e.getMessage());
    }
  }

  private static String name(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return name.endsWith(".py") ? name.substring(0, name.length() - 3) : name;
  }

  private Lesson read(LessonTable table, String name) throws LessonException {
    table.allow(KEYS);
    String title = table.paragraph("title");
    String explanation = table.paragraph("explanation");
    String topic = table.text("topic", OWN_TOPIC).strip();
    String switchAt = table.text("switch-at", SwitchAt.GIL.word());
    if (!SwitchAt.words().contains(switchAt)) {
      String fault = NearestName.unknown("switch point", Quoted.clean(switchAt), SwitchAt.words());
      throw table.fault("switch-at", fault);
    }
    if (program.isBlank()) {
      throw table.fault("there is no program behind the block");
    }
    for (LessonTable one : table.tables("parameter")) {
      LessonParameter parameter = new ParameterReader(one, program).read(parameters);
      parameters.add(parameter);
    }
    List<LessonQuestion> questions = new ArrayList<>();
    for (LessonTable one : table.tables("question")) {
      questions.add(question(one));
    }
    return new Lesson(
        name,
        title,
        topic,
        table.number("order", LAST),
        table.text("teaches", ""),
        explanation,
        table.words("watch"),
        switchAt,
        parameters,
        questions,
        program);
  }

  private LessonQuestion question(LessonTable table) throws LessonException {
    table.allow(OF_QUESTIONS);
    String ask = table.paragraph("ask");
    List<String> choices = table.words("choices");
    if (choices.size() < 2 || new HashSet<>(choices).size() < choices.size()) {
      throw table.fault("choices", "choices has at least two answers, each of them once");
    }
    String answer = table.word("answer");
    if (!choices.contains(answer)) {
      String known = NearestName.instead("answer is none of choices", "", choices);
      throw table.fault("answer", Quoted.clean(known));
    }
    String because = table.paragraph("because");
    Map<String, String> values = values(table.table("set"));
    return new LessonQuestion(
        ask, choices, answer, because, moment(table, !values.isEmpty()), values);
  }

  private static LessonQuestion.Moment moment(LessonTable table, boolean variant)
      throws LessonException {
    String when = table.text("when", variant ? "end" : "before");
    return switch (when) {
      case "before" -> LessonQuestion.Moment.BEFORE;
      case "end" -> LessonQuestion.Moment.END;
      default -> {
        List<String> known = List.of("before", "end");
        throw table.fault("when", NearestName.unknown("moment", Quoted.clean(when), known));
      }
    };
  }

  private Map<String, String> values(LessonTable set) throws LessonException {
    Map<String, String> values = new LinkedHashMap<>();
    List<String> names = parameters.stream().map(LessonParameter::name).toList();
    for (String name : set == null ? List.<String>of() : set.keys()) {
      int place = names.indexOf(name);
      if (place < 0) {
        throw set.fault(name, NearestName.unknown("parameter", Quoted.clean(name), names));
      }
      String value = set.word(name);
      if (!parameters.get(place).allows(value)) {
        String wanted = parameters.get(place).wanted();
        throw set.fault(name, name + " is " + wanted + ", and not " + Quoted.of(value));
      }
      values.put(name, value);
    }
    return values;
  }
}
