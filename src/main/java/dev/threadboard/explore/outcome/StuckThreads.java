package dev.threadboard.explore.outcome;

import dev.threadboard.deadlock.WaitLink;
import java.util.List;

/**
 * A deadlock.
 *
 * @param names of the threads that wait for ever, sorted: daemons only if others wait for them
 * @param causes what tells it from another deadlock of the same threads: each circle by its threads
 *     and lines, and what else can never come by its lines; sorted
 * @param links who waits for whom in those
 * @param sentences what each thread has and waits for
 */
public record StuckThreads(
    List<String> names, List<String> causes, List<WaitLink> links, List<String> sentences) {
  public StuckThreads {
    names = List.copyOf(names);
    causes = List.copyOf(causes);
    links = List.copyOf(links);
    sentences = List.copyOf(sentences);
  }
}
