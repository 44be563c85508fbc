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

    /** The colour so many parts of the way to another one. */
    Rgb toward(Rgb other, int part, int parts) {
      return new Rgb(
          between(red, other.red, part, parts),
          between(green, other.green, part, parts),
          between(blue, other.blue, part, parts));
    }

    private static int between(int from, int to, int part, int parts) {
      return (from * (parts - part) + to * part + parts / 2) / parts;
    }
  }

  /**
   * The colour of a light shade (U+2591): a quarter of a colour on the terminal's own background.
   * Only recordings in pixels show it; a terminal cannot mix colours, and shows its background.
   *
   * @param of the shade's colour; the default is the terminal's own foreground
   * @param dim whether the shade is dim (SGR 2)
   */
  record Tint(Color of, boolean dim) implements Color {
    @Override
    public boolean equals(Object other) {
      return other instanceof Tint tint && dim == tint.dim && of.equals(tint.of);
    }

    @Override
    public int hashCode() {
      return ~of.hashCode();
    }
  }
}
