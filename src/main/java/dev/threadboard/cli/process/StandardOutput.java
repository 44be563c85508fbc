package dev.threadboard.cli.process;

import dev.threadboard.text.Quoted;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The process's standard output, bare: each write is a system call, and one that fails says so. */
final class StandardOutput extends OutputStream {
  /**
   * Of a file's mode, what says which type it is (POSIX's {@code S_IFMT} and two of its values).
   */
  private static final int TYPE = 0170000;

  private static final int PIPE = 0010000;
  private static final int SOCKET = 0140000;

  private final FileOutputStream file = new FileOutputStream(FileDescriptor.out);

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b});
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      file.write(bytes, from, length);
    } catch (IOException e) {
      throw hasReader() ? new OutputException.ReaderGone() : new OutputException(reason(e));
    }
  }

  private static String reason(IOException e) {
    return "cannot write to standard output: " + Quoted.clean(String.valueOf(e.getMessage()));
  }

  /** The error's own text may be in any language, so it is the type of the file that tells. */
  private static boolean hasReader() {
    try {
      int mode = (Integer) Files.getAttribute(Path.of("/dev/stdout"), "unix:mode");
      return (mode & TYPE) == PIPE || (mode & TYPE) == SOCKET;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return false;
    }
  }
}
