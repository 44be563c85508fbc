package dev.threadboard.keyboard;

import dev.threadboard.board.ThreadState;
import dev.threadboard.command.Command;
import dev.threadboard.command.ExitAction;
import dev.threadboard.command.MenuAction;
import dev.threadboard.command.PaceCommand;
import dev.threadboard.command.PaletteItem;
import dev.threadboard.command.SeekCommand;
import dev.threadboard.command.Speed;
import dev.threadboard.command.TextEdit;
import dev.threadboard.command.ThreadCommand;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.text.FuzzyMatch;
import dev.threadboard.viewer.MenuField;
import dev.threadboard.viewer.MenuItem;
import dev.threadboard.viewer.MenuState;
import dev.threadboard.viewer.ViewedRun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The palette's items for what was typed, the best match first. */
final class PaletteItems {
  private static final String GO_TO = "go to";
  private static final String SPEED = "speed";

  private static final String WATCH = "watch ";

  /** In seconds: some three hundred years. */
  private static final double LONGEST = 9e9;

  private record Scored(int score, PaletteItem item) {}

  private final Bindings bindings;
  private final String typed;
  private final List<Scored> found = new ArrayList<>();

  private PaletteItems(Bindings bindings, String typed) {
    this.bindings = bindings;
    this.typed = typed;
  }

  /**
   * @param typed the letters, and perhaps a number after them
   * @param themes the names of all themes
   * @param meaning what an action asks for now
   */
  static List<PaletteItem> of(
      String typed,
      Bindings bindings,
      ViewedRun viewed,
      List<String> themes,
      Function<Action, Command> meaning) {
    PaletteItems items = new PaletteItems(bindings, typed.strip());
    for (Action action : Action.values()) {
      // Panes are offered by the names of their threads.
      if (action != Action.PICK && action != Action.PALETTE) {
        items.add(action, meaning);
      }
    }
    for (ThreadState thread : viewed.board().threads().all()) {
      String words = "thread " + thread.shortName();
      items.add(words, "select it", "", new ViewCommand.Select(thread.ident()));
    }
    if (canWatch(viewed)) {
      items.addWatch();
    }
    items.addNumber(GO_TO, "seconds", " s", PaletteItems::moment);
    items.addNumber(SPEED, "number", "", PaletteItems::speed);
    items.add(SPEED + " max", "time does not wait at all", "", new PaceCommand.At(Speed.MAX));
    for (String theme : themes) {
      items.add("theme " + theme, "put it on", "", new ViewCommand.UseTheme(theme));
    }
    return items.sorted();
  }

  /** Asks for an expression to watch, where there can be one. */
  static Command watch(ViewedRun viewed) {
    return canWatch(viewed)
        ? new ViewCommand.OpenPalette(WATCH)
        : new ViewCommand.Hint("Values are watched in a program of your own that still runs.");
  }

  private static boolean canWatch(ViewedRun viewed) {
    return viewed.board().program().isOwn() && !viewed.board().over();
  }

  /** What stands behind the word is Python, and no search. */
  private void addWatch() {
    String expression = typed.startsWith(WATCH) ? typed.substring(WATCH.length()).strip() : "";
    if (!expression.isEmpty()) {
      Command watch = new ThreadCommand.Watch(expression);
      add(Integer.MAX_VALUE, WATCH + expression, "from now on", "", List.of(), watch);
    }
  }

