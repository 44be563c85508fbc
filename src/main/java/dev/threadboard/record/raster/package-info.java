/**
 * Pictures in pixels, put together from cells: a {@code GlyphMasks} says how much of each pixel a
 * glyph covers, a {@code ColorPair} in what colours; and {@code CellDeltas}, the cells that change
 * from one picture to the next.
 */
package dev.threadboard.record.raster;
