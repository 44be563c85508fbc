package dev.threadboard.cpython.channel;

import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The pipes that the agent has made for some of its threads: who waits at one is told directly that
 * it goes on.
 */
public final class AgentPipes implements Closeable {
  /** How many the agent is asked for. */
  public static final int COUNT = 8;

  private final List<FileOutputStream> pipes = new ArrayList<>();

  /** Opens those that are there, and takes their names away. */
  AgentPipes(Path folder) throws IOException {
    for (int i = 0; i < COUNT; i++) {
      Path path = folder.resolve("pipe-" + i);
      if (Files.exists(path)) {
        pipes.add(new FileOutputStream(path.toFile()));
        Files.delete(path);
      }
    }
  }

  /** Sends numbers to whoever waits at a pipe. */
  public void send(int pipe, long... numbers) throws IOException {
    ByteBuffer out =
        ByteBuffer.allocate(2 * Integer.BYTES + numbers.length * Long.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(numbers.length)
            .putInt(0);
    for (long number : numbers) {
      out.putLong(number);
    }
    pipes.get(pipe).write(out.array());
  }

  @Override
  public void close() throws IOException {
    for (FileOutputStream pipe : pipes) {
      pipe.close();
    }
  }
}
