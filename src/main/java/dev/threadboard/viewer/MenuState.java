package dev.threadboard.viewer;

import dev.threadboard.command.MenuAction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The menu of scenarios: what there is, what is selected, what was typed. Immutable.
 *
 * @param selected the place of the selected item, from 0
 * @param field the place of the selected parameter, from 0
 * @param typing whether a digit goes on with the value instead of beginning a new one
 */
public record MenuState(List<Item> items, int selected, int field, boolean typing) {
  /**
   * One scenario.
   *
   * @param listing its program with the values as they stand
   */
  public record Item(
      String name, String title, String explanation, List<Field> fields, List<String> listing) {}

  /**
   * One parameter.
   *
   * @param text its value as typed
   */
  public record Field(String name, String meaning, String text, int min, int max) {
    /** Whether the value is a number within the bounds. */
    public boolean valid() {
      return !text.isEmpty() && text.length() < 10 && inBounds(value());
    }

    /** The value; 0 if there is none. */
    public int value() {
      return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    private boolean inBounds(int value) {
      return value >= min && value <= max;
    }

    /**
     * With a remembered value; null, and a value that is no number or out of bounds, changes
     * nothing.
     */
    public Field recalling(String value) {
      if (value == null || value.isEmpty() || value.equals(text)) {
        return this;
      }
      for (int i = 0; i < value.length(); i++) {
        if (value.charAt(i) < '0' || value.charAt(i) > '9') {
          return this;
        }
      }
      Field other = with(value);
      return other.valid() ? other : this;
    }

    Field with(String newText) {
      return new Field(name, meaning, newText, min, max);
    }
  }

  public static MenuState of(List<Item> items) {
    return new MenuState(List.copyOf(items), 0, 0, false);
  }

  public Item item() {
    return items.get(selected);
  }

  /** Whether every value of the selected scenario can be run. */
  public boolean valid() {
    return item().fields().stream().allMatch(Field::valid);
  }

  /** The menu after what the person did. */
  public MenuState after(MenuAction action) {
    if (action instanceof MenuAction.Move move) {
      int to = Math.max(0, Math.min(items.size() - 1, selected + move.scenarios()));
      return new MenuState(items, to, 0, false);
    } else if (action instanceof MenuAction.MoveField move && !item().fields().isEmpty()) {
      int to = Math.floorMod(field + move.fields(), item().fields().size());
      return new MenuState(items, selected, to, false);
    } else if (item().fields().isEmpty()) {
      return this;
    } else if (action instanceof MenuAction.Nudge nudge) {
      Field now = item().fields().get(field);
      int to = Math.max(now.min(), Math.min(now.max(), now.value() + nudge.by()));
      return with(now.with(String.valueOf(to)), false);
    } else if (action instanceof MenuAction.Type type) {
      Field now = item().fields().get(field);
      String text = (typing ? now.text() : "") + type.character();
      return text.length() > 9 ? this : with(now.with(text), true);
    } else if (action instanceof MenuAction.Put put) {
      return with(item().fields().get(field).with(put.digits()), true);
    } else if (action instanceof MenuAction.Erase) {
      Field now = item().fields().get(field);
      return with(now.with(now.text().substring(0, Math.max(0, now.text().length() - 1))), true);
    }
    return this;
  }

  /** With another listing for the selected scenario. */
  public MenuState showing(List<String> listing) {
    Item now = item();
    return with(
        new Item(now.name(), now.title(), now.explanation(), now.fields(), listing), typing);
  }

  private MenuState with(Field changed, boolean nowTyping) {
    Item now = item();
    List<Field> fields = new ArrayList<>(now.fields());
    fields.set(field, changed);
    List<Field> fixed = Collections.unmodifiableList(fields);
    return with(
        new Item(now.name(), now.title(), now.explanation(), fixed, now.listing()), nowTyping);
  }

  private MenuState with(Item changed, boolean nowTyping) {
    List<Item> all = new ArrayList<>(items);
    all.set(selected, changed);
    return new MenuState(Collections.unmodifiableList(all), selected, field, nowTyping);
  }
}
