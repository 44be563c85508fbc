package dev.threadboard.cpython;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The agent's Python package, unpacked where a Python can import and compile it. */
public final class AgentFiles {
  static final String PACKAGE = "threadboard_agent";

  /** In the order of their names. */
  static final List<String> MODULES = List.of();

  private AgentFiles() {}

  /**
   * Unpacks it below a folder, unless it is there; each version has a folder of its own, so that
   * Python's compiled files stay right.
   *
   * @param base where this user keeps what can be made again, such as {@code ~/.cache/threadboard}
   * @return the folder to import it from
   */
  public static Path unpack(Path base) throws IOException {
    List<byte[]> contents = new ArrayList<>();
    for (String module : MODULES) {
      contents.add(read(module));
    }
    Path folder = base.resolve("agent-" + hash(contents));
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(base);
      Path fresh =
          Files.createTempDirectory(
              base,
              "agent",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      Path inside = Files.createDirectory(fresh.resolve(PACKAGE));
      for (int i = 0; i < MODULES.size(); i++) {
        Files.write(inside.resolve(MODULES.get(i)), contents.get(i));
      }
      moveOrDelete(fresh, folder);
    }
    return folder;
  }

  private static byte[] read(String module) throws IOException {
    try (InputStream in = AgentFiles.class.getResourceAsStream("/" + PACKAGE + "/" + module)) {
      if (in == null) {
        throw new IOException("no " + module + " in this program's archive");
      }
      return in.readAllBytes();
    }
  }

  /** Another process may have been quicker. */
  private static void moveOrDelete(Path fresh, Path folder) throws IOException {
    try {
      Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (!Files.isDirectory(folder)) {
        throw e;
      }
      try (Stream<Path> files = Files.walk(fresh)) {
        for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static String hash(List<byte[]> contents) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      contents.forEach(digest::update);
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
