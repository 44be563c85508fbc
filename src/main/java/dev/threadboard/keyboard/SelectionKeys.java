package dev.threadboard.keyboard;

import dev.threadboard.board.Board;
import dev.threadboard.command.Command;
import dev.threadboard.command.SeekCommand;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.deadlock.HopelessWait;
import dev.threadboard.objects.ObjectSnapshot;
import dev.threadboard.viewer.ObjectUse;
import dev.threadboard.viewer.ScreenLayout;
import dev.threadboard.viewer.ViewedRun;
import java.util.ArrayList;
import java.util.List;

/** The keys that go from thread to thread, and on to the shared objects behind the last. */
final class SelectionKeys {
  private final int threads;
  private final int selected;
  private final List<Integer> objects;

  /** The selected object's place; -1 if none is selected. */
  private final int place;

  SelectionKeys(ViewedRun viewed) {
    this.threads = viewed.board().threads().size();
    this.selected = viewed.view().selected();
    this.objects =
        new ObjectUse(viewed.board())
            .shown(viewed.view().objects()).stream().map(ObjectSnapshot::number).toList();
    ObjectSnapshot object = viewed.selectedObject();
    this.place = object == null ? -1 : objects.indexOf(object.number());
  }

  /** So many further on, and from the last to the first. */
  ViewCommand round(int by) {
    int all = Math.max(1, threads) + objects.size();
    int now = place < 0 ? selected - 1 : Math.max(1, threads) + place;
    return at(Math.floorMod(now + by, all));
  }

  private ViewCommand at(int stop) {
    return stop < Math.max(1, threads)
        ? new ViewCommand.Select(stop + 1)
        : new ViewCommand.SelectObject(objects.get(stop - Math.max(1, threads)));
  }

  /** To the one before, or the next, of the same kind. */
  ViewCommand beside(int by) {
    return place < 0 ? new ViewCommand.Select(selected + by) : along(by);
  }

  /** A row up or down. */
  ViewCommand row(int by, ScreenLayout screen) {
    if (place >= 0) {
      return along(by);
    }
    int to = selected + by * screen.paneColumns();
    if (to >= 1 && to <= threads) {
      return new ViewCommand.Select(to);
    }
    return by > 0 && !objects.isEmpty()
        ? new ViewCommand.SelectObject(objects.get(0))
        : new ViewCommand.Select(selected);
  }

  /** Among the objects; above the first is the thread that was selected before. */
  private ViewCommand along(int by) {
    int to = Math.min(objects.size() - 1, place + by);
    return to < 0
        ? new ViewCommand.Select(selected)
        : new ViewCommand.SelectObject(objects.get(to));
  }

  static ViewCommand pick(int place, ScreenLayout screen) {
    return place <= screen.panes()
        ? new ViewCommand.Select(screen.firstPane() + place - 1)
        : new ViewCommand.Hint("There is no pane " + place + " on this page.");
  }

  /** To the event from which on a wait could never end; from there to the one before. */
  static Command toDeadlock(Board board) {
    List<HopelessWait> waits = new ArrayList<>(board.hopeless());
    if (board.report() != null) {
      waits.addAll(board.report().causes());
    }
    long newest = waits.stream().mapToLong(HopelessWait::seq).max().orElse(0);
    long before =
        waits.stream()
            .mapToLong(HopelessWait::seq)
            .filter(seq -> seq < board.seq())
            .max()
            .orElse(0);
    return newest == 0
        ? new ViewCommand.Hint("No wait is hopeless at this moment.")
        : new SeekCommand.ToEvent(before == 0 ? newest : before);
  }
}
