package dev.threadboard.screen;

import java.util.Map;

/** What was chosen in the menu last, kept from one session to the next. */
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

  /** Remembers this instead; where that cannot be, nothing happens. */
  void remember(Map<String, String> last);
}
