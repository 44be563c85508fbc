package dev.threadboard.cpython;

import java.nio.charset.StandardCharsets;

/** A message of the agent's, read from its first number on: numbers, and texts of given lengths. */
final class Message {
  private final long[] numbers;
  private final byte[] text;
  private int number;
  private int character;

  Message(long[] numbers, byte[] text) {
    this.numbers = numbers;
    this.text = text;
  }

  boolean more() {
    return number < numbers.length;
  }

  long next() {
    return numbers[number++];
  }

  int nextInt() {
    return (int) next();
  }

  /** A text, of so many bytes. */
  String text(int length) {
    String read = new String(text, character, length, StandardCharsets.UTF_8);
    character += length;
    return read;
  }

  /** A text whose length is the next number. */
  String text() {
    return text(nextInt());
  }
}
