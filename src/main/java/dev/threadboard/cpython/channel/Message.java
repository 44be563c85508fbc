package dev.threadboard.cpython.channel;

import java.nio.charset.StandardCharsets;

/** A message of the agent's, read from its first number on: numbers, and texts of given lengths. */
public final class Message {
  private final long[] numbers;
  private final byte[] text;
  private int number;
  private int character;

  public Message(long[] numbers, byte[] text) {
    this.numbers = numbers;
    this.text = text;
  }

  public boolean more() {
    return number < numbers.length;
  }

  public long next() {
    return numbers[number++];
  }

  /** Whether the next number is that one; if so, it is read. */
  public boolean takes(int expected) {
    boolean found = more() && numbers[number] == expected;
    if (found) {
      number++;
    }
    return found;
  }

  public int nextInt() {
    return (int) next();
  }

  /** A text, of so many bytes. */
  public String text(int length) {
    String read = new String(text, character, length, StandardCharsets.UTF_8);
    character += length;
    return read;
  }

  /** A text whose length is the next number. */
  public String text() {
    return text(nextInt());
  }
}
