package dev.threadboard.keyboard;

import java.util.List;

/** What a key can do on the dashboard, and the keys that do it unless they are bound otherwise. */
public enum Action {
  START("start", "call start() on the selected thread", "s"),
  JOIN("join", "join() it: you wait until it has ended", "j"),
  IS_ALIVE("alive?", "ask it is_alive()", "a"),
  NEW_THREAD("new", "make one more thread", "n"),
  PAUSE("pause", "stop time, and let it go on", "space"),
  SLOWER("slower", "the next lower speed", "-", "_"),
  FASTER("faster", "the next higher speed", "+", "="),
  NEXT("pane", "select the next pane", "tab"),
  PREVIOUS("previous", "select the pane before", "shift-tab"),
  LEFT("left", "select the pane on the left", "left"),
  RIGHT("right", "select the pane on the right", "right"),
  UP("up", "select the pane above", "up"),
  DOWN("down", "select the pane below", "down"),
  PICK("pane", "select a pane of this page", "1", "2", "3", "4", "5", "6", "7", "8", "9"),
  ZOOM("zoom", "the selected pane with all there is to say", "enter"),
  LISTING("listing", "show the program, or hide it", "c"),
  LOG_UP("log up", "older log lines", "pgup"),
  LOG_DOWN("log down", "newer log lines", "pgdn"),
  LOG_OLDEST("log start", "the oldest log line", "home"),
  LOG_NEWEST("log end", "the newest log line, and follow", "end"),
  RESTART("restart", "the same run again", "r"),
  RESEED("reseed", "again under policy random, with a new seed", "R"),
  BACK("back", "give up a wait, close, or back to the menu", "esc"),
  THEME("theme", "next theme", "T"),
  HELP("help", "this page", "?"),
  QUIT("quit", "leave the terminal as it was", "q"),
  INTERRUPT("interrupt", "the same, with exit status 130", "ctrl-c");

  private final String label;
  private final String help;
  private final List<String> keys;

  Action(String label, String help, String... keys) {
    this.label = label;
    this.help = help;
    this.keys = List.of(keys);
  }

  /** In a word or two, for the footer. */
  public String label() {
    return label;
  }

  /** In a sentence, for help. */
  public String help() {
    return help;
  }

  /** The names of the keys that do it by default. */
  public List<String> keys() {
    return keys;
  }
}
