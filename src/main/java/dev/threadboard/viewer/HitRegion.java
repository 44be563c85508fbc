package dev.threadboard.viewer;

/** A rectangle of the screen, in cells, that the mouse can act on. */
public record HitRegion(int left, int top, int columns, int rows, Target target) {
  /** What stands there. */
  public sealed interface Target {}

  /** A thread's pane, by the thread's number. */
  public record Pane(int ident) implements Target {}

  /** A shared object, by its number. */
  public record SharedObject(int number) implements Target {}

  public record Log() implements Target {}

  public record Help() implements Target {}

  /** One of two boards that are compared: 0 is the left one, 1 the right one. */
  public record Side(int side) implements Target {}

  /** A key by its name, which a click presses. */
  public record Key(String name) implements Target {}

  /** One of the commands that the palette offers, by its place from 0. */
  public record Offer(int place) implements Target {}

  /** What lies under something that is open, which a click closes. */
  public record Under() implements Target {}

  /** A place in the run, between its beginning, 0, and its end, 1. */
  public record Moment(double place) implements Target {}

  /** One of the answers to a question, by its place from 0. */
  public record Answer(int place) implements Target {}

  /** One of the menu's scenarios, by its place from 0. */
  public record Scenario(int place) implements Target {}

  /** One of the selected scenario's parameters, by its place from 0. */
  public record Parameter(int place) implements Target {}

  boolean contains(int column, int row) {
    return column >= left && column < left + columns && row >= top && row < top + rows;
  }
}