  /** Those of the menu: its scenarios, and the values that they can be run with. */
  static List<PaletteItem> of(
      String typed, Bindings bindings, MenuState menu, List<String> themes) {
    PaletteItems items = new PaletteItems(bindings, typed.strip());
    items.add("run", "the selected scenario", "enter", new MenuAction.Open());
    items.add(Action.EXPLORE, action -> new MenuAction.Explore());
    for (int i = 0; i < menu.items().size(); i++) {
      MenuItem item = menu.items().get(i);
      items.add(item.name(), item.title(), "", new MenuAction.Select(i));
    }
    if (menu.ownPlace() >= 0) {
      MenuAction open = new MenuAction.OpenPath();
      items.add("open", "a program of your own", MenuKeys.OPEN, open);
    }
    for (MenuField field : menu.item().fields()) {
      String name = field.name();
      for (String choice : field.choices()) {
        items.add(name + " " + choice, field.meaning(), "", new MenuAction.Put(name, choice));
      }
      if (field.isNumber()) {
        items.addNumber(name, field.meaning(), "", number -> items.value(field, number));
      }
    }
    items.add(Action.HELP, action -> new ViewCommand.ToggleHelp());
    items.add(Action.QUIT, action -> ExitAction.QUIT);
    for (String theme : themes) {
      items.add("theme " + theme, "put it on", "", new ViewCommand.UseTheme(theme));
    }
    return items.sorted();
  }

  private Optional<Command> value(MenuField field, String number) {
    return number.length() < 10 && number.chars().allMatch(Character::isDigit)
        ? Optional.of(new MenuAction.Put(field.name(), number))
        : Optional.empty();
  }

  private void add(Action action, Function<Action, Command> meaning) {
    String words = action.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String key = bindings.first(action).orElse("");
    add(words, action.help(), key, meaning.apply(action));
  }

  /** Found by its words, or else, not as good, by what it does. */
  private void add(String words, String note, String key, Command command) {
    Optional<FuzzyMatch.Match> match = FuzzyMatch.match(typed, words);
    if (match.isPresent()) {
      add(match.get().score(), words, note, key, match.get().places(), command);
    } else {
      FuzzyMatch.match(typed, words + " " + note)
          .filter(other -> isClose(other.places()))
          .ifPresent(other -> add(other.score() - 1000, words, note, key, List.of(), command));
    }
  }

  /**
   * Whether the matched letters are close together; letters from all over a sentence are no match.
   */
  private static boolean isClose(List<Integer> places) {
    int runs = 0;
    for (int i = 1; i < places.size(); i++) {
      runs += places.get(i) == places.get(i - 1) + 1 ? 0 : 1;
    }
    return runs <= 1;
  }

  private void add(
      int score, String words, String note, String key, List<Integer> matched, Command command) {
    found.add(new Scored(score, new PaletteItem(words, note, key, matched, command)));
  }

  /** Without a number it is written into the line, which then asks for one. */
  private void addNumber(
      String words, String of, String unit, Function<String, Optional<Command>> meaning) {
    int blank = typed.lastIndexOf(' ');
    String last = typed.substring(blank + 1);
    boolean number = !last.isEmpty() && Character.isDigit(last.charAt(0));
    String letters = number ? typed.substring(0, Math.max(0, blank)) : typed;
    Optional<FuzzyMatch.Match> match = FuzzyMatch.match(letters, words);
    if (match.isEmpty()) {
      return;
    }
    List<Integer> places = new ArrayList<>(match.get().places());
    Optional<Command> command = number ? meaning.apply(last) : Optional.empty();
    if (command.isPresent()) {
      String whole = words + " " + last;
      for (int i = words.length() + 1; i < whole.length(); i++) {
        places.add(i);
      }
      add(match.get().score() + 2000, whole + unit, "", "", places, command.get());
    } else if (!number) {
      Command write = new ViewCommand.Write(new TextEdit.Replace(words + " "));
      add(match.get().score(), words + " ...", "type a number: " + of, "", places, write);
    }
  }

  private static Optional<Command> moment(String number) {
    try {
      double seconds = Double.parseDouble(number);
      return seconds >= 0 && seconds < LONGEST
          ? Optional.of(new SeekCommand.At(Math.round(seconds * 1e9)))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<Command> speed(String number) {
    return Speed.parse(number).map(PaceCommand.At::new);
  }

  /** Those of one score in their own order. */
  private List<PaletteItem> sorted() {
    if (!typed.isEmpty()) {
      found.sort(Comparator.comparingInt((Scored one) -> one.score()).reversed());
    }
    List<PaletteItem> offers = new ArrayList<>();
    found.forEach(one -> offers.add(one.item()));
    return offers;
  }
}
