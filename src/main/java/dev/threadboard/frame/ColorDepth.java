package dev.threadboard.frame;

/** How many colours a terminal can show. */
public enum ColorDepth {
  /** No colour; bold, dim, underline and reverse stay. */
  NONE,
  /** The terminal owner's sixteen. */
  ANSI_16,
  /** xterm's fixed cube and greys besides. */
  INDEXED_256,
  /** 24 bits. */
  TRUE
}
