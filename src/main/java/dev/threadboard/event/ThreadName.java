package dev.threadboard.event;

/** The ways to tell a thread by its Python name: whole, in a sentence, and by a mark. */
public final class ThreadName {
  private static final String MAIN = "MainThread";
  private static final String THREAD = "Thread-";
  private static final String EXECUTOR = "ThreadPoolExecutor-";
  private static final String POOL = "pool-";

  private ThreadName() {}

  /** Without the function in brackets that CPython 3.10 and later add: {@code Thread-1}. */
  public static String brief(String name) {
    int bracket = name.indexOf(" (");
    return bracket < 0 ? name : name.substring(0, bracket);
  }

  /**
   * As in a sentence: {@code Thread-1}, and for a worker or its executor {@code pool-0_1} and
   * {@code pool-0}.
   */
  public static String told(String name) {
    String brief = brief(name);
    return brief.startsWith(EXECUTOR) ? POOL + brief.substring(EXECUTOR.length()) : brief;
  }

  /**
   * As beside a line of the listing: {@code M}, the number in the name of a thread, the last number
   * in the name of a worker; or else the name as it is told.
   */
  public static String mark(String name) {
    String told = told(name);
    if (told.equals(MAIN)) {
      return "M";
    } else if (told.startsWith(THREAD)) {
      return told.substring(THREAD.length());
    }
    int worker = told.lastIndexOf('_');
    return told.startsWith(POOL) && worker > 0 ? told.substring(worker + 1) : told;
  }

  /** The pool of a worker: {@code pool-0}; the name as it is told if it is none. */
  public static String pool(String name) {
    String told = told(name);
    int worker = told.lastIndexOf('_');
    return worker < 0 ? told : told.substring(0, worker);
  }

  /** A worker by the numbers of its pool and in it: {@code 0_1}. */
  public static String worker(String name) {
    String told = told(name);
    return told.startsWith(POOL) ? told.substring(POOL.length()) : told;
  }
}
