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
 * @param path the path of a program of one's own while it is written, otherwise null
 */
public record MenuState(
    List<Item> items,
    int selected,
    int field,
    boolean typing,
    int scroll,
    boolean help,
    SearchState search,
    PathInput path) {
  /** The name of the field that says who goes on when several threads can. */
  public static final String POLICY = "policy";

  /** The name of the field of the policy random. */
  public static final String SEED = "seed";

  /** The name of the field that says where a program of one's own may be interrupted. */
  public static final String SWITCH_AT = "switch-at";

  /** The name of the field that holds the path of a program of one's own. */
  public static final String PATH = "program";

  /**
   * One scenario.
   *
   * @param listing its program with the values as they stand
   */
  public record Item(
      String name, String title, String explanation, List<Field> fields, List<String> listing) {
    /** The fields that mean something under the policy that is chosen. */
    public List<Field> shown() {
      return fields.stream().filter(this::counts).toList();
    }

    private boolean counts(Field field) {
      String policy = field(POLICY).text();
      boolean random = policy.equals(Policy.RANDOM.word());
      return switch (field.name()) {
        case SEED -> random;
        case SWITCH_AT -> random || policy.equals(Policy.STEP.word());
        default -> true;
      };
    }

    /** Whether it is no scenario, but the place for a program of one's own. */
    public boolean own() {
      return !fields.isEmpty() && fields.get(0).kind() == Field.Kind.PATH;
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
   * @param choices all its values, if it is one of several words; otherwise none
   */
  public record Field(
      String name, String meaning, String text, int min, int max, List<String> choices, Kind kind) {
    /** What a value is. */
    public enum Kind {
      NUMBER,
      CHOICE,
      /** Where a program is; empty until one is chosen. */
      PATH
    }

    /** A number within bounds. */
    public Field(String name, String meaning, String text, int min, int max) {
      this(name, meaning, text, min, max, List.of(), Kind.NUMBER);
    }

    /** One of several words, the first of them for now. */
    public static Field choice(String name, String meaning, List<String> choices) {
      return new Field(name, meaning, choices.get(0), 0, choices.size() - 1, choices, Kind.CHOICE);
    }

    /** The path of a program of one's own. */
    public static Field path(String meaning, String path) {
      return new Field(PATH, meaning, path, 0, 0, List.of(), Kind.PATH);
    }

    public boolean isNumber() {
      return kind == Kind.NUMBER;
    }

    /** Whether the value can be run with. */
    public boolean valid() {
      return switch (kind) {
        case NUMBER -> isDigits(text) && inBounds(value());
        case CHOICE -> choices.contains(text);
        case PATH -> !text.isEmpty();
      };
    }

    /** The number, or the place of the word among the choices; 0 if there is none. */
    public int value() {
      return switch (kind) {
        case NUMBER -> text.isEmpty() ? 0 : Integer.parseInt(text);
        case CHOICE -> choices.indexOf(text);
        case PATH -> 0;
      };
    }

    /** What it can be: {@code 0 to 9}, or all words; nothing where there is no end of them. */
    public String bounds() {
      return switch (kind) {
        case NUMBER -> min + " to " + max;
        case CHOICE -> String.join(" ", choices);
        case PATH -> "";
      };
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
      return switch (kind) {
        case NUMBER -> with(String.valueOf(Math.max(min, Math.min(max, value() + by))));
        case CHOICE -> with(choices.get(Math.floorMod(value() + by, choices.size())));
        case PATH -> this;
      };
    }

    Field with(String newText) {
      return new Field(name, meaning, newText, min, max, choices, kind);
    }
  }

  public static MenuState of(List<Item> items) {
    return new MenuState(List.copyOf(items), 0, 0, false, 0, false, SearchState.NOTHING, null);
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
      return new MenuState(items, to, 0, false, 0, help, search, path);
    } else if (action instanceof MenuAction.ScrollTo scrolled) {
      return new MenuState(items, selected, field, typing, scrolled.line(), help, search, path);
    } else if (action instanceof MenuAction.Put put) {
      return put(put);
    } else if (action instanceof MenuAction.OpenPath) {
      return ownPlace() < 0
          ? this
          : selecting(ownPlace(), PathInput.of(items.get(ownPlace()).field(PATH).text()));
    } else if (action instanceof MenuAction.ClosePath) {
      return selecting(selected, null);
    } else if (path != null) {
      return new MenuState(
          items, selected, field, typing, scroll, help, search, path.after(action));
    } else if (shown.isEmpty()) {
      return this;
    } else if (action instanceof MenuAction.MoveField move) {
      int to = Math.floorMod(field + move.fields(), shown.size());
      return new MenuState(items, selected, to, false, 0, help, search, path);
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
      return new MenuState(items, selected, field, false, scroll, !help, search, path);
    }
    SearchState next = search.after(command, LogLines.NONE);
    return new MenuState(items, selected, field, false, scroll, help, next, path);
  }

  /** Where a program of one's own is opened; -1 if none can be. */
  public int ownPlace() {
    int last = items.size() - 1;
    return items.get(last).own() ? last : -1;
  }

  private MenuState selecting(int place, PathInput written) {
    boolean same = place == selected;
    return new MenuState(
        items, place, same ? field : 0, false, same ? scroll : 0, help, search, written);
  }

  /** With a program of one's own to run, which has this listing. */
  public MenuState opening(String program, List<String> listing) {
    MenuState there = selecting(ownPlace(), null);
    Item own = there.item().with(there.item().field(PATH).with(program));
    return there.with(
        new Item(own.name(), own.title(), own.explanation(), own.fields(), listing), false);
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
        search,
        path);
  }
}
