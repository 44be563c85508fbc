package dev.threadboard.screen;

import java.util.Map;

/** The values that were used in the menu last, kept from one session to the next. */
public interface LastUsed {
  /** Remembers nothing. */
  LastUsed NONE =
      new LastUsed() {
        @Override
        public Map<String, String> recall() {
          return Map.of();
        }

        @Override
        public void remember(Map<String, String> last) {}
      };

  /** What is remembered: {@code scenario}, and {@code SCENARIO.PARAMETER} of each. May be stale. */
  Map<String, String> recall();

  /** Remembers these values instead; without effect where they cannot be stored. */
  void remember(Map<String, String> last);
}
