package dev.threadboard.explore.schedule;

import dev.threadboard.engine.Operation;
import dev.threadboard.engine.ScheduledThread;
import dev.threadboard.engine.SchedulingPolicy;
import java.util.List;

/** Lets a run choose, and keeps its choices. */
public final class RecordingPolicy implements SchedulingPolicy {
  private final HappensBefore happensBefore = new HappensBefore();
  private final Decisions decisions = new Decisions();
  private final Chooser chooser;
  private final boolean tornPrints;

  /** {@code tornPrints}: whether a thread may be interrupted within a print. */
  public RecordingPolicy(Chooser chooser, boolean tornPrints) {
    this.chooser = chooser;
    this.tornPrints = tornPrints;
  }

  /** What was chosen so far. */
  public Decisions decisions() {
    return decisions;
  }

  @Override
  public boolean preempts() {
    return true;
  }

  @Override
  public int choose(List<ScheduledThread> candidates, boolean interrupts) {
    ScheduledThread first = candidates.get(0);
    Operation about = first.pending();
    boolean fixed = interrupts && !tornPrints && about.kind() == Operation.Kind.PRINT;
    int choice = fixed ? 0 : chooser.choose(decisions.size(), candidates, interrupts);
    decisions.add(
        choice,
        candidates,
        interrupts,
        about,
        fixed,
        happensBefore.state(interrupts ? first.ident() : 0));
    if (interrupts && choice != 0) {
      chooser.interrupted(first.ident());
    }
    return choice;
  }

  /** Whatever nobody may choose at, the first goes on, too. */
  @Override
  public int stay(List<ScheduledThread> candidates) {
    return chooser.stay(decisions.size(), candidates);
  }

  @Override
  public void used(ScheduledThread who, long object) {
    happensBefore.use(who.ident(), object);
    decisions.use(who.ident(), object);
    chooser.used(who.ident());
  }
}
