package dev.threadboard.scenario;

import java.util.HashSet;
import java.util.Set;

/** Numbers the objects that a scenario's threads share, and gives no two of them the same name. */
public final class ObjectNames {
  private final Set<String> names = new HashSet<>();
  private int objects;

  /** The next object's number, from 1. */
  public int number() {
    return ++objects;
  }

  /**
   * The wished name, and where that is taken, the wished name with a place.
   *
   * @param place such as {@code pool.py:12}
   */
  public String placed(String wish, String place) {
    return names.add(wish) ? wish : numbered(wish + " (" + place + ")");
  }

  /** The wished name, and where that is taken, the wished name with a number. */
  public String numbered(String wish) {
    String name = wish;
    for (int number = 2; !names.add(name); number++) {
      name = wish + " #" + number;
    }
    return name;
  }
}
