package dev.threadboard.viewer;

import dev.threadboard.board.LogLines;
import dev.threadboard.command.MenuAction;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.event.Policy;
import dev.threadboard.text.FuzzyMatch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * The menu of the course: what there is, what is selected, what was typed. Immutable.
 *
 * @param selected the place of the selected item, from 0
 * @param field the place of the selected parameter among the shown ones, from 0
 * @param typing whether a digit goes on with the value instead of beginning a new one
 * @param scroll the first shown line of what is told of the selected item, from 0
 * @param help whether the keys are explained
 * @param search the palette of commands
 * @param path the path of a program of one's own while it is written, otherwise null
 * @param find the letters that an entry is looked for with; null while none is
 */
public record MenuState(
    List<MenuItem> items,
    int selected,
    int field,
    boolean typing,
    int scroll,
    boolean help,
    SearchState search,
    PathInput path,
    TextInput find) {
  /** The name of the field that says who goes on when several threads can. */
  public static final String POLICY = "policy";

  /** The name of the field of the policy random. */
  public static final String SEED = "seed";

  /** The name of the field that says where a program of one's own may be interrupted. */
  public static final String SWITCH_AT = "switch-at";

  /** The name of the field that holds the path of a program of one's own. */
  public static final String PATH = "program";

  public static MenuState of(List<MenuItem> items) {
    return new MenuState(
        List.copyOf(items), 0, 0, false, 0, false, SearchState.NOTHING, null, null);
  }

  public MenuItem item() {
    return items.get(selected);
  }

  /** Whether every value of the selected entry can be run. */
  public boolean valid() {
    return item().known() && item().shown().stream().allMatch(MenuField::valid);
  }

  /** Whether the entries belong to topics. */
  public boolean hasTopics() {
    return items.stream().anyMatch(one -> !one.topic().isEmpty());
  }

  /** The places of the entries that are listed: all, or those that are looked for. */
  public List<Integer> listed() {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (find == null || isMeant(items.get(i))) {
        places.add(i);
      }
    }
    return places;
  }

  private boolean isMeant(MenuItem item) {
    String typed = find.text().strip().toLowerCase(Locale.ROOT);
    String words = (item.name() + " " + item.title() + " " + item.topic()).toLowerCase(Locale.ROOT);
    return words.contains(typed)
        || FuzzyMatch.match(typed, item.name()).filter(one -> one.score() > 0).isPresent();
  }

  /** The menu after what the person did. */
  public MenuState after(MenuAction action) {
    if (action instanceof MenuAction.Move move) {
      return moved(move.scenarios());
    } else if (action instanceof MenuAction.Select select) {
      return selecting(select.place(), null);
    } else if (action instanceof MenuAction.ScrollTo scrolled) {
      return new MenuState(
          items, selected, field, typing, scrolled.line(), help, search, path, find);
    } else if (action instanceof MenuAction.OpenFind) {
      return finding(TextInput.EMPTY);
    } else if (action instanceof MenuAction.CloseFind) {
      return finding(null);
    } else if (action instanceof MenuAction.WriteFind write) {
      return find == null ? this : finding(find.after(write.edit())).atFound();
    } else if (action instanceof MenuAction.Put put) {
      return put(put);
    } else if (action instanceof MenuAction.OpenPath) {
      return ownPlace() < 0
          ? this
          : selecting(ownPlace(), PathInput.of(items.get(ownPlace()).field(PATH).text()));
    } else if (action instanceof MenuAction.ClosePath) {
      return selecting(selected, null);
    } else if (path != null) {
      PathInput after = path.after(action);
      return new MenuState(items, selected, field, typing, scroll, help, search, after, find);
    }
    return item().shown().isEmpty() ? this : afterField(action);
  }

  private MenuState afterField(MenuAction action) {
    List<MenuField> shown = item().shown();
    if (action instanceof MenuAction.MoveField move) {
      int to = Math.floorMod(field + move.fields(), shown.size());
      return new MenuState(items, selected, to, false, 0, help, search, path, find);
    }
    MenuField now = shown.get(field);
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

  private MenuState moved(int by) {
    List<Integer> places = listed();
    if (places.isEmpty()) {
      return this;
    }
    int now = Math.max(0, places.indexOf(selected));
    int to = places.get(Math.max(0, Math.min(places.size() - 1, now + by)));
    return new MenuState(items, to, 0, false, 0, help, search, path, find);
  }

  private MenuState finding(TextInput letters) {
    return new MenuState(items, selected, field, false, scroll, help, search, path, letters);
  }

  /** What is looked for is selected. */
  private MenuState atFound() {
    List<Integer> places = listed();
    return places.isEmpty() || places.contains(selected) ? this : selecting(places.get(0), null);
  }

  private MenuState put(MenuAction.Put put) {
    List<MenuField> shown = item().shown();
    MenuField selectedField = shown.isEmpty() ? null : shown.get(field);
    if (put.field() == null) {
      return selectedField == null || !selectedField.isNumber()
          ? this
          : with(selectedField.with(put.value()), true);
    }
    MenuItem changed = item().with(item().field(put.field()).with(put.value()));
    if (put.field().equals(SEED)) {
      changed = changed.with(changed.field(POLICY).with(Policy.RANDOM.word()));
    }
    return with(changed, false);
  }

  /** The menu after what the person did with help or the palette. */
  public MenuState after(ViewCommand command) {
    if (command instanceof ViewCommand.ToggleHelp) {
      return new MenuState(items, selected, field, false, scroll, !help, search, path, find);
    }
    SearchState next = search.after(command, LogLines.NONE);
    return new MenuState(items, selected, field, false, scroll, help, next, path, find);
  }

  /** Where a program of one's own is opened; -1 if none can be. */
  public int ownPlace() {
    int last = items.size() - 1;
    return items.get(last).own() ? last : -1;
  }

  private MenuState selecting(int place, PathInput written) {
    boolean same = place == selected;
    return new MenuState(
        items, place, same ? field : 0, false, same ? scroll : 0, help, search, written, find);
  }

  /** With a program of one's own to run, which has this listing. */
  public MenuState opening(String program, List<String> listing) {
    MenuState there = selecting(ownPlace(), null);
    MenuItem own = there.item().with(there.item().field(PATH).with(program));
    return there.with(own.showing(listing), false);
  }

  /** With another listing for the selected entry. */
  public MenuState showing(List<String> listing) {
    return with(item().showing(listing), typing);
  }

  /** With the marks that entries have by their names. */
  public MenuState marking(UnaryOperator<String> marks) {
    List<MenuItem> all = new ArrayList<>(items);
    all.replaceAll(
        one -> {
          String mark = marks.apply(one.name());
          return mark.equals(one.mark()) ? one : one.marked(mark);
        });
    return new MenuState(
        Collections.unmodifiableList(all),
        selected,
        field,
        typing,
        scroll,
        help,
        search,
        path,
        find);
  }

  /** With another entry in the place of the selected one. */
  public MenuState replacing(MenuItem other) {
    return with(other, typing);
  }

  private MenuState with(MenuField changed, boolean nowTyping) {
    return with(item().with(changed), nowTyping);
  }

  private MenuState with(MenuItem changed, boolean nowTyping) {
    List<MenuItem> all = new ArrayList<>(items);
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
        path,
        find);
  }
}
