package dev.threadboard.cli.process;

import dev.threadboard.text.Quoted;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The process's standard output, unbuffered; a failed write is an {@link OutputException}. */
final class StandardOutput extends OutputStream {
  /** The bits of a file's mode that hold its type: POSIX's S_IFMT. */
  private static final int TYPE = 0170000;

  /** POSIX's S_IFIFO and S_IFSOCK. */
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

  /** Judged by the file's type, since the text of the error may be in any language. */
  private static boolean hasReader() {
    try {
      int mode = (Integer) Files.getAttribute(Path.of("/dev/stdout"), "unix:mode");
      return (mode & TYPE) == PIPE || (mode & TYPE) == SOCKET;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return false;
    }
  }
}
