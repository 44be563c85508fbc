package dev.threadboard.frame;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing buffer of output bytes. */
final class OutputBytes {
  private byte[] bytes = new byte[8192];
  private int length;

  void ascii(String text) {
    room(text.length());
    for (int i = 0; i < text.length(); i++) {
      bytes[length++] = (byte) text.charAt(i);
    }
  }

  void utf8(String glyph) {
    char c = glyph.length() == 1 ? glyph.charAt(0) : Character.MIN_SURROGATE;
    if (c < 0x80) {
      room(1);
      bytes[length++] = (byte) c;
      return;
    }
    if (c >= 0x800 && !Character.isSurrogate(c)) {
      room(3);
      bytes[length++] = (byte) (0xe0 | c >> 12);
      bytes[length++] = (byte) (0x80 | c >> 6 & 0x3f);
      bytes[length++] = (byte) (0x80 | c & 0x3f);
      return;
    }
    byte[] encoded = glyph.getBytes(StandardCharsets.UTF_8);
    room(encoded.length);
    System.arraycopy(encoded, 0, bytes, length, encoded.length);
    length += encoded.length;
  }

  void add(byte[] more) {
    room(more.length);
    System.arraycopy(more, 0, bytes, length, more.length);
    length += more.length;
  }

  /** All bytes since the last call. */
  byte[] take() {
    byte[] all = Arrays.copyOf(bytes, length);
    length = 0;
    return all;
  }

  /** How many bytes a glyph takes in UTF-8. */
  static int length(String glyph) {
    int length = 0;
    for (int i = 0; i < glyph.length(); i++) {
      char c = glyph.charAt(i);
      length += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    return length;
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
    }
  }
}
