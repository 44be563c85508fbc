package dev.threadboard.record.gif;

/**
 * The pixels of a cell, as places in a palette counted from 1. Cells with the same glyph have their
 * levels in common.
 *
 * @param levels how far each pixel is on the way from background to foreground, in steps
 * @param places of each level
 */
record GifTile(byte[] levels, byte[] places) {
  int length() {
    return levels.length;
  }

  byte at(int pixel) {
    return places[levels[pixel]];
  }
}
