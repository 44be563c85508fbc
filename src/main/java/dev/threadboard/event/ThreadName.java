package dev.threadboard.event;

/** Shortens a thread's Python name. */
public final class ThreadName {
  private ThreadName() {}

  /** Without the function in brackets that CPython 3.10 and later add: {@code Thread-1}. */
  public static String brief(String name) {
    int bracket = name.indexOf(" (");
    return bracket < 0 ? name : name.substring(0, bracket);
  }
}
