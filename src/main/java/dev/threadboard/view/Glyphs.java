package dev.threadboard.view;

import dev.threadboard.board.State;
import dev.threadboard.frame.CharacterSet;
import dev.threadboard.text.Printable;

/**
 * What pictures are drawn with, for a terminal that shows certain characters.
 *
 * <p>Borders are given as upper left, horizontal, upper right, vertical, lower left and lower
 * right; states in the order of {@link State}; a bar's parts from the least to the most of a cell;
 * a lane's fillings in the order of {@link LaneFill}, an instant, a print; an arrow's tail when it
 * goes down and up, its shaft, its head; an object that is taken and one that is free, a permit
 * that is left and one that is given out; the heads of arrows to the right and to the left.
 */
public enum Glyphs {
  UNICODE(
      "╭─╮│╰╯",
      "┏━┓┃┗┛",
      "█",
      "▏▎▍▌▋▊▉",
      "░",
      "○◐▶▷z◆◇✓✗⊘",
      "▸",
      "■",
      "‖",
      "↓",
      "×",
      "…",
      "·",
      "→",
      "━●─",
      "·█▄─░▓═╌▒ ┼●",
      "┬┴│▼▲",
      "■□●○◊",
      "▸◂"),

  /** Only characters of code page 437: the fonts of text consoles have few others. */
  CONSOLE(
      "┌─┐│└┘",
      "╔═╗║╚╝",
      "█",
      "▌",
      "░",
      "o°►>z♦-√x/",
      "►",
      "■",
      "║",
      "↓",
      "x",
      "..",
      "·",
      "→",
      "═■─",
      "·█▄─░▓═-▒ ┼•",
      "┬┴│▼▲",
      "■o•·$",
      "►◄"),

  ASCII(
      "+-+|++",
      "#=####",
      "#",
      "-",
      ".",
      "o.>)z*-vx/",
      ">",
      "#",
      "=",
      "v",
      "x",
      "..",
      "-",
      "->",
      "=O-",
      ".#~-:%=_! +*",
      "++|v^",
      "#o*.$",
      "><");

  private final String light;
  private final String heavy;
  private final String full;
  private final String parts;
  private final String rest;
  private final String states;
  private final String pointer;
  private final String ended;
  private final String paused;
  private final String newer;
  private final String times;
  private final String ellipsis;
  private final String dot;
  private final String arrow;
  private final String track;
  private final String lanes;
  private final String causes;
  private final String objects;
  private final String heads;

  Glyphs(
      String light,
      String heavy,
      String full,
      String parts,
      String rest,
      String states,
      String pointer,
      String ended,
      String paused,
      String newer,
      String times,
      String ellipsis,
      String dot,
      String arrow,
      String track,
      String lanes,
      String causes,
      String objects,
      String heads) {
    this.light = light;
    this.heavy = heavy;
    this.full = full;
    this.parts = parts;
    this.rest = rest;
    this.states = states;
    this.pointer = pointer;
    this.ended = ended;
    this.paused = paused;
    this.newer = newer;
    this.times = times;
    this.ellipsis = ellipsis;
    this.dot = dot;
    this.arrow = arrow;
    this.track = track;
    this.lanes = lanes;
    this.causes = causes;
    this.objects = objects;
    this.heads = heads;
  }

  /** The glyphs for a terminal that shows these characters. */
  public static Glyphs of(CharacterSet characters) {
    return switch (characters) {
      case UNICODE -> UNICODE;
      case CONSOLE -> CONSOLE;
      case ASCII -> ASCII;
    };
  }

  /**
   * A text as the terminal can show it: control characters escaped, and in ASCII where it has no
   * other.
   */
  public String shown(String text) {
    String printable = Printable.of(text);
    return this == ASCII ? Transliteration.toAscii(printable) : printable;
  }

  String border(boolean selected) {
    return selected ? heavy : light;
  }

  /** A whole cell of a bar. */
  String full() {
    return full;
  }

  /** A cell of a bar that is still to do. */
  String rest() {
    return rest;
  }

  /** Whether that is a shade character, which a background colour can imitate. */
  boolean isRestShade() {
    return this != ASCII;
  }

  /** A fraction of a cell, from 0 to below 1; empty if it is less than can be shown. */
  String part(double fraction) {
    int part = (int) Math.floor(fraction * (parts.length() + 1));
    return part < 1 ? "" : parts.substring(part - 1, part);
  }

  public String state(State state) {
    return states.substring(state.ordinal(), state.ordinal() + 1);
  }

  /** Points to what is on its right. */
  public String pointer() {
    return pointer;
  }

  public String ended() {
    return ended;
  }

  public String paused() {
    return paused;
  }

  /** Points to newer lines, below. */
  public String newer() {
    return newer;
  }

  /** Before a factor. */
  public String times() {
    return times;
  }

  /** Stands for what was cut. */
  public String ellipsis() {
    return ellipsis;
  }

  /** Between two things of one line. */
  public String dot() {
    return dot;
  }

  /** Leads from one thing to the next. */
  public String arrow() {
    return arrow;
  }

  /** The part of the position bar before the moment that is shown. */
  public String trackDone() {
    return one(track, 0);
  }

  /** The moment that is shown. */
  public String trackHead() {
    return one(track, 1);
  }

  /** The part of the position bar after it. */
  public String trackRest() {
    return one(track, 2);
  }

  /** Fills a lane of the timeline. */
  public String lane(LaneFill fill) {
    return one(lanes, fill.ordinal());
  }

  /** A thread ran at an instant. */
  public String instant() {
    return one(lanes, lanes.length() - 2);
  }

  /** A thread printed. */
  public String print() {
    return one(lanes, lanes.length() - 1);
  }

  /** Where an arrow between two lanes begins. */
  public String tail(boolean down) {
    return one(causes, down ? 0 : 1);
  }

  public String shaft() {
    return one(causes, 2);
  }

  public String head(boolean down) {
    return one(causes, down ? 3 : 4);
  }

  /** Whether a shared object lets a thread through now. */
  public String taken(boolean taken) {
    return one(objects, taken ? 0 : 1);
  }

  /** Of a semaphore's permits, and of whatever else is counted: one that is there or missing. */
  public String permit(boolean there) {
    return one(objects, there ? 2 : 3);
  }

  /** A watched value changed. */
  public String valueChange() {
    return one(objects, 4);
  }

  /** A corner of a figure of lines. */
  public String corner(boolean upper, boolean left) {
    return one(light, upper ? (left ? 0 : 2) : (left ? 4 : 5));
  }

  /** A line of a figure, from left to right. */
  public String horizontal() {
    return one(light, 1);
  }

  /** A line of a figure, from top to bottom. */
  public String vertical() {
    return one(light, 3);
  }

  /** The head of an arrow on such a line, to the right. */
  public String head() {
    return one(heads, 0);
  }

  /** The same to the left. */
  public String headBack() {
    return one(heads, 1);
  }

  private static String one(String glyphs, int place) {
    return glyphs.substring(place, place + 1);
  }

  /** Marks what is not the same on the other side; code page 437 has no sign for it. */
  public String differs() {
    return this == UNICODE ? "≠" : "!";
  }
}
