package dev.threadboard.view.dashboard;

import dev.threadboard.board.Board;
import dev.threadboard.board.State;
import dev.threadboard.command.Pace;
import dev.threadboard.deadlock.HopelessWait;
import dev.threadboard.frame.Graphemes;
import dev.threadboard.frame.Style;
import dev.threadboard.text.Numbers;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.HopelessMarks;
import dev.threadboard.view.Scene;
import dev.threadboard.view.StateStyle;
import java.util.ArrayList;
import java.util.List;

/** The first line: scenario, how many threads are in which state, speed, time, policy. */
public final class Header {
  private static final String GAP = "   ";
  private static final String PROGRAM = "threadboard";

  /** On a screen with fewer columns the program's own name is left out. */
  private static final int NAMED = 94;

  /** What the counts take at most, in cells. */
  private static final int MANY_COUNTS = 72;

  /** What the clock takes at most, with the gap before it, in cells. */
  private static final int CLOCK = 40;

  /** In cells: with fewer, a program of one's own has its seed without that word. */
  private static final int ROOMY = 94;

  /** A few words in one style. */
  public record Piece(String text, Style style) {}

  private final Board board;
  private final Theme theme;
  private final Glyphs glyphs;
  private final long now;
  private final Pace pace;
  private final boolean asks;
  private final boolean stepping;
  private final boolean told;

  public Header(Scene scene) {
    this.board = scene.board();
    this.theme = scene.theme();
    this.glyphs = scene.glyphs();
    this.now = scene.now();
    this.pace = scene.view().pace();
    this.asks = scene.prediction().asks();
    this.stepping = scene.playhead().stepping();
    this.told = scene.prediction().told();
  }

  void draw(Area row) {
    int right = row.columns() - 1;
    List<Piece> clock = clock(row.columns());
    for (int i = clock.size() - 1; i >= 0; i--) {
      Piece piece = clock.get(i);
      right -= Graphemes.width(piece.text);
      row.text(right, 0, piece.text, piece.style);
      right -= GAP.length();
    }
    left(row.part(1, 0, right - 1, 1), row.columns());
  }

  /**
   * What stands before the counts depends on the screen's width alone, so that nothing comes and
   * goes or moves as threads do; the counts are in words, or in glyphs where these do not fit.
   */
  private void left(Area area, int columns) {
    int column = area.text(0, 0, name(columns), theme.style(Role.TITLE));
    String title = title(columns - column);
    column = area.text(column, 0, title, theme.style(Role.MUTED)) + GAP.length();
    boolean words = column + width(counts(true)) - GAP.length() <= area.columns();
    for (Piece piece : counts(words)) {
      column = area.text(column, 0, piece.text, piece.style) + 2;
    }
  }

  /** The program is named where there is much room, whatever its scenario is called. */
  private String name(int columns) {
    String scenario = board.run() == null ? "" : board.run().scenario();
    return columns < NAMED ? scenario : (PROGRAM + " " + scenario).strip();
  }

  /** The columns that they take, with a gap behind each. */
  public static int width(List<Piece> counts) {
    int width = GAP.length();
    for (Piece piece : counts) {
      width += Graphemes.width(piece.text) + 2;
    }
    return width;
  }

  private String title(int columns) {
    if (board.run() == null) {
      return "";
    }
    if (board.run().title().isEmpty()) {
      return "";
    }
    String title = " " + glyphs.dot() + " " + board.run().title();
    return Graphemes.width(title) + MANY_COUNTS + CLOCK <= columns ? title : "";
  }

  /** How many threads are in which state, for each state with any; without words in glyphs. */
  public List<Piece> counts(boolean words) {
    List<Piece> counts = new ArrayList<>();
    for (State state : State.values()) {
      int count = board.threads().count(state);
      if (count > 0) {
        String many = Numbers.count(count);
        String text = words ? many + " " + state.word() : glyphs.state(state) + many;
        counts.add(new Piece(text, theme.style(StateStyle.role(state))));
      }
    }
    return counts;
  }

  private List<Piece> clock(int columns) {
    List<Piece> pieces = new ArrayList<>();
    HopelessWait hopeless = new HopelessMarks(board).newest();
    if (hopeless != null && !board.over() && !board.deadlock()) {
      String label = HopelessMarks.label(hopeless, columns < ROOMY ? 0 : columns, glyphs);
      pieces.add(new Piece(label, theme.style(Role.STATE_FAILED)));
    }
    pieces.add(show());
    if (!board.over()) {
      pieces.add(new Piece(speed(), theme.style(Role.TEXT)));
    }
    pieces.add(new Piece("t " + Numbers.seconds(now) + " s", theme.style(Role.STRONG)));
    if (board.run() != null) {
      Long seed = board.run().seed();
      String word = board.program().isOwn() && columns < ROOMY ? " " : " seed ";
      String policy = board.run().policy() + (seed == null ? "" : word + seed);
      pieces.add(new Piece(policy, theme.style(Role.MUTED)));
    }
    if (board.program().isOwn()) {
      Role role = board.program().repeatability().isExact() ? Role.MUTED : Role.HINT;
      pieces.add(new Piece(board.program().repeatability().brief(), theme.style(role)));
    }
    return pieces;
  }

  private String speed() {
    return pace.speed().isMax() ? "max" : glyphs.times() + pace.speed();
  }

  /** The state of the run as a whole. */
  private Piece show() {
    if (board.over()) {
      int status = board.exit().getAsInt();
      String killed = board.program().killed();
      if (killed != null) {
        String by = glyphs.state(State.FAILED) + " killed by " + killed;
        return new Piece(by, theme.style(Role.STATE_FAILED));
      }
      return status == 0
          ? new Piece(glyphs.ended() + " ended", theme.style(Role.STATE_DONE))
          : new Piece(
              glyphs.state(State.FAILED) + " exit status " + status,
              theme.style(Role.STATE_FAILED));
    } else if (board.deadlock()) {
      return new Piece(glyphs.state(State.FAILED) + " deadlock", theme.style(Role.STATE_FAILED));
    }
    if (asks) {
      return new Piece("? asks you", theme.style(Role.HINT));
    }
    if (told) {
      return new Piece("? tells you", theme.style(Role.HINT));
    }
    return pace.paused() && !stepping
        ? new Piece(glyphs.paused() + " paused", theme.style(Role.HINT))
        : new Piece(glyphs.state(State.RUNNING) + " running", theme.style(Role.STATE_RUNNING));
  }
}
