package dev.threadboard.view.objects;

import dev.threadboard.board.Board;
import dev.threadboard.deadlock.HopelessWait;
import dev.threadboard.deadlock.WaitLink;
import dev.threadboard.frame.Graphemes;
import dev.threadboard.frame.Style;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.Scene;
import java.util.ArrayList;
import java.util.List;

/**
 * A circle of waits as a closed figure of three rows: from each thread an arrow leads to what it
 * waits for, and from there to who has that, clockwise.
 */
final class CircleFigure {
  static final int ROWS = 3;

  /** In cells; of a longer name the middle is left out. */
  private static final int NAME = 24;

  /** In cells: a corner, a line and a blank, or a blank, an arrow's head or line, and a corner. */
  private static final int END = 3;

  /** In cells: a blank, a line and a blank before what an arrow says. */
  private static final int TAIL = 3;

  /** In cells: a blank, a line, a head and a blank behind it. */
  private static final int HEAD = 4;

  private record Node(String name, Style style, String leads, String brief) {
    int columns() {
      return Graphemes.width(name);
    }
  }

  private final Theme theme;
  private final Glyphs glyphs;
  private final List<Node> nodes;

  /** What the arrows say is shortened. */
  private final boolean brief;

  /** How many nodes stand in the upper row. */
  private final int upper;

  private CircleFigure(Scene scene, List<Node> nodes, boolean brief) {
    this.theme = scene.theme();
    this.glyphs = scene.glyphs();
    this.nodes = nodes;
    this.brief = brief;
    int best = 1;
    for (int count = 2; count < nodes.size(); count++) {
      best = columns(count) < columns(best) ? count : best;
    }
    this.upper = best;
  }

  /**
   * The first of those waits that is a circle and fits; null if there is none.
   *
   * @param columns how many there are
   */
  static CircleFigure of(Scene scene, List<HopelessWait> waits, int columns) {
    for (HopelessWait wait : waits) {
      List<Node> nodes = isClosed(wait.links()) ? nodes(scene, wait.links()) : List.of();
      for (boolean brief : new boolean[] {false, true}) {
        CircleFigure figure = nodes.isEmpty() ? null : new CircleFigure(scene, nodes, brief);
        if (figure != null && figure.columns() <= columns) {
          return figure;
        }
      }
    }
    return null;
  }

  /** Whether each waits for the next, and the last for the first: who waits for itself is one. */
  private static boolean isClosed(List<WaitLink> links) {
    for (int i = 0; i < links.size(); i++) {
      if (links.get(i).other() != links.get((i + 1) % links.size()).ident()) {
        return false;
      }
    }
    return true;
  }

  private static List<Node> nodes(Scene scene, List<WaitLink> links) {
    Board board = scene.board();
    List<Node> nodes = new ArrayList<>();
    for (WaitLink link : links) {
      boolean object = link.object() > 0;
      String name = board.threads().get(link.ident()).shortName();
      Style hue = scene.theme().style(Role.ofThread(link.ident())).withBold();
      String leads = object ? "waits for" : "waits for the end of";
      nodes.add(node(scene, name, hue, leads, object ? "wants" : "joins"));
      if (object) {
        Style strong = scene.theme().style(Role.STRONG);
        boolean held = link.taken() != null;
        String of = board.objects().get(link.object()).name();
        nodes.add(node(scene, of, strong, held ? "held by" : "needs", held ? "of" : "needs"));
      }
    }
    return nodes;
  }

  private static Node node(Scene scene, String name, Style style, String leads, String brief) {
    String shown = Area.cutMiddle(scene.glyphs().shown(name), NAME, scene.glyphs());
    return new Node(shown, style, leads, brief);
  }

  int columns() {
    return columns(upper);
  }

  private int columns(int count) {
    int sides = said(count - 1).length() + said(nodes.size() - 1).length() + 2 * END;
    int above = row(0, count) + 1;
    int below = row(count, nodes.size()) + 1;
    return Math.max(sides, Math.max(above, below));
  }

  /** In cells: what those nodes take, with their arrows and both ends. */
  private int row(int from, int to) {
    int columns = 2 * END;
    for (int i = from; i < to; i++) {
      columns += nodes.get(i).columns();
      columns += i < to - 1 ? TAIL + said(i).length() + HEAD : 0;
    }
    return columns;
  }

  /** What the arrow says that leads away from a node. */
  private String said(int node) {
    return brief ? nodes.get(node).brief : nodes.get(node).leads;
  }

  void draw(Area area) {
    Style line = theme.style(Role.STATE_FAILED);
    int right = columns() - 1;
    for (int row = 0; row < ROWS; row++) {
      boolean side = row == 1;
      for (int column = 1; column < right && !side; column++) {
        area.text(column, row, glyphs.horizontal(), line);
      }
    }
    area.text(0, 0, glyphs.corner(true, true), line);
    area.text(right, 0, glyphs.corner(true, false), line);
    area.text(0, 1, glyphs.vertical(), line);
    area.text(right, 1, glyphs.vertical(), line);
    area.text(0, 2, glyphs.corner(false, true), line);
    area.text(right, 2, glyphs.corner(false, false), line);
    Style said = theme.style(Role.TEXT);
    area.text(2, 1, said(nodes.size() - 1), said);
    area.text(right - 1 - said(upper - 1).length(), 1, said(upper - 1), said);
    above(area, line, said);
    below(area, right, line, said);
  }

  /** From left to right. */
  private void above(Area area, Style line, Style said) {
    area.text(2, 0, glyphs.head(), line);
    int column = END + 1;
    for (int i = 0; i < upper; i++) {
      column = name(area, column, 0, nodes.get(i));
      if (i < upper - 1) {
        column = area.text(column + 1, 0, " " + said(i) + " ", said);
        area.text(column + 1, 0, glyphs.head(), line);
        column += HEAD - 1;
      }
    }
  }

  /** From right to left. */
  private void below(Area area, int right, Style line, Style said) {
    int column = right - 2;
    for (int i = upper; i < nodes.size(); i++) {
      int begin = column - 1 - nodes.get(i).columns();
      area.text(column, 2, glyphs.headBack(), line);
      name(area, begin, 2, nodes.get(i));
      if (i < nodes.size() - 1) {
        String words = " " + said(i) + " ";
        int at = begin - 2 - words.length();
        area.text(at, 2, words, said);
        column = at - 2;
      }
    }
  }

  /** With a blank on each side. */
  private int name(Area area, int column, int row, Node node) {
    Style text = theme.style(Role.TEXT);
    area.text(column - 1, row, " ", text);
    int end = area.text(column, row, node.name, node.style);
    return area.text(end, row, " ", text);
  }
}
