package dev.threadboard.event;

/** A thread's Python name, and how it is said in fewer columns. */
public final class ThreadName {
  private ThreadName() {}

  /** Without the function in brackets that CPython 3.10 and later add: {@code Thread-1}. */
  public static String brief(String name) {
    int bracket = name.indexOf(" (");
    return bracket < 0 ? name : name.substring(0, bracket);
  }
}
