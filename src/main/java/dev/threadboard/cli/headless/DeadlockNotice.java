package dev.threadboard.cli.headless;

import dev.threadboard.board.WaitWords;
import dev.threadboard.cli.process.Messages;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ThreadName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reports a deadlock in one line, with what each thread waits for. */
public final class DeadlockNotice implements EventSink {
  private static final int MOST_NAMED = 5;

  private final Map<Integer, String> names = new HashMap<>();
  private final Map<Integer, String> waits = new TreeMap<>();
  private final Messages err;

  public DeadlockNotice(Messages err) {
    this.err = err;
  }

  @Override
  public void take(Event event) {
    if (event.fact() instanceof Fact.Create create) {
      names.put(create.target(), ThreadName.told(create.name()));
    } else if (event.fact() instanceof Fact.Wait wait) {
      String whom = names.getOrDefault(wait.target(), "you");
      String object = WaitWords.object(wait.reason(), whom, wait.on());
      String said = WaitWords.said(wait.reason(), object);
      String who = wait.reason().isAfterMain() ? "" : ThreadName.told(event.thread()) + " ";
      waits.put(event.ident(), who + said);
    } else if (event.fact() instanceof Fact.Wake) {
      waits.remove(event.ident());
    } else if (event.fact() instanceof Fact.Deadlock) {
      err.report("deadlock, no thread can ever go on: " + waiting());
    }
  }

  private String waiting() {
    List<String> all = List.copyOf(waits.values());
    String first = all.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
    return all.size() > MOST_NAMED ? first + ", and " + (all.size() - MOST_NAMED) + " more" : first;
  }
}
