package dev.threadboard.keyboard;

import java.util.List;

/** What a key can do on the dashboard, and the keys that do it unless they are bound otherwise. */
public enum Action {
  START("start", "start() the selected one", "s"),
  JOIN("join", "join() it; only you wait", "j"),
  IS_ALIVE("alive?", "ask it is_alive()", "a"),
  NEW_THREAD("new", "make one more thread", "n"),
  PAUSE("pause", "stop time, or let it go on", "space"),
  STEP("step", "one event on", "."),
  STEP_BACK("step back", "one event back", ","),
  LEAP_BACK("earlier", "5% of the run back", "ctrl-left"),
  LEAP_ON("later", "5% of the run on", "ctrl-right"),
  DEADLOCK("deadlock", "where a deadlock closed", "D"),
  TAKE_OVER("take over", "you choose who goes next", "o"),
  EXPLORE("explore", "all the ways it can go", "X"),
  SAVE("save", "save the run to a file", "w"),
  PREDICT("predict", "you say what comes next", "p"),
  SCREENSHOT("picture", "save a picture of this", "P"),
  SLOWER("slower", "lower speed", "-", "_"),
  FASTER("faster", "higher speed", "+", "="),
  NEXT("pane", "next pane", "tab"),
  PREVIOUS("previous", "pane before", "shift-tab"),
  LEFT("left", "pane left; paused: earlier", "left"),
  RIGHT("right", "pane right; paused: later", "right"),
  UP("up", "pane above", "up"),
  DOWN("down", "pane below", "down"),
  PICK("pane", "pane of this page", "1", "2", "3", "4", "5", "6", "7", "8", "9"),
  NO_PANE("none", "no pane: any thread steps", "0"),
  ZOOM("zoom", "all about the selected one", "enter"),
  EXPLAIN("explain", "what is to be seen", "e"),
  LISTING("listing", "show or hide the program", "c"),
  OBJECTS("objects", "objects: used, all, none", "O"),
  WATCH("watch", "watch a value from now on", "W"),
  FILTER("filter", "filter the log", "/"),
  LOG_UP("log up", "older lines of log or life", "pgup"),
  LOG_DOWN("log down", "newer lines of log or life", "pgdn"),
  LOG_OLDEST("log start", "oldest line; paused: start", "home"),
  LOG_NEWEST("log end", "newest line; paused: end", "end"),
  TIMELINE("timeline", "timeline, or panes again", "t"),
  CLOSER("closer", "timeline: closer", "]"),
  FARTHER("farther", "timeline: from farther", "["),
  FIT("fit", "timeline: all of it", "z"),
  EARLIER("earlier", "timeline: earlier", "<"),
  LATER("later", "timeline: later", ">"),
  PAGE_EARLIER("page earlier", "timeline: a page earlier", "{"),
  PAGE_LATER("page later", "timeline: a page later", "}"),
  PRESENT("present", "timeline: follow time", "Z"),
  RESTART("restart", "the same run again", "r"),
  RESEED("reseed", "random, with a new seed", "R"),
  BACK("back", "give up, close, or go back", "esc"),
  THEME("theme", "next theme", "T"),
  PALETTE("commands", "find a command by its name", ":", "ctrl-p"),
  HELP("help", "this page", "?"),
  QUIT("quit", "quit", "q"),
  INTERRUPT("interrupt", "quit with exit status 130", "ctrl-c");

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

  /** In a few words, for help. */
  public String help() {
    return help;
  }

  /** The names of the keys that do it by default. */
  public List<String> keys() {
    return keys;
  }
}
