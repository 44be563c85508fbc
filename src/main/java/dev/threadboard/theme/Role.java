package dev.threadboard.theme;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a piece of the picture is for; never which widget it stands in. */
public enum Role {
  /** Ordinary text. */
  TEXT,
  /** Text that may be overlooked. */
  MUTED,
  /** Text that must not be overlooked. */
  STRONG,
  /** The name of the program or of a region. */
  TITLE,
  BORDER,
  /** The border of what is selected. */
  FOCUS,
  /** Something chosen in a list. */
  SELECTION,
  /** A key that can be pressed. */
  KEY,
  /** Something said to the person. */
  HINT,
  STATE_NEW,
  STATE_RUNNING,
  STATE_READY,
  STATE_SLEEPING,
  STATE_WAITING,
  STATE_IDLE,
  STATE_DONE,
  STATE_FAILED,
  STATE_CUT_OFF,
  /** Threads' numbers and names, by turns. */
  THREAD_1,
  THREAD_2,
  THREAD_3,
  THREAD_4,
  THREAD_5,
  THREAD_6,
  /** What of a bar is done. */
  BAR,
  /** What of a bar is still to do. */
  BAR_REST,
  LOG_STDOUT,
  LOG_LIFECYCLE,
  LOG_YOU,
  LOG_ERROR,
  LOG_TRACEBACK,
  CODE,
  CODE_KEYWORD,
  CODE_STRING,
  CODE_NUMBER,
  /** The line of the listing that a thread is on. */
  CODE_CURRENT;

  private static final Map<String, Role> BY_KEY = new HashMap<>();

  static {
    for (Role role : values()) {
      BY_KEY.put(role.key, role);
    }
  }

  private static final List<Role> HUES =
      List.of(THREAD_1, THREAD_2, THREAD_3, THREAD_4, THREAD_5, THREAD_6);

  private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** What a theme's file calls it: {@code state-running}. */
  public String key() {
    return key;
  }

  /** That of a thread's number and name, wherever they stand; never the only sign of it. */
  public static Role ofThread(int ident) {
    return ident < 1 ? LOG_YOU : HUES.get((ident - 1) % HUES.size());
  }

  /** Whether a theme may leave it out. */
  boolean isOptional() {
    return HUES.contains(this);
  }

  /** The role with that key; null if there is none. */
  static Role of(String key) {
    return BY_KEY.get(key);
  }
}
