package dev.threadboard.tape.syntax;

import dev.threadboard.board.State;
import java.time.Duration;
import java.util.Optional;

/**
 * One command of a tape, checked. Its text is one of the ways to write it in a tape. {@code Source}
 * is not among the commands: it is replaced by what it includes.
 */
public sealed interface TapeCommand {
  /** What a recording is written to; the ending says the format. */
  record Output(String file) implements TapeCommand {
    @Override
    public String toString() {
      return "Output " + TapeText.bare(file);
    }
  }

  /** A program that has to be there. */
  record Require(String program) implements TapeCommand {
    @Override
    public String toString() {
      return "Require " + TapeText.bare(program);
    }
  }

  /**
   * A setting.
   *
   * @param value in its shortest form: a number without zeros at its end, a time with its unit
   */
  record Set(TapeSetting setting, String value) implements TapeCommand {
    /** A pattern whose slashes all have a backslash before them. */
    private static final String IN_SLASHES = "([^/\\\\]|\\\\.)*";

    @Override
    public String toString() {
      return "Set " + setting.word() + " " + written();
    }

    private String written() {
      return switch (setting.kind()) {
        case PATTERN -> value.matches(IN_SLASHES) ? "/" + value + "/" : TapeText.inQuotes(value);
        case THEME -> value.startsWith("{") ? value : TapeText.bare(value);
        case FONT, COLOR, BAR -> TapeText.bare(value);
        case PERCENT -> value + "%";
        default -> value;
      };
    }
  }

  /** A variable of the environment. */
  record Env(String name, String value) implements TapeCommand {
    @Override
    public String toString() {
      return "Env " + name + " " + TapeText.bare(value);
    }
  }

  /**
   * Types a text.
   *
   * @param each how long after each character; empty for the typing speed
   */
  record Type(String text, Optional<Duration> each) implements TapeCommand {
    @Override
    public String toString() {
      return "Type" + at(each) + " " + TapeText.inQuotes(text);
    }
  }

  /**
   * Presses a key.
   *
   * @param key by its name in {@link dev.threadboard.keyboard.KeyNames}
   * @param times from 1
   * @param each how long after each time; empty for the typing speed
   */
  record Press(String key, int times, Optional<Duration> each) implements TapeCommand {
    @Override
    public String toString() {
      return TapeKeys.text(key) + at(each) + (times == 1 ? "" : " " + times);
    }
  }

  /** Lets time pass. */
  record Sleep(Duration time) implements TapeCommand {
    @Override
    public String toString() {
      return "Sleep " + TapeTimes.text(time);
    }
  }

  /**
   * Waits for a text on screen.
   *
   * @param pattern a regular expression; empty for that of {@code Set WaitPattern}
   * @param timeout empty for that of {@code Set WaitTimeout}
   */
  record WaitText(PatternScope scope, Optional<String> pattern, Optional<Duration> timeout)
      implements TapeCommand {
    @Override
    public String toString() {
      return "Wait+"
          + scope.word()
          + at(timeout)
          + pattern.map(regex -> " /" + regex + "/").orElse("");
    }
  }

  /**
   * Waits for a thread to be in a state.
   *
   * @param thread its Python name, or a part of it that only it has
   * @param timeout empty for that of {@code Set WaitTimeout}
   */
  record WaitState(String thread, State state, Optional<Duration> timeout) implements TapeCommand {
    @Override
    public String toString() {
      return "Wait+State"
          + at(timeout)
          + " "
          + TapeText.bare(thread)
          + " "
          + StateNames.word(state);
    }
  }

  /** What follows is not recorded, though it happens. */
  record Hide() implements TapeCommand {
    @Override
    public String toString() {
      return "Hide";
    }
  }

  /** What follows is recorded again. */
  record Show() implements TapeCommand {
    @Override
    public String toString() {
      return "Show";
    }
  }

  /** Writes the current picture to a PNG. */
  record Screenshot(String file) implements TapeCommand {
    @Override
    public String toString() {
      return "Screenshot " + TapeText.bare(file);
    }
  }

  private static String at(Optional<Duration> time) {
    return time.map(each -> "@" + TapeTimes.text(each)).orElse("");
  }
}
