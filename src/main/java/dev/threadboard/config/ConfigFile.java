package dev.threadboard.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of lines {@code name = value}, of comments that begin with {@code #} or {@code !}, and of
 * blank lines, in UTF-8. Of Java's properties it has no escapes and no continued lines, so that a
 * backslash is a key as any other, and each setting has a line of its own.
 */
final class ConfigFile {
  /** The largest file that is read, in bytes. */
  private static final int MOST_BYTES = 64 * 1024;

  private ConfigFile() {}

  /** Nothing if there is no such file. */
  static List<ConfigValue> read(Path path) throws ConfigException {
    List<ConfigValue> settings = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    int number = 0;
    for (String line : text(path).split("\n")) {
      Origin origin = new Origin(path.toString(), ++number);
      String stripped = line.strip();
      if (stripped.isEmpty() || stripped.charAt(0) == '#' || stripped.charAt(0) == '!') {
        continue;
      }
      int equals = stripped.indexOf('=');
      if (equals < 1) {
        throw ConfigException.bad(origin.subject("a setting"), "NAME = VALUE", stripped, List.of());
      }
      ConfigValue configured =
          new ConfigValue(
              stripped.substring(0, equals).strip(),
              stripped.substring(equals + 1).strip(),
              origin);
      Integer before = lines.putIfAbsent(configured.name(), number);
      if (before != null) {
        throw ConfigException.of(
            origin.subject(configured.name()) + " is set in line " + before + ", too");
      }
      settings.add(configured);
    }
    return settings;
  }

  private static String text(Path path) throws ConfigException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw ConfigException.of(path + ": too long for a configuration");
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw ConfigException.of(path + ": not text in UTF-8");
    } catch (AccessDeniedException e) {
      throw ConfigException.of(path + ": may not be read");
    } catch (IOException e) {
      if (!Files.exists(path)) {
        // A path below something that is no folder, as with HOME=/dev/null, counts as absent.
        return "";
      }
      String reason = Files.isDirectory(path) ? "is a folder" : String.valueOf(e.getMessage());
      throw ConfigException.of(path + ": " + reason);
    }
  }
}
