package dev.threadboard.deadlock;

import dev.threadboard.event.ObjectKind;
import dev.threadboard.objects.ObjectSnapshot;

/** Tells why a thread that waits for no single other can never go on, when nobody else can. */
final class HopelessCause {
  private HopelessCause() {}

  static HopelessKind of(ThreadMoment thread, WaitGraph graph) {
    ObjectSnapshot object = graph.object(thread);
    return switch (thread.reason()) {
      case LOCK, SEMAPHORE -> HopelessKind.NOT_RELEASED;
      case EVENT -> HopelessKind.NOT_SET;
      case CONDITION ->
          object == null || object.unheard() == null
              ? HopelessKind.NOT_NOTIFIED
              : HopelessKind.LOST_NOTIFICATION;
      case BARRIER -> object == null ? HopelessKind.OTHER : HopelessKind.BARRIER_NOT_FULL;
      case QUEUE -> object == null ? HopelessKind.OTHER : ofQueue(thread, object);
      case RESULT -> ofResult(thread, graph);
      default -> HopelessKind.OTHER;
    };
  }

  /** By its state, and where that does not tell, by the call. */
  private static HopelessKind ofQueue(ThreadMoment thread, ObjectSnapshot queue) {
    if (thread.on().contains(".join(")) {
      return HopelessKind.QUEUE_NOT_DONE;
    }
    boolean full = queue.size() > 0 && queue.value() >= queue.size();
    return full ? HopelessKind.QUEUE_FULL : HopelessKind.QUEUE_EMPTY;
  }

  private static HopelessKind ofResult(ThreadMoment thread, WaitGraph graph) {
    ObjectSnapshot pool = graph.pool(thread);
    boolean own =
        pool != null && pool.kind() == ObjectKind.EXECUTOR && graph.isWorker(thread, pool);
    return own ? HopelessKind.OWN_POOL : HopelessKind.NO_RESULT;
  }
}
