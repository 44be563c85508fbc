package dev.threadboard.tape;

import com.googlecode.lanterna.input.KeyStroke;
import dev.threadboard.keyboard.KeyNames;
import dev.threadboard.tape.syntax.Located;
import dev.threadboard.tape.syntax.TapeException;
import dev.threadboard.tape.syntax.TapeLocation;
import dev.threadboard.tape.syntax.TapeText;
import dev.threadboard.tape.syntax.TapeTimes;
import dev.threadboard.text.Quoted;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A tape in one line, for an option: keys by the names that {@code threadboard keys} tells, and
 * pauses, with blanks or commas between them: {@code space 2s tab*3 down@250ms q}.
 */
public final class KeyList {
  /** The pause after each key, long enough to see what it did. */
  private static final Duration EACH = Duration.ofMillis(500);

  private final List<Located<Step>> steps = new ArrayList<>();

  private KeyList() {}

  /**
   * The steps in a dashboard that is open.
   *
   * @param option its name, for faults
   * @throws TapeException if a word is neither a key nor a time with its unit
   */
  public static Script parse(String option, String keys) throws TapeException {
    KeyList list = new KeyList();
    int at = 0;
    while (at < keys.length()) {
      int end = at;
      while (end < keys.length() && !isGap(keys, end)) {
        end++;
      }
      if (end > at) {
        list.add(keys.substring(at, end), new TapeLocation(option, TapeLocation.NO_LINE, at + 1));
      }
      at = end + 1;
    }
    if (list.steps.isEmpty()) {
      throw new TapeLocation(option, TapeLocation.NO_LINE, 1)
          .fault("there are no keys in it, as in \"space 2s q\"");
    }
    return new Script(list.steps);
  }

  /** A comma by itself is a key. */
  private static boolean isGap(String keys, int at) {
    boolean alone = isBlank(keys, at - 1) && isBlank(keys, at + 1);
    return isBlank(keys, at) || keys.charAt(at) == ',' && !alone;
  }

  private static boolean isBlank(String keys, int at) {
    return at < 0 || at == keys.length() || " \t".indexOf(keys.charAt(at)) >= 0;
  }

  private void add(String word, TapeLocation location) throws TapeException {
    Optional<Duration> pause = TapeTimes.parse(word);
    if (pause.isPresent() && TapeTimes.number(word).isEmpty()) {
      steps.add(new Located<>(location, new Step.Pause(pause.get())));
      return;
    }
    int star = mark(word, '*');
    int times = star == word.length() ? 1 : times(word.substring(star + 1), location);
    String key = word.substring(0, star);
    int at = mark(key, '@');
    Duration each = at == key.length() ? EACH : each(key.substring(at + 1), location);
    press(stroke(key.substring(0, at), location), times, each, location);
  }

  /** The index of a mark inside a word, or else the word's end; a mark by itself is a key. */
  private static int mark(String word, char mark) {
    int at = word.lastIndexOf(mark);
    return at > 0 && at + 1 < word.length() ? at : word.length();
  }

  private void press(KeyStroke key, int times, Duration each, TapeLocation location) {
    for (int i = 0; i < times; i++) {
      steps.add(new Located<>(location, new Step.Press(key)));
      if (!each.isZero()) {
        steps.add(new Located<>(location, new Step.Pause(each)));
      }
    }
  }

  private static KeyStroke stroke(String name, TapeLocation location) throws TapeException {
    return KeyNames.stroke(name)
        .orElseThrow(
            () ->
                location.fault(
                    TapeText.unknown(
                        "key",
                        name,
                        KeyNames.SPECIAL,
                        "a character, a name of `threadboard keys` such as pgdn, either after ctrl-"
                            + " or alt-, or a pause such as 2s")));
  }

  private static Duration each(String written, TapeLocation location) throws TapeException {
    return TapeTimes.parse(written)
        .orElseThrow(
            () ->
                location.fault(
                    "after @ stands " + TapeTimes.ALLOWED + ", and not " + Quoted.raw(written)));
  }

  private static int times(String written, TapeLocation location) throws TapeException {
    return TapeTimes.count(written)
        .orElseThrow(
            () ->
                location.fault(
                    "a key is pressed " + TapeTimes.COUNTS + ", and not " + Quoted.raw(written)));
  }
}
