package dev.threadboard.screen;

import dev.threadboard.theme.Theme;
import dev.threadboard.theme.ThemeException;
import dev.threadboard.theme.Themes;
import java.util.ArrayList;
import java.util.List;

/** The theme in use, and the others that a viewer can change to. */
public final class CurrentTheme {
  private final Theme first;
  private final Themes themes;
  private final List<String> ring = new ArrayList<>();
  private Theme theme;
  private int place;

  public CurrentTheme(Theme first, Themes themes) {
    this.first = first;
    this.themes = themes;
    this.theme = first;
  }

  Theme get() {
    return theme;
  }

  /** Changes to the next theme, and returns what to tell the viewer; a faulty theme is not used. */
  String next() {
    List<String> names = names();
    place = (place + 1) % names.size();
    return put(names.get(place));
  }

  /** Changes to the theme with that name; as {@link #next}. */
  String putOn(String name) {
    place = Math.max(0, names().indexOf(name));
    return put(name);
  }

  /** Back to the one that it began with. */
  void reset() {
    theme = first;
    place = Math.max(0, ring.indexOf(first.name()));
  }

  private String put(String name) {
    try {
      theme = name.equals(first.name()) ? first : themes.load(name);
      return "theme " + name;
    } catch (ThemeException e) {
      return e.getMessage();
    }
  }

  /** All that there are. */
  public List<String> names() {
    if (ring.isEmpty()) {
      fill();
    }
    return ring;
  }

  /** Done late, since most viewers never change it. A theme from a file elsewhere comes first. */
  private void fill() {
    ring.addAll(themes.names());
    if (!ring.contains(first.name())) {
      ring.add(0, first.name());
    }
    place = ring.indexOf(first.name());
  }
}
