package dev.threadboard.viewer;

import dev.threadboard.board.LogLines;
import dev.threadboard.command.MenuAction;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.event.Policy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The menu of scenarios: what there is, what is selected, what was typed. Immutable.
 *
 * @param selected the place of the selected item, from 0
 * @param field the place of the selected parameter among the shown ones, from 0
 * @param typing whether a digit goes on with the value instead of beginning a new one
 * @param scroll the first shown line of what is told of the selected item, from 0
 * @param help whether the keys are explained
 * @param search the palette of commands
 */
public record MenuState(
    List<Item> items,
    int selected,
    int field,
    boolean typing,
    int scroll,
    boolean help,
    SearchState search) {
  /** The name of the field that says who goes on when several threads can. */
  public static final String POLICY = "policy";

  /** The name of the field of the policy random. */
  public static final String SEED = "seed";

  /**
   * One scenario.
   *
   * @param listing its program with the values as they stand
   */
  public record Item(
      String name, String title, String explanation, List<Field> fields, List<String> listing) {
    /** The fields that mean something: a seed does so only under the policy that uses one. */
    public List<Field> shown() {
      boolean seeded = field(POLICY).text().equals(Policy.RANDOM.word());
      return fields.stream().filter(one -> seeded || !one.name().equals(SEED)).toList();
    }

    /** The field of that name; one without a value if there is none. */
    public Field field(String name) {
      return fields.stream()
          .filter(one -> one.name().equals(name))
          .findFirst()
          .orElse(new Field(name, "", "", 0, 0));
    }

    private Item with(Field changed) {
      List<Field> all = new ArrayList<>(fields);
      all.replaceAll(one -> one.name().equals(changed.name()) ? changed : one);
      return new Item(name, title, explanation, Collections.unmodifiableList(all), listing);
    }
  }

  /**
   * One parameter.
   *
   * @param text its value as typed, or one of the choices
   * @param choices all its values, if they are words; otherwise it is a number
   */
  public record Field(
      String name, String meaning, String text, int min, int max, List<String> choices) {
    /** A number within bounds. */
    public Field(String name, String meaning, String text, int min, int max) {
      this(name, meaning, text, min, max, List.of());
    }

    /** One of several words, the first of them for now. */
    public static Field choice(String name, String meaning, List<String> choices) {
      return new Field(name, meaning, choices.get(0), 0, choices.size() - 1, choices);
    }

    public boolean isNumber() {
      return choices.isEmpty();
    }

    /** Whether the value is one of the choices, or a number within the bounds. */
    public boolean valid() {
      return isNumber() ? isDigits(text) && inBounds(value()) : choices.contains(text);
    }

    /** The number, or the place of the word among the choices; 0 if there is none. */
    public int value() {
      return !isNumber() ? choices.indexOf(text) : text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    /** What it can be: {@code 0 to 9}, or all words. */
    public String bounds() {
      return isNumber() ? min + " to " + max : String.join(" ", choices);
    }

    private boolean inBounds(int value) {
      return value >= min && value <= max;
    }

    private static boolean isDigits(String text) {
      return !text.isEmpty()
          && text.length() < 10
          && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** With a remembered value; null, and a value that is not valid, changes nothing. */
    public Field recalling(String value) {
      if (value == null || value.equals(text) || isNumber() && !isDigits(value)) {
        return this;
      }
      Field other = with(value);
      return other.valid() ? other : this;
    }

    private Field nudged(int by) {
      if (isNumber()) {
        return with(String.valueOf(Math.max(min, Math.min(max, value() + by))));
      }
      return with(choices.get(Math.floorMod(value() + by, choices.size())));
    }

    Field with(String newText) {
      return new Field(name, meaning, newText, min, max, choices);
    }
  }

  public static MenuState of(List<Item> items) {
    return new MenuState(List.copyOf(items), 0, 0, false, 0, false, SearchState.NOTHING);
  }

  public Item item() {
    return items.get(selected);
  }

  /** Whether every value of the selected scenario can be run. */
  public boolean valid() {
    return item().shown().stream().allMatch(Field::valid);
  }

  /** The menu after what the person did. */
  public MenuState after(MenuAction action) {
    List<Field> shown = item().shown();
    if (action instanceof MenuAction.Move move) {
      int to = Math.max(0, Math.min(items.size() - 1, selected + move.scenarios()));
      return new MenuState(items, to, 0, false, 0, help, search);
    } else if (action instanceof MenuAction.ScrollTo scrolled) {
      return new MenuState(items, selected, field, typing, scrolled.line(), help, search);
    } else if (action instanceof MenuAction.Put put) {
      return put(put);
    } else if (shown.isEmpty()) {
      return this;
    } else if (action instanceof MenuAction.MoveField move) {
      int to = Math.floorMod(field + move.fields(), shown.size());
      return new MenuState(items, selected, to, false, 0, help, search);
    }
    Field now = shown.get(field);
    if (action instanceof MenuAction.Nudge nudge) {
      return with(now.nudged(nudge.by()), false);
    } else if (!now.isNumber()) {
      return this;
    } else if (action instanceof MenuAction.Type type) {
      String text = (typing ? now.text() : "") + type.character();
      return text.length() > 9 ? this : with(now.with(text), true);
    } else if (action instanceof MenuAction.Erase) {
      return with(now.with(now.text().substring(0, Math.max(0, now.text().length() - 1))), true);
    }
    return this;
  }

  private MenuState put(MenuAction.Put put) {
    List<Field> shown = item().shown();
    Field selectedField = shown.isEmpty() ? null : shown.get(field);
    if (put.field() == null) {
      return selectedField == null || !selectedField.isNumber()
          ? this
          : with(selectedField.with(put.value()), true);
    }
    Item changed = item().with(item().field(put.field()).with(put.value()));
    if (put.field().equals(SEED)) {
      changed = changed.with(changed.field(POLICY).with(Policy.RANDOM.word()));
    }
    return with(changed, false);
  }

  /** The menu after what the person did with help or the palette. */
  public MenuState after(ViewCommand command) {
    if (command instanceof ViewCommand.ToggleHelp) {
      return new MenuState(items, selected, field, false, scroll, !help, search);
    }
    SearchState next = search.after(command, LogLines.NONE);
    return new MenuState(items, selected, field, false, scroll, help, next);
  }

  /** With another listing for the selected scenario. */
  public MenuState showing(List<String> listing) {
    Item now = item();
    return with(
        new Item(now.name(), now.title(), now.explanation(), now.fields(), listing), typing);
  }

  private MenuState with(Field changed, boolean nowTyping) {
    return with(item().with(changed), nowTyping);
  }

  private MenuState with(Item changed, boolean nowTyping) {
    List<Item> all = new ArrayList<>(items);
    all.set(selected, changed);
    int last = Math.max(0, changed.shown().size() - 1);
    return new MenuState(
        Collections.unmodifiableList(all),
        selected,
        Math.min(field, last),
        nowTyping,
        scroll,
        help,
        search);
  }
}
