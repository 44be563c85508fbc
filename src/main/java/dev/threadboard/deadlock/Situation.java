package dev.threadboard.deadlock;

import dev.threadboard.event.Fact;
import dev.threadboard.objects.ObjectSnapshot;
import java.util.List;

/** Who waits for what, and who holds what, at one moment of a run. */
public interface Situation {
  /** How many threads there are; their numbers go from 1 to this. */
  int threads();

  /** The thread with that number; null if there is none. */
  ThreadMoment thread(int ident);

  /** The shared object with that number; null if there is none. */
  ObjectSnapshot object(int number);

  /** The locks that a thread holds. */
  List<ObjectSnapshot> heldBy(int ident);

  /** The text of a line, without the blanks around it; empty if it is not known. */
  String text(Fact.Line place);

  /** The name of a line's file; empty for the run's own listing. */
  String file(Fact.Line place);
}
