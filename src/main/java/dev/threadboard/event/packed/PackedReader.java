package dev.threadboard.event.packed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Reads back what {@link PackedWriter} has written, in its order. */
final class PackedReader {
  private final byte[] bytes;
  private int at;

  PackedReader(byte[] bytes) {
    this.bytes = bytes;
  }

  boolean more() {
    return at < bytes.length;
  }

  long number() {
    long number = 0;
    for (int shift = 0; ; shift += 7) {
      byte b = bytes[at++];
      number |= (b & 0x7fL) << shift;
      if (b >= 0) {
        return number;
      }
    }
  }

  long signed() {
    long number = number();
    return number >>> 1 ^ -(number & 1);
  }

  String text() {
    char[] text = new char[(int) number()];
    for (int i = 0; i < text.length; i++) {
      text[i] = bytes[at] >= 0 ? (char) bytes[at++] : (char) number();
    }
    return new String(text);
  }

  List<Object> list(Supplier<Object> element) {
    List<Object> list = new ArrayList<>();
    for (long left = number(); left > 0; left--) {
      list.add(element.get());
    }
    return Collections.unmodifiableList(list);
  }

  Map<String, Object> map(Supplier<Object> value) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (long left = number(); left > 0; left--) {
      map.put(text(), value.get());
    }
    return Collections.unmodifiableMap(map);
  }
}
