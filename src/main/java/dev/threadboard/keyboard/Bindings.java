package dev.threadboard.keyboard;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which key does what: the default keys and a person's own. Immutable. */
public final class Bindings {
  public static final Bindings DEFAULTS = of(Map.of());

  private final Map<Action, List<String>> keys = new EnumMap<>(Action.class);
  private final Map<String, Action> actions = new HashMap<>();

  /** One key would do two things. */
  public static final class Clash extends IllegalArgumentException {
    private static final long serialVersionUID = 1;
    private final String key;
    private final Action one;
    private final Action other;

    Clash(String key, Action one, Action other) {
      super(key + " is bound to " + one + " and to " + other);
      this.key = key;
      this.one = one;
      this.other = other;
    }

    public String key() {
      return key;
    }

    public Action one() {
      return one;
    }

    public Action other() {
      return other;
    }
  }

  private Bindings(Map<Action, List<String>> changed) {
    for (Action action : Action.values()) {
      List<String> bound = List.copyOf(changed.getOrDefault(action, action.keys()));
      keys.put(action, bound);
      for (String key : bound) {
        Action before = actions.putIfAbsent(key, action);
        if (before != null) {
          throw new Clash(key, before, action);
        }
      }
    }
  }

  /**
   * The defaults, with other keys or none for some actions; keys by their names, see {@link
   * KeyNames#parse}.
   *
   * @throws Clash if a key would do two things
   */
  public static Bindings of(Map<Action, List<String>> changed) {
    return new Bindings(changed);
  }

  /** What a key does. */
  public Optional<Action> action(String key) {
    return Optional.ofNullable(actions.get(key));
  }

  /** The names of the keys that do it, the one to be shown first; may be none. */
  public List<String> keys(Action action) {
    return keys.get(action);
  }

  /** The key to be shown. */
  public Optional<String> first(Action action) {
    return keys(action).isEmpty() ? Optional.empty() : Optional.of(keys(action).get(0));
  }

  /** Keys in few columns: {@code 1-9} where their characters follow each other. */
  public static String brief(List<String> keys) {
    boolean range = keys.size() > 3;
    for (int i = 0; i < keys.size() && range; i++) {
      range = keys.get(i).length() == 1 && keys.get(i).charAt(0) == keys.get(0).charAt(0) + i;
    }
    return range ? keys.get(0) + "-" + keys.get(keys.size() - 1) : String.join(" ", keys);
  }
}
