package dev.threadboard.theme;

import dev.threadboard.text.NearestName;
import dev.threadboard.text.Printable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All themes there are: a person's own, and before them those that the program brings along. */
public final class Themes {
  /** The theme that is used by default. */
  public static final String STANDARD = "terminal";

  /** In the order in which they are shown. */
  private static final List<String> BUNDLED =
      List.of(
          STANDARD,
          "midnight",
          "paper",
          "high-contrast",
          "colorblind",
          "mono",
          "dracula",
          "nord",
          "solarized",
          "solarized-light",
          "gruvbox");

  private final ThemeFiles files;

  /** With a person's own themes, which go before bundled ones; the directory need not exist. */
  public Themes(Path directory) {
    this.files = new ThemeFiles(directory);
  }

  /** Only those that the program brings along. */
  public static Themes bundled() {
    return new Themes(null);
  }

  /**
   * Where a person's own themes are: {@code threadboard/themes} in {@code $XDG_CONFIG_HOME}, or
   * else in {@code ~/.config}; null if the environment names no home.
   */
  public static Path directory(Map<String, String> environment) {
    String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
    String home = environment.getOrDefault("HOME", "");
    // The XDG specification has relative paths ignored.
    if (config.startsWith("/")) {
      return Path.of(config, "threadboard", "themes");
    }
    return home.isEmpty() ? null : Path.of(home, ".config", "threadboard", "themes");
  }

  /** The names of all, the bundled ones first. */
  public List<String> names() {
    List<String> names = new ArrayList<>(BUNDLED);
    for (String name : files.ownNames()) {
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  /** The path of a theme's file; empty if it is bundled. */
  public String origin(String name) {
    Path own = files.own(name);
    return own == null ? "" : own.toString();
  }

  /**
   * A theme by its name, or from a file: a path with a slash in it, or that ends in {@code .theme},
   * {@code .yaml} or {@code .yml}.
   */
  public Theme load(String nameOrFile) throws ThemeException {
    ThemeFile file =
        ThemeFiles.isFile(nameOrFile) ? ThemeFiles.read(nameOrFile) : inAnyCase(nameOrFile);
    if (file == null) {
      throw new ThemeException(Printable.of(NearestName.unknown("theme", nameOrFile, names())));
    }
    Map<String, ThemeEntry> entries = new HashMap<>();
    List<String> line = new ArrayList<>();
    for (ThemeFile at = file; at != null; at = parent(at)) {
      if (line.contains(at.source())) {
        throw file.inherit().fault("leads back to " + at.source());
      }
      line.add(at.source());
      at.addTo(entries);
    }
    return new StyleReader(entries).theme(file.name(), file.source());
  }

  /** The theme of that name, or else of one that differs in upper and lower case alone. */
  private ThemeFile inAnyCase(String name) throws ThemeException {
    ThemeFile exact = named(name);
    if (exact != null) {
      return exact;
    }
    Optional<String> other = names().stream().filter(name::equalsIgnoreCase).findFirst();
    return other.isEmpty() ? null : named(other.get());
  }

  /** Null if there is none. */
  private ThemeFile named(String name) throws ThemeException {
    Path own = files.own(name);
    return own == null ? ThemeFiles.bundled(name) : ThemeFiles.read(own);
  }

  /**
   * Null if it inherits from none. A person's own theme may inherit from the bundled one that it
   * replaces, and changes no other bundled theme by that.
   */
  private ThemeFile parent(ThemeFile file) throws ThemeException {
    ThemeEntry inherit = file.inherit();
    if (inherit == null) {
      return null;
    }
    String name = inherit.value();
    boolean below = file.isBundled() || name.equals(file.name());
    ThemeFile parent = below ? ThemeFiles.bundled(name) : named(name);
    if (parent == null) {
      throw inherit.fault(NearestName.unknown("theme", name, names()));
    }
    return parent;
  }
}
