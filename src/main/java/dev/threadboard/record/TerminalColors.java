package dev.threadboard.record;

import dev.threadboard.frame.Color;
import dev.threadboard.frame.Style;
import java.util.List;

/**
 * What the colours that a terminal's owner chooses look like in a recording.
 *
 * @param foreground like every colour here {@code 0xrrggbb}
 * @param ansi the sixteen, black first, then the bright ones
 */
public record TerminalColors(int foreground, int background, List<Integer> ansi) {
  /** A calm dark terminal; bright black, which much is written in, can still be read. */
  public static final TerminalColors DARK =
      new TerminalColors(
          0xd5dae3,
          0x12161d,
          List.of(
              0x232936, 0xf0717b, 0x7fd18a, 0xe5c07b, 0x6aa8f7, 0xc792ea, 0x5fc9d8, 0xcdd3de,
              0x76829a, 0xff8b94, 0x9be8a4, 0xf5d68f, 0x82bbff, 0xdcaefc, 0x85e0ec, 0xf6f8fb));

  private static final int[] CUBE = {0, 95, 135, 175, 215, 255};

  public TerminalColors {
    if (ansi.size() != 16) {
      throw new IllegalArgumentException(ansi.size() + " colours: sixteen");
    }
    ansi = List.copyOf(ansi);
  }

  /** The same with the foreground and background of a theme's text, where it brings its own. */
  public TerminalColors under(Style text) {
    return new TerminalColors(
        rgb(text.foreground(), foreground), rgb(text.background(), background), ansi);
  }

  /**
   * What a colour looks like; 16 to 255 are xterm's cube and greys.
   *
   * @param own what the default is there
   */
  int rgb(Color color, int own) {
    if (color instanceof Color.Rgb rgb) {
      return rgb.red() << 16 | rgb.green() << 8 | rgb.blue();
    } else if (color instanceof Color.Indexed indexed) {
      return rgb(indexed.index());
    } else if (color instanceof Color.Tint tint) {
      int shade = rgb(tint.of(), foreground);
      return ColorPair.blend(
          background, tint.dim() ? ColorPair.blend(background, shade, 1, 2) : shade, 1, 4);
    }
    return own;
  }

  private int rgb(int index) {
    if (index < 16) {
      return ansi.get(index);
    } else if (index >= 232) {
      return (8 + 10 * (index - 232)) * 0x010101;
    }
    int cell = index - 16;
    return CUBE[cell / 36] << 16 | CUBE[cell / 6 % 6] << 8 | CUBE[cell % 6];
  }

  /** As CSS writes it: {@code #rrggbb}. */
  public static String hex(int rgb) {
    return "#" + Integer.toHexString(0x1000000 | rgb).substring(1);
  }
}
