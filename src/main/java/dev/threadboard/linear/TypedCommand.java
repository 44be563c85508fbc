package dev.threadboard.linear;

import dev.threadboard.text.NearestName;
import dev.threadboard.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A typed line, parsed.
 *
 * @param verb null if it is none of ours
 * @param operand what stands behind the verb, without blanks around it; may be empty
 * @param background whether it ends in {@code &}: a script reads on without its answer
 * @param fault what is wrong with it, in a sentence; null if nothing is
 */
public record TypedCommand(Verb verb, String operand, boolean background, String fault) {
  /** Reads a line; one that is empty or begins with {@code #} has neither verb nor fault. */
  public static TypedCommand of(String line) {
    String typed = line.strip();
    boolean background = typed.endsWith("&");
    String text = background ? typed.substring(0, typed.length() - 1).strip() : typed;
    if (text.isEmpty() || text.charAt(0) == '#') {
      return new TypedCommand(null, "", background, null);
    }
    int end = wordEnd(text);
    String word = text.substring(0, end).toLowerCase(Locale.ROOT);
    String operand = text.substring(end).strip();
    List<Verb> meant = meant(word);
    if (meant.size() != 1) {
      return new TypedCommand(null, operand, background, unknown(word, meant));
    }
    Verb verb = meant.get(0);
    return new TypedCommand(verb, operand, background, misfit(verb, operand));
  }

  /** Whether it asks the threads for something. */
  public boolean asks() {
    return verb == Verb.START || verb == Verb.JOIN || verb == Verb.ALIVE || verb == Verb.NEW;
  }

  /** Up to a blank; a sign such as {@code /} is a word by itself. */
  private static int wordEnd(String text) {
    if (!Character.isLetterOrDigit(text.charAt(0))) {
      return 1;
    }
    int end = 0;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The one that is called so; otherwise those that begin so. */
  private static List<Verb> meant(String word) {
    List<Verb> begun = new ArrayList<>();
    for (Verb verb : Verb.values()) {
      if (verb.word().equals(word) || verb.shorts().contains(word)) {
        return List.of(verb);
      } else if (verb.word().startsWith(word)) {
        begun.add(verb);
      }
    }
    return begun;
  }

  private static String unknown(String word, List<Verb> begun) {
    List<String> words = new ArrayList<>();
    for (Verb verb : begun.isEmpty() ? List.of(Verb.values()) : begun) {
      words.add(verb.word());
    }
    if (!begun.isEmpty()) {
      return Quoted.raw(word, Quoted.LONGEST) + " may be " + String.join(" or ", words) + ".";
    }
    String nearest =
        NearestName.to(word, words).map(near -> "did you mean \"" + near + "\"? ").orElse("");
    return "There is no command "
        + Quoted.raw(word, Quoted.LONGEST)
        + ": "
        + nearest
        + "help tells them all.";
  }

  private static String misfit(Verb verb, String operand) {
    if (verb.takesNothing() && !operand.isEmpty()) {
      return verb.word() + " stands alone, without " + Quoted.raw(operand, Quoted.LONGEST) + ".";
    } else if (verb.needsOperand() && operand.isEmpty()) {
      return verb.word() + " needs more: " + verb.usage() + ".";
    }
    return null;
  }
}
