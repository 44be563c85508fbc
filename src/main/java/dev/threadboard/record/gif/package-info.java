/** Animated GIFs: <code> CellDeltas --&gt; GifPalette --&gt; GifImages --&gt; Lzw</code>. */
package dev.threadboard.record.gif;
