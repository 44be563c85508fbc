package dev.threadboard.tape;

import dev.threadboard.tape.syntax.TapeException;
import dev.threadboard.tape.syntax.TapeLocation;
import dev.threadboard.text.NearestName;
import dev.threadboard.text.Quoted;
import java.util.List;

/** The line that a tape types before the dashboard is open. */
public final class Prompt {
  static final String PROGRAM = "threadboard";
  private static final String EXAMPLE = "Type \"threadboard run pool\"";

  /** The longest command line, in characters. */
  private static final int LONGEST = 1000;

  private final StringBuilder typed = new StringBuilder();
  private TapeLocation begun;
  private boolean open = true;

  /** Whether text can still be typed. */
  public boolean isOpen() {
    return open;
  }

  /** Adds a character to the line, which must not become too long. */
  public void type(char c, TapeLocation location) throws TapeException {
    if (typed.isEmpty()) {
      begun = location;
    } else if (typed.length() == LONGEST) {
      throw location.fault("a command line has at most " + LONGEST + " characters");
    }
    typed.append(c);
  }

  public void erase() {
    typed.setLength(Math.max(0, typed.length() - 1));
  }

  public String typed() {
    return typed.toString();
  }

  /** Enter: the words after the program's name. */
  public List<String> enter(TapeLocation location) throws TapeException {
    if (typed.toString().isBlank()) {
      throw location.fault("Enter has nothing to open: " + EXAMPLE + " comes before it");
    }
    List<String> words = CommandLineWords.split(typed.toString(), begun);
    if (!words.get(0).equals(PROGRAM)) {
      boolean slip = NearestName.to(words.get(0), List.of(PROGRAM)).isPresent();
      throw begun.fault(
          "no shell runs here, so a command line begins with "
              + PROGRAM
              + ", as in "
              + EXAMPLE
              + ", and not with "
              + Quoted.raw(words.get(0))
              + (slip ? ": did you mean " + Quoted.raw(PROGRAM) + "?" : ""));
    }
    open = false;
    return words.subList(1, words.size());
  }

  /** Refuses a tape that ends with text at the prompt. */
  void refuseUnused(Tape tape) throws TapeException {
    if (!open) {
      return;
    }
    if (!typed.isEmpty()) {
      throw begun.fault("nothing opens what is typed here: Enter comes after it");
    }
    throw tape.end().fault("the tape opens no dashboard: " + EXAMPLE + ", and Enter");
  }
}
