package dev.threadboard.event.packed;

import java.util.Arrays;

/** Numbers and texts into bytes; small ones take one byte (LEB128). */
final class PackedWriter {
  private static final int MOST_OF_A_NUMBER = 10;

  private byte[] bytes = new byte[4096];
  private int length;

  /** A number that is rarely negative: below 0 it takes ten bytes. */
  void number(long number) {
    if ((number & ~0x7fL) == 0 && length < bytes.length) {
      bytes[length++] = (byte) number;
    } else {
      longer(number);
    }
  }

  private void longer(long number) {
    room(MOST_OF_A_NUMBER);
    byte[] into = bytes;
    int at = length;
    long rest = number;
    while ((rest & ~0x7fL) != 0) {
      into[at++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    into[at] = (byte) rest;
    length = at + 1;
  }

  /** A number close to 0, above or below. */
  void signed(long number) {
    number(number << 1 ^ number >> 63);
  }

  /** As UTF-16 code units one by one, so that unpaired surrogates survive. */
  void text(String text) {
    number(text.length());
    room(3 * text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        bytes[length++] = (byte) c;
      } else {
        number(c);
      }
    }
  }

  /** All bytes that were written since the last call. */
  byte[] take() {
    byte[] all = Arrays.copyOf(bytes, length);
    length = 0;
    return all;
  }

  private void room(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
    }
  }
}
