package dev.threadboard.linear;

import java.util.ArrayList;
import java.util.List;

/** The help texts of line mode's commands. */
public final class CommandHelp {
  private CommandHelp() {}

  /** All commands, a line each; without {@link Verb#MENU} where there is no menu. */
  public static List<String> all(boolean menu) {
    List<String> lines = new ArrayList<>();
    for (Verb verb : Verb.values()) {
      if (verb != Verb.MENU || menu) {
        lines.add(of(verb));
      }
    }
    lines.add(
        "THREAD is a thread's name, or the number in it. Words may be shortened: list for"
            + " listing.");
    lines.add("Standard input that is no terminal is a script: a line is read when the one");
    lines.add("before it is done; one that ends in & is not waited for. # begins a comment.");
    return lines;
  }

  /** {@code step [THREAD] (or .): one event on ...}. */
  public static String of(Verb verb) {
    String shorts = verb.shorts().isEmpty() ? "" : " (or " + String.join(", ", verb.shorts()) + ")";
    return verb.usage() + shorts + ": " + verb.help();
  }
}
