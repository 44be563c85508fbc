package dev.threadboard.theme;

import dev.threadboard.text.NearestName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * A base16 scheme as its authors publish it, in YAML, read as a theme: sixteen palette names, and
 * the roles that {@code base16.theme} gives them. The colours stand at the top or under {@code
 * palette}.
 */
final class Base16 {
  private static final String TEMPLATE = "base16";
  private static final String PALETTE = "palette";

  /** What schemes say beside their colours. */
  private static final List<String> ABOUT =
      List.of("scheme", "system", "name", "author", "slug", "variant", "description", "url");

  private final ThemeFile file;
  private final Set<String> given = new HashSet<>();
  private ThemeEntry odd;

  private Base16(ThemeFile file) {
    this.file = file;
  }

  static ThemeFile parse(String name, String source, String text) throws ThemeException {
    Base16 scheme = new Base16(new ThemeFile(name, source, false));
    scheme.file.add(new ThemeEntry(source, 1, "inherit", TEMPLATE));
    scheme.read(text);
    scheme.complete();
    return scheme.file;
  }

  private void read(String text) throws ThemeException {
    try {
      LoadSettings settings = LoadSettings.builder().setUseMarks(true).build();
      Optional<Node> scheme = new Compose(settings).composeString(text);
      if (!(scheme.orElse(null) instanceof MappingNode mapping)) {
        throw new ThemeException(file.source() + ": not a base16 scheme: no keys with values");
      }
      entries(mapping);
    } catch (MarkedYamlEngineException e) {
      int line = line(e.getProblemMark());
      throw ThemeEntry.fault(file.source(), line, "this is not YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw new ThemeException(file.source() + ": this is not YAML");
    } catch (StackOverflowError e) {
      throw new ThemeException(file.source() + ": too many lists and keys within each other");
    }
  }

  private static int line(Optional<Mark> mark) {
    return mark.map(place -> place.getLine() + 1).orElse(1);
  }

  private void entries(MappingNode mapping) throws ThemeException {
    for (NodeTuple tuple : mapping.getValue()) {
      int line = line(tuple.getKeyNode().getStartMark());
      String key = tuple.getKeyNode() instanceof ScalarNode name ? name.getValue() : "";
      if (tuple.getValueNode() instanceof ScalarNode value) {
        entry(new ThemeEntry(file.source(), line, key, value.getValue().strip()));
      } else if (key.equals(PALETTE) && tuple.getValueNode() instanceof MappingNode palette) {
        entries(palette);
      } else if (isColorKey(key)) {
        throw ThemeEntry.fault(file.source(), line, key + ": not a colour");
      }
    }
  }

  private void entry(ThemeEntry entry) throws ThemeException {
    String key = entry.key();
    if (isColorKey(key)) {
      color(entry);
    } else if (key.equals("system") && !entry.value().startsWith("base")) {
      throw entry.fault("\"" + entry.value() + "\" is not a scheme to be read here: base16 is");
    } else if (!key.equals(PALETTE) && !ABOUT.contains(key)) {
      odd = entry;
    }
  }

  private void color(ThemeEntry entry) throws ThemeException {
    String value = entry.value();
    String hex = value.startsWith("#") ? value.substring(1) : value;
    if (hex.length() != 6 || ColorNames.rgb(hex) == null) {
      throw entry.fault("\"" + value + "\" is not a colour: six hexadecimal digits in quotes");
    }
    String name = "base" + entry.key().substring(4).toUpperCase(java.util.Locale.ROOT);
    if (!given.add(name)) {
      throw entry.fault("is there twice");
    }
    file.add(new ThemeEntry(entry.source(), entry.line(), "$" + name, "#" + hex));
  }

  /** Never a scheme with a hole in it. */
  private void complete() throws ThemeException {
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      String name = "base0" + Integer.toHexString(i).toUpperCase(java.util.Locale.ROOT);
      if (!given.contains(name)) {
        missing.add(name);
      }
    }
    if (!missing.isEmpty() && odd != null && NearestName.to(odd.key(), missing).isPresent()) {
      throw ThemeEntry.fault(
          file.source(), odd.line(), NearestName.unknown("key", odd.key(), missing));
    } else if (!missing.isEmpty()) {
      throw new ThemeException(
          file.source() + ": not a base16 scheme: no " + String.join(", ", missing));
    }
  }

  /** base00 to base0F, and what base24 adds. */
  private static boolean isColorKey(String key) {
    return key.length() == 6
        && key.startsWith("base")
        && (key.charAt(4) == '0' || key.charAt(4) == '1')
        && Character.digit(key.charAt(5), 16) >= 0;
  }
}
