package dev.threadboard.record.file;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * A file that is there whole or not at all: until {@link #commit} it is written beside its place. A
 * pipe or a device is written as it goes.
 */
public final class AtomicFile implements Closeable {
  private final Path target;
  private final Path written;
  private final OutputStream out;

  /**
   * Makes sure that there can be such a file.
   *
   * @throws IOException if there cannot, with a reason fit to follow a colon
   */
  public AtomicFile(Path file) throws IOException {
    this.target = place(file);
    boolean device = isDevice(target);
    this.written = device ? target : target.resolveSibling(nameBeside());
    this.out = new BufferedOutputStream(opened(written));
    if (!device) {
      written.toFile().deleteOnExit();
      keepPermissions();
    }
  }

  /**
   * Makes sure of the same as far as that is possible without creating anything.
   *
   * @throws IOException if there cannot be such a file, with a reason fit to follow a colon
   */
  public static void check(Path file) throws IOException {
    place(file);
  }

  private static Path place(Path file) throws IOException {
    Path path = file.toAbsolutePath();
    if (Files.isDirectory(path) || path.getFileName() == null) {
      throw new IOException("that is a folder");
    }
    if (Files.exists(path)) {
      path = path.toRealPath();
      if (!Files.isWritable(path)) {
        throw new IOException("it may not be written");
      }
    } else if (!Files.isDirectory(path.getParent())) {
      throw new IOException("there is no such folder");
    }
    if (!isDevice(path) && !Files.isWritable(path.getParent())) {
      throw new IOException("its folder may not be written");
    }
    return path;
  }

  private static boolean isDevice(Path path) {
    return Files.exists(path) && !Files.isRegularFile(path);
  }

  /** Not a stream of java.nio: those close when their thread is interrupted. */
  private static OutputStream opened(Path path) throws IOException {
    try {
      return new FileOutputStream(path.toFile());
    } catch (FileNotFoundException e) {
      // It says "PATH (REASON)", and the path may be one that nobody has asked for.
      String said = String.valueOf(e.getMessage());
      String before = path + " (";
      boolean known = said.startsWith(before) && said.endsWith(")");
      throw new IOException(known ? said.substring(before.length(), said.length() - 1) : said, e);
    }
  }

  /** A file that replaces another may be read and written by the same people, from the start. */
  private void keepPermissions() throws IOException {
    if (Files.exists(target)
        && Files.getFileStore(target).supportsFileAttributeView(PosixFileAttributeView.class)) {
      Files.setPosixFilePermissions(written, Files.getPosixFilePermissions(target));
    }
  }

  private String nameBeside() {
    long process = ProcessHandle.current().pid();
    return "." + process + "-" + System.identityHashCode(this) + "-" + System.nanoTime() + ".part";
  }

  /** Where its content goes; {@link #commit} closes it. */
  public OutputStream out() {
    return out;
  }

  /** Where another program may write its content instead; {@link #commit} takes what is there. */
  Path writtenPath() {
    return written;
  }

  /** Whether it is a pipe or a device, which somebody may read along. */
  public boolean isWrittenAsItGoes() {
    return written.equals(target);
  }

  /** It is whole: puts it in its place. */
  public void commit() throws IOException {
    out.close();
    if (!isWrittenAsItGoes()) {
      Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** Leaves nothing behind unless it was committed. */
  @Override
  public void close() throws IOException {
    try {
      out.close();
    } catch (IOException e) {
      // It is thrown away.
    }
    if (!isWrittenAsItGoes()) {
      Files.deleteIfExists(written);
    }
  }
}
