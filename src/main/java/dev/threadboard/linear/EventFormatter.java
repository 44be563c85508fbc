package dev.threadboard.linear;

import dev.threadboard.event.Event;
import dev.threadboard.sentence.EventSentences;
import dev.threadboard.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Formats events as lines. Only the first line of a moment has its time, so that a screen reader
 * says it once; the others are indented as far.
 */
public final class EventFormatter {
  private Verbosity verbosity = Verbosity.NORMAL;
  private List<String> filter = List.of();
  private String said = "";

  public void setVerbosity(Verbosity next) {
    verbosity = next;
  }

  /** Lets pass only lines that contain all of these words, in any case. */
  public void setFilter(String words) {
    filter = words.isEmpty() ? List.of() : List.of(words.toLowerCase(Locale.ROOT).split("\\s+"));
  }

  /** Something else has been printed: the next event's line has its time again. */
  public void interrupted() {
    said = "";
  }

  /** The lines of an event; none if verbosity or filter exclude it. */
  public List<String> format(Event event, EventSentences sentences) {
    return verbosity.includes(event.fact()) ? lines(event, sentences, true) : List.of();
  }

  /** The lines of an event, whatever verbosity and filter are. */
  public List<String> formatAlways(Event event, EventSentences sentences) {
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

  /** Whether verbosity and filter let an event pass. */
  boolean passes(Event event, EventSentences sentences) {
    return verbosity.includes(event.fact()) && sentences.of(event).stream().anyMatch(this::fits);
  }
}
