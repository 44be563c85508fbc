package dev.threadboard.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** A temporary file for packed segments that are not kept in memory; deleted with its owner. */
final class SpillFile implements AutoCloseable {
  private record Place(long at, int length) {}

  /** Where the file is made. */
  @FunctionalInterface
  interface Opener {
    FileChannel open() throws IOException;
  }

  private final Opener opener;
  private final List<Place> places = new ArrayList<>();
  private FileChannel file;
  private long end;
  private boolean broken;

  SpillFile() {
    this(SpillFile::temporary);
  }

  SpillFile(Opener opener) {
    this.opener = opener;
  }

  /**
   * Takes the next pack.
   *
   * @return whether there was room; where the disk has none, it stays in memory
   */
  boolean put(int number, byte[] pack) {
    if (broken || number != places.size()) {
      return false;
    }
    try {
      if (file == null) {
        file = opener.open();
      }
      for (ByteBuffer rest = ByteBuffer.wrap(pack); rest.hasRemaining(); ) {
        file.write(rest, end + rest.position());
      }
      places.add(new Place(end, pack.length));
      end += pack.length;
      return true;
    } catch (IOException e) {
      broken = true;
      return false;
    }
  }

  byte[] get(int number) {
    Place place = places.get(number);
    ByteBuffer pack = ByteBuffer.allocate(place.length);
    try {
      while (pack.hasRemaining() && file.read(pack, place.at + pack.position()) >= 0) {
        continue;
      }
      return pack.array();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file is readable by its owner alone, and unlinked at once where the system can do that. */
  private static FileChannel temporary() throws IOException {
    Path path = Files.createTempFile("threadboard", ".events");
    return FileChannel.open(
        path,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }

  @Override
  public void close() {
    if (file != null) {
      try {
        file.close();
      } catch (IOException e) {
        // It was a temporary one.
      }
    }
  }
}
