package dev.threadboard.cpython.channel;

import java.io.Closeable;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Where the agent connects: a Unix-domain socket in a folder that only this user may enter. Socket
 * and folder are gone once it is closed.
 */
public final class AgentSocket implements Closeable {
  /** The machine's folder for such things. */
  public static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

  /** In bytes; Linux has room for 108, other systems for a few less. */
  private static final int LONGEST_PATH = 100;

  /** A name is never used twice: who closes twice would delete the next one's folder. */
  private static final AtomicInteger MADE = new AtomicInteger();

  private final Path folder;
  private final Path path;
  private final ServerSocketChannel server;

  public AgentSocket(Path temporary) throws IOException {
    folder = folder(temporary);
    path = folder.resolve("agent");
    server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    server.bind(UnixDomainSocketAddress.of(path));
  }

  private static Path folder(Path temporary) throws IOException {
    Path base = temporary.toString().length() + 30 > LONGEST_PATH ? Path.of("/tmp") : temporary;
    FileAttribute<?> mine =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    while (true) {
      // Not by createTempDirectory, whose random numbers take long to prepare.
      String name = "threadboard-" + ProcessHandle.current().pid() + "-" + MADE.getAndIncrement();
      try {
        return Files.createDirectory(base.resolve(name), mine);
      } catch (FileAlreadyExistsException e) {
        // The next one.
      }
    }
  }

  public Path path() {
    return path;
  }

  /** Waits for a connection; throws if this is closed meanwhile. */
  public SocketChannel accept() throws IOException {
    return server.accept();
  }

  /** A connection that waits already; empty if there is none. */
  public Optional<SocketChannel> acceptNow() throws IOException {
    server.configureBlocking(false);
    return Optional.ofNullable(server.accept());
  }

  /** The pipes that the agent has made beside the socket. */
  AgentPipes pipes() throws IOException {
    return new AgentPipes(folder);
  }

  @Override
  public void close() throws IOException {
    server.close();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> left = Files.list(folder)) {
        for (Path file : left.toList()) {
          Files.deleteIfExists(file);
        }
      }
      Files.deleteIfExists(folder);
    }
  }
}
