package dev.threadboard.lesson;

import dev.threadboard.text.NearestName;
import dev.threadboard.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** A table of a lesson's block, whose values are checked as they are read. */
final class LessonTable {
  private final TomlTable table;
  private final TomlPosition begin;
  private final LessonSource source;

  LessonTable(TomlTable table, TomlPosition begin, LessonSource source) {
    this.table = table;
    this.begin = begin;
    this.source = source;
  }

  /**
   * Checks that there are no other keys.
   *
   * @throws LessonException if there is one
   */
  void allow(List<String> keys) throws LessonException {
    for (String key : table.keySet()) {
      if (!keys.contains(key)) {
        throw fault(key, NearestName.unknown("key", Quoted.clean(key), keys));
      }
    }
  }

  boolean has(String key) {
    return value(key) != null;
  }

  /** A text of at least one character that is not blank. */
  String text(String key) throws LessonException {
    if (!has(key)) {
      throw source.fault(begin, key + " is missing");
    }
    return text(key, null);
  }

  /** The same, or something else where there is none. */
  String text(String key, String otherwise) throws LessonException {
    Object value = value(key);
    if (value == null) {
      return otherwise;
    } else if (value instanceof String text && !text.isBlank()) {
      return text;
    }
    throw fault(key, key + " is a text in quotes that is not empty");
  }

  /** One paragraph, however many lines it is written in. */
  String paragraph(String key) throws LessonException {
    return text(key).strip().replaceAll("\\s*\n\\s*", " ");
  }

  long number(String key, long otherwise) throws LessonException {
    Object value = value(key);
    if (value != null && !(value instanceof Long)) {
      throw fault(key, key + " is a whole number");
    }
    return value == null ? otherwise : (Long) value;
  }

  /** A text or a whole number, as a text. */
  String word(String key) throws LessonException {
    if (!has(key)) {
      throw source.fault(begin, key + " is missing");
    }
    return word(key, value(key));
  }

  private String word(String key, Object value) throws LessonException {
    if (value instanceof Long || value instanceof String text && !text.isBlank()) {
      return value.toString();
    }
    throw fault(key, key + " is a text in quotes or a whole number");
  }

  /** Texts, or whole numbers as texts; none where there is no such list. */
  List<String> words(String key) throws LessonException {
    Object value = value(key);
    List<String> words = new ArrayList<>();
    if (value != null && !(value instanceof TomlArray)) {
      throw fault(key, key + " is a list");
    }
    TomlArray array = (TomlArray) value;
    for (int i = 0; array != null && i < array.size(); i++) {
      Object one = array.get(i);
      if (!(one instanceof Long) && !(one instanceof String)) {
        String wanted = key + " has texts in quotes or whole numbers";
        throw source.fault(array.inputPositionOf(i), wanted);
      }
      words.add(one.toString());
    }
    return words;
  }

  /** The tables of a list of tables; none where there is no such list. */
  List<LessonTable> tables(String key) throws LessonException {
    Object value = value(key);
    List<LessonTable> tables = new ArrayList<>();
    if (value != null && !(value instanceof TomlArray)) {
      throw fault(key, "each " + key + " begins with [[tool.threadboard." + key + "]]");
    }
    TomlArray array = (TomlArray) value;
    for (int i = 0; array != null && i < array.size(); i++) {
      if (!(array.get(i) instanceof TomlTable one)) {
        throw fault(key, "each " + key + " begins with [[tool.threadboard." + key + "]]");
      }
      tables.add(new LessonTable(one, array.inputPositionOf(i), source));
    }
    return tables;
  }

  /** The table of that key; null if there is none. */
  LessonTable table(String key) throws LessonException {
    Object value = value(key);
    if (value != null && !(value instanceof TomlTable)) {
      throw fault(key, key + " is a table: { NAME = VALUE }");
    }
    return value == null ? null : new LessonTable((TomlTable) value, at(key), source);
  }

  List<String> keys() {
    return table.keySet().stream().collect(Collectors.toList());
  }

  /** What is wrong with the value of a key. */
  LessonException fault(String key, String what) {
    return source.fault(at(key), what);
  }

  /** What is wrong with the table as a whole. */
  LessonException fault(String what) {
    return source.fault(begin, what);
  }

  private Object value(String key) {
    return table.get(List.of(key));
  }

  private TomlPosition at(String key) {
    TomlPosition position = table.inputPositionOf(List.of(key));
    return position == null ? begin : position;
  }
}
