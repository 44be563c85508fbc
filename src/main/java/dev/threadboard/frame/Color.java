package dev.threadboard.frame;

/** A colour as a style asks for it; a terminal that can show less maps it to the nearest it has. */
public sealed interface Color {
  /** The terminal's own foreground or background (ECMA-48 SGR 39 and 49). */
  Color DEFAULT = new Default();

  /** Whatever the terminal's owner chose. */
  record Default() implements Color {
    @Override
    public boolean equals(Object other) {
      return other instanceof Default;
    }

    @Override
    public int hashCode() {
      return -1;
    }
  }

  /**
   * An entry of the terminal's palette.
   *
   * @param index 0 to 15 are the terminal's own sixteen colours, 16 to 255 xterm's fixed cube and
   *     greys
   */
  record Indexed(int index) implements Color {
    public Indexed {
      if (index < 0 || index > 255) {
        throw new IllegalArgumentException("palette index " + index + ": 0 to 255");
      }
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Indexed indexed && index == indexed.index;
    }

    @Override
    public int hashCode() {
      return index;
    }
  }

  /** A 24-bit colour; each part 0 to 255. */
  record Rgb(int red, int green, int blue) implements Color {
    public Rgb {
      if (((red | green | blue) & ~0xff) != 0) {
        throw new IllegalArgumentException(
            "colour " + red + "," + green + "," + blue + ": each part 0 to 255");
      }
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Rgb rgb && red == rgb.red && green == rgb.green && blue == rgb.blue;
    }

    @Override
    public int hashCode() {
      return 256 + (red << 16 | green << 8 | blue);
    }
  }
}
