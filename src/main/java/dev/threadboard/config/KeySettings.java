package dev.threadboard.config;

import dev.threadboard.keyboard.Action;
import dev.threadboard.keyboard.Bindings;
import dev.threadboard.keyboard.KeyNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;

/** The settings {@code key.ACTION = KEY ...}: they replace the action's default keys. */
public final class KeySettings {
  static final String PREFIX = "key.";

  /** What keys mean before any binding, and always. */
  private static final Map<String, String> RESERVED =
      Map.of("ctrl-z", "suspends", "ctrl-l", "draws the screen again");

  private final Map<Action, ConfigValue> said = new EnumMap<>(Action.class);
  private final Map<Action, List<String>> keys = new EnumMap<>(Action.class);

  KeySettings() {}

  /** {@code log-up}: what an action is called in settings. */
  public static String name(Action action) {
    return action.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static boolean isKey(String setting) {
    return setting.startsWith(PREFIX);
  }

  static List<String> settings() {
    return actions().stream().map(PREFIX::concat).toList();
  }

  private static List<String> actions() {
    return Arrays.stream(Action.values()).map(KeySettings::name).toList();
  }

  /** Where an action's keys come from. */
  public Origin origin(Action action) {
    return said.containsKey(action) ? said.get(action).origin() : Origin.DEFAULT;
  }

  void put(ConfigValue one) throws ConfigException {
    String name = one.name().substring(PREFIX.length());
    int place = actions().indexOf(name);
    if (place < 0) {
      throw ConfigException.unknown(one.origin() + ": ", "action", name, actions());
    }
    Action action = Action.values()[place];
    said.put(action, one);
    keys.put(action, parse(one));
  }

  private static List<String> parse(ConfigValue one) throws ConfigException {
    List<String> keys = new ArrayList<>();
    StringTokenizer words = new StringTokenizer(one.value());
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      String key = KeyNames.parse(word).orElse("");
      if (key.isEmpty()) {
        List<String> known = new ArrayList<>(KeyNames.SPECIAL);
        known.addAll(List.of("any character", "ctrl-x", "alt-x"));
        throw ConfigException.unknown(one.origin().subject(one.name()) + ": ", "key", word, known);
      } else if (RESERVED.containsKey(key)) {
        String meaning = key + " " + RESERVED.get(key) + ", always";
        throw ConfigException.of(one.origin().subject(one.name()) + ": " + meaning);
      } else if (!keys.contains(key)) {
        keys.add(key);
      }
    }
    return keys;
  }

  Bindings bindings() throws ConfigException {
    if (keys.isEmpty()) {
      return Bindings.DEFAULTS;
    }
    try {
      Bindings bindings = Bindings.of(keys);
      if (bindings.keys(Action.QUIT).isEmpty() && bindings.keys(Action.INTERRUPT).isEmpty()) {
        ConfigValue quit = said.get(Action.QUIT);
        throw ConfigException.of(
            quit.origin().subject(quit.name()) + ": without a key nobody can quit");
      }
      return bindings;
    } catch (Bindings.Clash clash) {
      throw conflict(clash);
    }
  }

  /** The fault names the binding that was given last; the other may be a default. */
  private ConfigException conflict(Bindings.Clash clash) {
    boolean swap = isLater(clash.one(), clash.other());
    Action at = swap ? clash.one() : clash.other();
    Action other = swap ? clash.other() : clash.one();
    ConfigValue here = said.get(at);
    Origin there = origin(other);
    String by =
        there.isDefault() ? "by default" : there.isFile() ? "line " + there.line() : "" + there;
    return ConfigException.of(
        here.origin().subject(here.name())
            + ": "
            + clash.key()
            + " is a key of "
            + name(other)
            + ", too ("
            + by
            + "); a key does one thing, so set "
            + PREFIX
            + name(other)
            + " as well");
  }

  private boolean isLater(Action one, Action than) {
    if (!said.containsKey(one) || !said.containsKey(than)) {
      return said.containsKey(one);
    }
    Origin origin = said.get(one).origin();
    Origin other = said.get(than).origin();
    return origin.isFile() ? other.isFile() && origin.line() > other.line() : other.isFile();
  }
}
