package dev.threadboard.board;

import dev.threadboard.deadlock.Situation;
import dev.threadboard.deadlock.ThreadMoment;
import dev.threadboard.deadlock.ThreadMoment.Life;
import dev.threadboard.event.Fact;
import dev.threadboard.objects.ObjectSnapshot;
import dev.threadboard.objects.SharedObjects;
import java.util.List;

/** Who waits for what while a board is being made. */
final class DraftSituation implements Situation {
  private final Threads.Draft threads;
  private final SharedObjects.Draft objects;
  private final Sources sources;

  DraftSituation(Threads.Draft threads, SharedObjects.Draft objects, Sources sources) {
    this.threads = threads;
    this.objects = objects;
    this.sources = sources;
  }

  @Override
  public int threads() {
    return threads.size();
  }

  @Override
  public ThreadMoment thread(int ident) {
    if (ident < 1 || ident > threads.size()) {
      return null;
    }
    ThreadState thread = threads.get(ident);
    Phase phase = thread.phase();
    return new ThreadMoment(
        ident,
        thread.name(),
        life(thread.state()),
        phase.reason(),
        phase.until(),
        phase.target(),
        phase.on(),
        phase.object(),
        threads.place(ident));
  }

  private static Life life(State state) {
    return switch (state) {
      case FAILED -> Life.FAILED;
      case DONE, CUT_OFF -> Life.ENDED;
      default -> Life.ALIVE;
    };
  }

  @Override
  public ObjectSnapshot object(int number) {
    return objects.get(number);
  }

  @Override
  public List<ObjectSnapshot> heldBy(int ident) {
    return objects.heldBy(ident);
  }

  @Override
  public String text(Fact.Line place) {
    return sources.line(place.file(), place.line());
  }

  @Override
  public String file(Fact.Line place) {
    return place.file() == Sources.LISTING ? "" : sources.name(place.file());
  }
}
