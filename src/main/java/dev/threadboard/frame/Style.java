package dev.threadboard.frame;

/** How a cell looks: two colours and the SGR attributes that every terminal knows. */
public record Style(
    Color foreground,
    Color background,
    boolean bold,
    boolean dim,
    boolean underline,
    boolean reverse) {

  /** The terminal's own look. */
  public static final Style PLAIN =
      new Style(Color.DEFAULT, Color.DEFAULT, false, false, false, false);

  /** So many parts of the way to a colour are one part of the way to its tint. */
  private static final int TINT = 7;

  public Style withForeground(Color color) {
    return new Style(color, background, bold, dim, underline, reverse);
  }

  public Style withBackground(Color color) {
    return new Style(foreground, color, bold, dim, underline, reverse);
  }

  public Style withBold() {
    return new Style(foreground, background, true, dim, underline, reverse);
  }

  public Style withDim() {
    return new Style(foreground, background, bold, true, underline, reverse);
  }

  public Style withUnderline() {
    return new Style(foreground, background, bold, dim, true, reverse);
  }

  public Style withReverse() {
    return new Style(foreground, background, bold, dim, underline, true);
  }

  /** The background of a cell that is to look like a light shade (U+2591) in this style. */
  public Color lightShade() {
    if (foreground instanceof Color.Rgb front && background instanceof Color.Rgb back) {
      return back.toward(dim ? back.toward(front, 1, 2) : front, 1, 4);
    }
    return new Color.Tint(foreground, dim);
  }

  /** On a background that is a little of a colour, as far as both are known. */
  public Style tinted(Color of) {
    boolean known = of instanceof Color.Rgb && background instanceof Color.Rgb;
    return withBackground(
        known
            ? ((Color.Rgb) background).toward((Color.Rgb) of, 1, TINT)
            : new Color.Tint(of, true));
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Style style
            && attributes() == style.attributes()
            && foreground.equals(style.foreground)
            && background.equals(style.background);
  }

  @Override
  public int hashCode() {
    return (foreground.hashCode() * 31 + background.hashCode()) * 31 + attributes();
  }

  private int attributes() {
    return (bold ? 1 : 0) | (dim ? 2 : 0) | (underline ? 4 : 0) | (reverse ? 8 : 0);
  }
}
