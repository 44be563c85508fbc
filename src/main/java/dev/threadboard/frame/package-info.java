/**
 * One finished picture of styled cells.
 *
 * <pre>
 *   view --&gt; Canvas --&gt; Frame --&gt; Encoder --&gt; the bytes a terminal is sent
 * </pre>
 *
 * Sizes and positions are in cells; column 0, row 0 is the top left. Nothing here knows what the
 * picture shows, or of any terminal.
 */
package dev.threadboard.frame;
