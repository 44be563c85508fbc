package dev.threadboard.frame;

/**
 * A terminal's SGR state (ECMA-48): two colours that it can show, and attributes as bits.
 *
 * <p>Like the package's other records on the way to the first frame it spells {@code equals} and
 * {@code hashCode} out: the ones a record is given are linked at run time, for some 20 ms.
 */
record SgrState(Color foreground, Color background, int attributes) {
  static final int BOLD = 1;
  static final int DIM = 2;
  static final int UNDERLINE = 4;
  static final int REVERSE = 8;

  static final SgrState PLAIN = new SgrState(Color.DEFAULT, Color.DEFAULT, 0);

  static SgrState of(Style style, Palette palette) {
    return new SgrState(
        palette.nearest(style.foreground()),
        palette.nearest(style.background()),
        (style.bold() ? BOLD : 0)
            | (style.dim() ? DIM : 0)
            | (style.underline() ? UNDERLINE : 0)
            | (style.reverse() ? REVERSE : 0));
  }

  /** Whether a blank looks the same in both: without lines or reverse, its foreground is unseen. */
  boolean blanksLike(SgrState other) {
    int seen = UNDERLINE | REVERSE;
    return background.equals(other.background)
        && (attributes & seen) == (other.attributes & seen)
        && ((attributes & seen) == 0 || equals(other));
  }

  /** Whether a blank in it is what erasing leaves, with or without background colour erase. */
  boolean blanksLikeErased() {
    return blanksLike(PLAIN);
  }

  /** The nearest state in which blanks look as they do in another. */
  SgrState blankingLike(SgrState other) {
    int seen = UNDERLINE | REVERSE;
    return ((attributes | other.attributes) & seen) == 0
        ? new SgrState(foreground, other.background, attributes)
        : other;
  }

  /** The shortest sequence from this state to another. */
  String change(SgrState to) {
    if (equals(to)) {
      return "";
    }
    String fromReset = sequence(PLAIN.difference(to));
    fromReset = to.equals(PLAIN) ? "\033[m" : "\033[;" + fromReset.substring(2);
    String direct = sequence(difference(to));
    return direct.length() <= fromReset.length() ? direct : fromReset;
  }

  private static String sequence(StringBuilder parameters) {
    return "\033[" + parameters.substring(Math.min(1, parameters.length())) + "m";
  }

  /** Each parameter with a semicolon before it. */
  private StringBuilder difference(SgrState to) {
    StringBuilder parameters = new StringBuilder();
    int lost = attributes & ~to.attributes;
    int kept = attributes & to.attributes;
    if ((lost & (BOLD | DIM)) != 0) {
      parameters.append(";22");
      kept &= ~(BOLD | DIM);
    }
    parameters.append((lost & UNDERLINE) != 0 ? ";24" : "");
    parameters.append((lost & REVERSE) != 0 ? ";27" : "");
    int gained = to.attributes & ~kept;
    parameters.append((gained & BOLD) != 0 ? ";1" : "");
    parameters.append((gained & DIM) != 0 ? ";2" : "");
    parameters.append((gained & UNDERLINE) != 0 ? ";4" : "");
    parameters.append((gained & REVERSE) != 0 ? ";7" : "");
    if (!foreground.equals(to.foreground)) {
      colour(parameters, to.foreground, 30);
    }
    if (!background.equals(to.background)) {
      colour(parameters, to.background, 40);
    }
    return parameters;
  }

  private static void colour(StringBuilder parameters, Color color, int base) {
    parameters.append(';');
    if (color instanceof Color.Rgb rgb) {
      parameters.append(base + 8).append(";2;").append(rgb.red());
      parameters.append(';').append(rgb.green()).append(';').append(rgb.blue());
    } else if (color instanceof Color.Indexed indexed) {
      int index = indexed.index();
      if (index < 8) {
        parameters.append(base + index);
      } else if (index < 16) {
        parameters.append(base + 60 + index - 8);
      } else {
        parameters.append(base + 8).append(";5;").append(index);
      }
    } else {
      parameters.append(base + 9);
    }
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof SgrState sgr
            && attributes == sgr.attributes
            && foreground.equals(sgr.foreground)
            && background.equals(sgr.background);
  }

  @Override
  public int hashCode() {
    return (foreground.hashCode() * 31 + background.hashCode()) * 31 + attributes;
  }
}
