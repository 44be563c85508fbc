package dev.threadboard.deadlock;

import java.util.List;

/**
 * A wait that can never end, of one thread or of several.
 *
 * @param links who waits for whom: of a circle each for the next, and the last for the first
 * @param words the whole of it, with lines, as a sentence without a full stop
 * @param seq the number of the event from which on it was hopeless
 */
public record HopelessWait(HopelessKind kind, List<WaitLink> links, String words, long seq) {
  public HopelessWait {
    links = List.copyOf(links);
  }

  /** Whether that thread is one of those that wait. */
  public boolean concerns(int ident) {
    return links.stream().anyMatch(link -> link.ident() == ident);
  }
}
