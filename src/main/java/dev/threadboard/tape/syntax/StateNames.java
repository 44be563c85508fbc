package dev.threadboard.tape.syntax;

import dev.threadboard.board.State;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The names of thread states in tapes: the words on screen, or the names in the code. */
public final class StateNames {
  private StateNames() {}

  /** As one word: {@code cut-off}. */
  static String word(State state) {
    return state.word().replace(' ', '-');
  }

  public static List<String> words() {
    return Arrays.stream(State.values()).map(StateNames::word).toList();
  }

  static Optional<State> named(String written) {
    String word = written.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    return Arrays.stream(State.values())
        .filter(state -> word.equals(word(state)) || word.equals(name(state)))
        .findFirst();
  }

  /** Whether another word can make a state of it, as with {@code cut off}. */
  static boolean isFirstOfTwo(String word) {
    return words().stream().anyMatch(state -> state.startsWith(word + "-"));
  }

  private static String name(State state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
