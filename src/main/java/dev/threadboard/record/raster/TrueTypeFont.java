package dev.threadboard.record.raster;

import java.awt.geom.Path2D;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The outlines of a TrueType font (ISO/IEC 14496-22), read from memory. Java's own fonts leave
 * files behind, in {@code ~/.java} and in the folder for temporary files, and need libraries that
 * not every machine has.
 *
 * <p>Points are rounded to 64ths of a pixel, as FreeType does.
 */
final class TrueTypeFont {
  private static final int ON_CURVE = 1;
  private static final int X_SHORT = 2;
  private static final int Y_SHORT = 4;
  private static final int REPEAT = 8;
  private static final int X_SAME = 16;
  private static final int Y_SAME = 32;

  private static final int WORDS = 1;
  private static final int OFFSETS = 2;
  private static final int SCALED = 8 | 64 | 128;
  private static final int MORE = 32;
  private static final int DEEPEST = 8;

  private final ByteBuffer font;
  private final int cmap;
  private final int glyphs;
  private final int places;
  private final int advances;
  private final int advanceCount;
  private final boolean longPlaces;
  private final int unitsPerEm;

  /**
   * @throws IllegalArgumentException if it is no such font, or lacks a table
   */
  TrueTypeFont(byte[] file) {
    this.font = ByteBuffer.wrap(file);
    this.glyphs = table("glyf");
    this.places = table("loca");
    this.advances = table("hmtx");
    this.advanceCount = font.getShort(table("hhea") + 34) & 0xffff;
    int head = table("head");
    this.unitsPerEm = font.getShort(head + 18) & 0xffff;
    this.longPlaces = font.getShort(head + 50) != 0;
    this.cmap = characters(table("cmap"));
  }

  private int table(String name) {
    int count = font.getShort(4);
    for (int i = 0; i < count; i++) {
      int entry = 12 + 16 * i;
      byte[] tag = Arrays.copyOfRange(font.array(), entry, entry + 4);
      if (new String(tag, StandardCharsets.US_ASCII).equals(name)) {
        return font.getInt(entry + 8);
      }
    }
    throw new IllegalArgumentException("the font has no table " + name);
  }

  /** The part of the table that has all characters, in ranges that count on (format 12). */
  private int characters(int table) {
    int count = font.getShort(table + 2);
    for (int i = 0; i < count; i++) {
      int part = table + font.getInt(table + 4 + 8 * i + 4);
      if (font.getShort(part) == 12) {
        return part;
      }
    }
    throw new IllegalArgumentException("the font has no table of all characters");
  }

  /** Whether it has a glyph for it. */
  boolean has(int character) {
    return glyph(character) != 0;
  }

