package dev.threadboard.linear;

import java.util.List;

/** What can be typed, each with its short forms, what goes behind it, and what it does. */
public enum Verb {
  START("THREAD", "you call its start()", "s"),
  JOIN("THREAD", "you call its join(), and wait until it ends", "j"),
  ALIVE("THREAD", "you ask its is_alive()", "a", "is_alive"),
  NEW("", "you make one more thread (playground)", "n"),
  WATCH("EXPR", "each change of a Python expression's value is told from now on"),
  LOCALS("THREAD", "the variables that a thread has now, of a program of your own"),
  GIVEUP("", "you wait no more", "give"),
  INPUT("[LINE]", "the line of input that a program of your own waits for", "i"),
  CLOSE("", "the end of its input"),
  PAUSE("", "time stands still", "p"),
  GO("", "time goes on, from the moment you are at", "g", "resume"),
  SPEED("[N|max]", "virtual seconds per second; alone: says it", "sp"),
  FASTER("", "the next higher speed", "+"),
  SLOWER("", "the next lower speed", "-"),
  STEP("[THREAD]", "one event on, of that thread or of any; time stands still", "."),
  BACK("[THREAD]", "one event back, likewise", ",", "b"),
  LATER("[N]", "on to the next moment at which something happens, N times", ">"),
  EARLIER("[N]", "back to the one before, N times", "<"),
  GOTO("SECONDS|start|end", "to another moment of the run", "to"),
  PICK("K", "where there is a choice: the one with that number goes on", "k"),
  TAKEOVER("", "from here on you say who goes on at each choice", "o"),
  PREDICT("", "you are asked what comes next, or no more"),
  ANSWER("K", "where you are asked: that one comes next", "an"),
  REVEAL("", "shows what comes, and does not count"),
  SKIP("", "the same, and asks nothing more at that moment"),
  SAVE("[FILE]", "saves the run as far as it has come", "w"),
  STATUS("", "every thread in a line: what it does, since when", "st", "?"),
  THREAD("THREAD", "all about one thread, with each of its waits", "th"),
  OBJECTS("[OBJECT]", "every shared object in a line; or the life of one: who had it when", "ob"),
  TIMELINE("[THREAD]", "what each thread, or one, has been doing from when to when", "t"),
  EXPLAIN("", "what is to be seen in this run", "e"),
  LISTING("", "the program, and who is on which line", "c"),
  LOG("[K]", "the last K lines of what has happened; 20 if not said", "l"),
  FILTER("[WORDS]", "tells only lines with all of these words; alone: all again", "/"),
  VERBOSE("on|off|less", "tells lines and loop rounds, too; not; no sleeps either", "v"),
  WAIT("[SECONDS]", "reads on when so much virtual time has passed, or nothing more comes"),
  RESTART("", "the same run again", "r"),
  RESEED("", "random, with a new seed"),
  MENU("", "back to the list of scenarios", "m"),
  HELP("[COMMAND]", "this list, or one line of it", "h", "keys"),
  QUIT("", "quits", "q", "exit");

  private final String operand;
  private final String help;
  private final List<String> shorts;

  Verb(String operand, String help, String... shorts) {
    this.operand = operand;
    this.help = help;
    this.shorts = List.of(shorts);
  }

  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** What goes behind it: {@code THREAD}; in brackets if it may be left out; empty for nothing. */
  public String operand() {
    return operand;
  }

  public String help() {
    return help;
  }

  /** Other words for it, the shortest first. */
  public List<String> shorts() {
    return shorts;
  }

  boolean takesNothing() {
    return operand.isEmpty();
  }

  boolean needsOperand() {
    return !operand.isEmpty() && operand.charAt(0) != '[';
  }

  /** How it is typed: {@code step [THREAD]}. */
  public String usage() {
    return operand.isEmpty() ? word() : word() + " " + operand;
  }
}
