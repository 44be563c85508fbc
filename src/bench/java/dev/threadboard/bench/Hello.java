package dev.threadboard.bench;

/** The smallest Java program, whose start others are compared with. */
public final class Hello {
  private Hello() {}

  public static void main(String[] args) {
    System.out.println("hello");
  }
}