  private int glyph(int character) {
    int low = 0;
    int high = font.getInt(cmap + 12) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int range = cmap + 16 + 12 * middle;
      if (character > font.getInt(range + 4)) {
        low = middle + 1;
      } else if (character < font.getInt(range)) {
        high = middle - 1;
      } else {
        return font.getInt(range + 8) + character - font.getInt(range);
      }
    }
    return 0;
  }

  /** Whether it takes no room of its own, as an accent may that is put on the letter before it. */
  boolean isMark(int character) {
    int glyph = Math.min(glyph(character), advanceCount - 1);
    return font.getShort(advances + 4 * glyph) == 0;
  }

  /**
   * What is filled for a character, from the left end of its baseline.
   *
   * @param size of the em, in pixels
   */
  Path2D outline(int character, float size) {
    Path2D.Float path = new Path2D.Float(Path2D.WIND_NON_ZERO);
    long scale = (((long) (size * 64) << 16) + unitsPerEm / 2) / unitsPerEm;
    add(path, glyph(character), scale, 0, 0, 0);
    return path;
  }

  /**
   * @param scale from the font's units to 64ths of a pixel, in 65536ths
   * @param dx in 64ths of a pixel
   */
  private void add(Path2D path, int glyph, long scale, int dx, int dy, int depth) {
    int from = place(glyph);
    if (place(glyph + 1) == from) {
      return;
    }
    ByteBuffer data = font.duplicate().position(glyphs + from);
    int contours = data.getShort();
    data.position(data.position() + 8);
    if (contours >= 0) {
      simple(path, data, contours, scale, dx, dy);
    } else if (depth < DEEPEST) {
      composite(path, data, scale, dx, dy, depth);
    }
  }

  private int place(int glyph) {
    return longPlaces
        ? font.getInt(places + 4 * glyph)
        : 2 * (font.getShort(places + 2 * glyph) & 0xffff);
  }

  private void composite(Path2D path, ByteBuffer data, long scale, int dx, int dy, int depth) {
    int flags;
    do {
      flags = data.getShort();
      int part = data.getShort() & 0xffff;
      int x = (flags & WORDS) != 0 ? data.getShort() : data.get();
      int y = (flags & WORDS) != 0 ? data.getShort() : data.get();
      if ((flags & OFFSETS) == 0 || (flags & SCALED) != 0) {
        throw new IllegalArgumentException(
            "a glyph of the font is put together by more than place");
      }
      add(path, part, scale, dx + scaled(x, scale), dy + scaled(y, scale), depth + 1);
    } while ((flags & MORE) != 0);
  }

  private static void simple(
      Path2D path, ByteBuffer data, int contours, long scale, int dx, int dy) {
    int[] ends = new int[contours];
    for (int i = 0; i < contours; i++) {
      ends[i] = data.getShort() & 0xffff;
    }
    int instructions = data.getShort() & 0xffff;
    data.position(data.position() + instructions);
    int points = contours == 0 ? 0 : ends[contours - 1] + 1;
    byte[] flags = flags(data, points);
    int[] x = coordinates(data, flags, X_SHORT, X_SAME, scale, dx);
    int[] y = coordinates(data, flags, Y_SHORT, Y_SAME, scale, dy);
    int from = 0;
    for (int end : ends) {
      contour(path, flags, x, y, from, end);
      from = end + 1;
    }
  }

  private static byte[] flags(ByteBuffer data, int points) {
    byte[] flags = new byte[points];
    for (int i = 0; i < points; i++) {
      flags[i] = data.get();
      if ((flags[i] & REPEAT) != 0) {
        int times = data.get() & 0xff;
        Arrays.fill(flags, i + 1, i + 1 + times, flags[i]);
        i += times;
      }
    }
    return flags;
  }

  private static int[] coordinates(
      ByteBuffer data, byte[] flags, int isShort, int isSame, long scale, int shift) {
    int[] coordinates = new int[flags.length];
    int at = 0;
    for (int i = 0; i < flags.length; i++) {
      boolean same = (flags[i] & isSame) != 0;
      if ((flags[i] & isShort) != 0) {
        int step = data.get() & 0xff;
        at += same ? step : -step;
      } else if (!same) {
        at += data.getShort();
      }
      coordinates[i] = scaled(at, scale) + shift;
    }
    return coordinates;
  }

  private static int scaled(int value, long scale) {
    long product = Math.abs(value) * scale + 0x8000 >> 16;
    return (int) (value < 0 ? -product : product);
  }

  /** Points that are not on the curve draw it; between two of them lies one that is. */
  private static void contour(Path2D path, byte[] flags, int[] x, int[] y, int from, int end) {
    int count = end - from + 1;
    int first = 0;
    while (first < count && (flags[from + first] & ON_CURVE) == 0) {
      first++;
    }
    if (first == count) {
      throw new IllegalArgumentException("a contour of the font has no point on it");
    }
    int start = from + first;
    path.moveTo(x[start] / 64f, -y[start] / 64f);
    for (int i = 1; i <= count; i++) {
      int at = from + (first + i) % count;
      if ((flags[at] & ON_CURVE) != 0) {
        path.lineTo(x[at] / 64f, -y[at] / 64f);
        continue;
      }
      int next = from + (first + i + 1) % count;
      boolean on = (flags[next] & ON_CURVE) != 0;
      int endX = on ? x[next] : (x[at] + x[next]) / 2;
      int endY = on ? y[next] : (y[at] + y[next]) / 2;
      path.quadTo(x[at] / 64f, -y[at] / 64f, endX / 64f, -endY / 64f);
      i += on ? 1 : 0;
    }
    path.closePath();
  }
}
