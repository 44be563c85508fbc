package dev.threadboard.record.raster;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The lines of Unicode's box drawing block (U+2500 to U+257F), which join from cell to cell. */
public final class BoxDrawing {
  private static final int FIRST = 0x2500;
  private static final int LAST = 0x257f;

  private static final int UP = 0;
  private static final int RIGHT = 1;
  private static final int DOWN = 2;
  private static final int LEFT = 3;

  private static final int LIGHT = 1;
  private static final int HEAVY = 2;
  private static final int DOUBLE = 3;

  /** Of each character four digits: its lines up, right, down and left, as its name has them. */
  private static final String ARMS =
      "0101020210102020010102021010202001010202101020200110021001200220"
          + "0011001200210022110012002100220010011002200120021110121021101120"
          + "2120221012202220101110122011102120212012102220220111011202110212"
          + "0121012202210222110111021201120221012102220122021111111212111212"
          + "2111112121212112221111221221221212222122222122220101020210102020"
          + "0303303003100130033000130031003313003100330010033001300313103130"
          + "3330101330313033031301310333130331013303131331313333011000111001"
          + "1100000000000000000110000100001000022000020000200201102001022010";

  /** Of how many dashes a line consists, from U+2504 on and from U+254C on. */
  private static final String DASHES = "333344442222";

  private final CellSize size;
  private final int middleX;
  private final int middleY;

  public BoxDrawing(CellSize size) {
    this.size = size;
    this.middleX = (size.width() - size.stroke()) / 2;
    this.middleY = (size.height() - size.stroke()) / 2;
  }

  public static boolean has(int character) {
    return character >= FIRST && character <= LAST;
  }

  /** What is filled; all edges but those of arcs and diagonals lie between pixels. */
  public Shape shape(int character) {
    if (character >= 0x2571 && character <= 0x2573) {
      return diagonal(character);
    }
    int[] arms = new int[4];
    for (int i = 0; i < arms.length; i++) {
      arms[i] = ARMS.charAt((character - FIRST) * 4 + i) - '0';
    }
    if (character >= 0x256d && character <= 0x2570) {
      return arc(arms);
    }
    int dashes = dashes(character);
    if (dashes > 0) {
      return dashed(arms, dashes);
    }
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (int direction = UP; direction <= LEFT; direction++) {
      if (arms[direction] == DOUBLE) {
        int before = arms[(direction + 3) % 4];
        int after = arms[(direction + 1) % 4];
        boolean straight = arms[(direction + 2) % 4] == DOUBLE;
        line(path, direction, -2 * size.stroke(), size.stroke(), reach(before, after, straight));
        line(path, direction, 2 * size.stroke(), size.stroke(), reach(after, before, straight));
      } else if (arms[direction] != 0) {
        int left = arms[(direction + 3) % 4];
        int right = arms[(direction + 1) % 4];
        boolean stops = left == DOUBLE && right == DOUBLE && arms[(direction + 2) % 4] == 0;
        int reach = stops ? -3 * size.stroke() : reach(Math.max(left, right));
        line(path, direction, 0, thickness(arms[direction]), reach);
      }
    }
    return path;
  }

  private static int dashes(int character) {
    boolean early = character >= 0x2504 && character <= 0x250b;
    boolean late = character >= 0x254c && character <= 0x254f;
    int place = early ? character - 0x2504 : 8 + character - 0x254c;
    return early || late ? DASHES.charAt(place) - '0' : 0;
  }

  /** How far past the middle a line goes that meets others at right angles, in half strokes. */
  private int reach(int across) {
    return across == DOUBLE ? 5 * size.stroke() : thickness(across == 0 ? LIGHT : across);
  }

  /**
   * The same for one line of a double one.
   *
   * @param near the line across on its own side
   * @param far the line across on the other side
   */
  private int reach(int near, int far, boolean straight) {
    if (near == DOUBLE) {
      return -3 * size.stroke();
    } else if (far == DOUBLE && !straight) {
      return 5 * size.stroke();
    }
    return size.stroke();
  }

  private int thickness(int weight) {
    return weight == HEAVY ? 3 * size.stroke() : size.stroke();
  }

  /**
   * From an edge to the middle.
   *
   * @param aside how far to the right of the middle line, seen in the direction of the arm
   * @param reach past the middle, in halves of a pixel
   */
  private void line(Path2D path, int direction, int aside, int thickness, int reach) {
    int thin = (thickness - size.stroke()) / 2;
    int sign = direction == UP || direction == RIGHT ? 1 : -1;
    int past = (reach - size.stroke()) / 2;
    if (direction == UP || direction == DOWN) {
      int x = middleX - thin + aside * sign;
      int from = direction == UP ? 0 : middleY - past;
      int to = direction == UP ? middleY + size.stroke() + past : size.height();
      rectangle(path, x, from, thickness, to - from);
    } else {
      int y = middleY - thin + aside * sign;
      int from = direction == LEFT ? 0 : middleX - past;
      int to = direction == LEFT ? middleX + size.stroke() + past : size.width();
      rectangle(path, from, y, to - from, thickness);
    }
  }

  private static void rectangle(Path2D path, int x, int y, int width, int height) {
    if (width > 0 && height > 0) {
      path.append(new Rectangle2D.Double(x, y, width, height), false);
    }
  }

  private Shape dashed(int[] arms, int dashes) {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    boolean across = arms[RIGHT] != 0;
    int length = across ? size.width() : size.height();
    int thickness = thickness(across ? arms[RIGHT] : arms[DOWN]);
    int thin = (thickness - size.stroke()) / 2;
    for (int dash = 0; dash < dashes; dash++) {
      int from = dash * length / dashes;
      int to = Math.max(from + 1, (dash + 1) * length / dashes - Math.max(1, length / dashes / 4));
      if (across) {
        rectangle(path, from, middleY - thin, to - from, thickness);
      } else {
        rectangle(path, middleX - thin, from, thickness, to - from);
      }
    }
    return path;
  }

  private Shape arc(int[] arms) {
    double x = middleX + size.stroke() / 2.0;
    double y = middleY + size.stroke() / 2.0;
    double radius = Math.min(x, y);
    double dx = arms[RIGHT] != 0 ? 1 : -1;
    double dy = arms[DOWN] != 0 ? 1 : -1;
    double round = radius * 0.4477;
    Path2D path = new Path2D.Double();
    path.moveTo(x, dy > 0 ? size.height() + 1 : -1);
    path.lineTo(x, y + dy * radius);
    path.curveTo(x, y + dy * round, x + dx * round, y, x + dx * radius, y);
    path.lineTo(dx > 0 ? size.width() + 1 : -1, y);
    return clipped(path, size.stroke());
  }

  private Shape diagonal(int character) {
    Path2D path = new Path2D.Double();
    if (character != 0x2572) {
      path.moveTo(-size.width(), 2 * size.height());
      path.lineTo(2 * size.width(), -size.height());
    }
    if (character != 0x2571) {
      path.moveTo(-size.width(), -size.height());
      path.lineTo(2 * size.width(), 2 * size.height());
    }
    return clipped(path, size.stroke());
  }

  private Shape clipped(Path2D line, int thickness) {
    BasicStroke stroke = new BasicStroke(thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    Area area = new Area(stroke.createStrokedShape(line));
    area.intersect(new Area(new Rectangle2D.Double(0, 0, size.width(), size.height())));
    return area;
  }
}
