package dev.threadboard.record.raster;

import dev.threadboard.record.ColorPair;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** How much of each pixel of a cell its glyph covers. */
public final class GlyphMasks {
  private final CellSize size;
  private final Typeface typeface;
  private final BoxDrawing boxes;
  private final BlockElements blockElements;
  private final Map<Key, byte[]> masks = new HashMap<>();

  private record Key(String glyph, PaintedCell.Part part, boolean bold, boolean underline) {}

  public GlyphMasks(CellSize size) throws IOException {
    this.size = size;
    this.typeface = new Typeface(size);
    this.boxes = new BoxDrawing(size);
    this.blockElements = new BlockElements(size);
  }

  public CellSize size() {
    return size;
  }

  /** Row by row, each 0 to 255 (unsigned). */
  public byte[] of(PaintedCell paintedCell) {
    ColorPair colors = paintedCell.colors();
    Key key = new Key(paintedCell.glyph(), paintedCell.part(), colors.bold(), colors.underline());
    return masks.computeIfAbsent(key, this::paint);
  }

  private byte[] paint(Key key) {
    byte[] mask = new byte[size.width() * size.height()];
    int first = key.glyph.codePointAt(0);
    if (!key.glyph.equals(" ")) {
      fill(shape(key, first), mask);
    }
    if (key.underline) {
      int y = Math.min(size.height() - size.stroke(), typeface.baseline() + 2 * size.stroke());
      fill(new Rectangle2D.Double(0, y, size.width(), size.stroke()), mask);
    }
    return mask;
  }

  private Shape shape(Key key, int first) {
    if (BoxDrawing.has(first)) {
      return boxes.shape(first);
    } else if (BlockElements.has(first)) {
      return blockElements.shape(first);
    }
    boolean whole = key.part == PaintedCell.Part.WHOLE;
    Shape outline = typeface.outline(key.glyph, key.bold, whole ? 1 : 2);
    int aside = (size.width() - size.letterWidth()) / 2;
    int left = key.part == PaintedCell.Part.RIGHT ? size.width() - aside : -aside;
    return left == 0
        ? outline
        : AffineTransform.getTranslateInstance(-left, 0).createTransformedShape(outline);
  }

  private void fill(Shape shape, byte[] mask) {
    BufferedImage image =
        new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.fill(shape);
    graphics.dispose();
    int[] pixels = image.getRGB(0, 0, size.width(), size.height(), null, 0, size.width());
    for (int i = 0; i < pixels.length; i++) {
      mask[i] = (byte) Math.max(mask[i] & 0xff, pixels[i] >>> 24);
    }
  }
}
