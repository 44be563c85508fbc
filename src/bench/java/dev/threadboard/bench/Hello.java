package dev.threadboard.bench;

/** The least that any program in Java takes. */
public final class Hello {
  private Hello() {}

  public static void main(String[] args) {
    System.out.println("hello");
  }
}
