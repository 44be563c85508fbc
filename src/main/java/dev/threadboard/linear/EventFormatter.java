package dev.threadboard.linear;

import dev.threadboard.event.Event;
import dev.threadboard.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tells events, line by line. The time stands before the first line of a moment alone, so that it
 * is heard once; those that follow are indented as far.
 */
public final class EventFormatter {
  private Verbosity verbosity = Verbosity.NORMAL;
  private List<String> filter = List.of();
  private String said = "";

  public void setDetail(Verbosity next) {
    verbosity = next;
  }

  /** Tells from now on only lines that contain all of these words, in whatever case. */
  public void setFilter(String words) {
    filter = words.isEmpty() ? List.of() : List.of(words.toLowerCase(Locale.ROOT).split("\\s+"));
  }

  /** The next event is told with its time: something else has been said in between. */
  public void interrupted() {
    said = "";
  }

  /** The lines of an event; none if it is not to be told. */
  public List<String> tell(Event event, EventSentences sentences) {
    return verbosity.tells(event.fact()) ? lines(event, sentences, true) : List.of();
  }

  /** The same of an event that somebody asked for, whatever is told otherwise. */
  public List<String> tellAnyway(Event event, EventSentences sentences) {
    return lines(event, sentences, false);
  }

  private List<String> lines(Event event, EventSentences sentences, boolean filtered) {
    List<String> lines = new ArrayList<>();
    for (String sentence : sentences.of(event)) {
      if (!filtered || fits(sentence)) {
        String time = Numbers.seconds(event.nanos()) + " s";
        String start = time.equals(said) ? " ".repeat(time.length()) : time;
        lines.add(start + "  " + sentence);
        said = time;
      }
    }
    return lines;
  }

  private boolean fits(String sentence) {
    String text = sentence.toLowerCase(Locale.ROOT);
    for (String word : filter) {
      if (!text.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it would be told, as far as its kind and the filter go. */
  boolean isTold(Event event, EventSentences sentences) {
    return verbosity.tells(event.fact()) && sentences.of(event).stream().anyMatch(this::fits);
  }
}
