package dev.threadboard.linear;

import dev.threadboard.event.Event;
import dev.threadboard.history.History;
import dev.threadboard.sentence.EventSentences;
import java.util.ArrayList;
import java.util.List;

/** The last events, printed once more. */
public final class RecentEvents {
  private RecentEvents() {}

  /**
   * So many events, as they are told, up to one.
   *
   * @param seq the number of the last that may be among them
   */
  public static List<String> last(
      int many, History history, long seq, EventFormatter formatter, EventSentences sentences) {
    List<Event> events = new ArrayList<>();
    long at = history.previous(seq + 1, event -> formatter.passes(event, sentences));
    while (at > 0 && events.size() < many) {
      events.add(0, history.event(at));
      at = history.previous(at, event -> formatter.passes(event, sentences));
    }
    List<String> lines = new ArrayList<>();
    formatter.interrupted();
    for (Event event : events) {
      lines.addAll(formatter.format(event, sentences));
    }
    formatter.interrupted();
    return lines.isEmpty() ? List.of("Nothing like that has happened yet.") : lines;
  }
}
