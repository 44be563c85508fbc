package dev.threadboard.view.objects;

import dev.threadboard.board.Board;
import dev.threadboard.objects.ObjectSnapshot;
import dev.threadboard.sentence.ObjectPast;
import dev.threadboard.theme.Role;
import dev.threadboard.view.LifeRow;
import dev.threadboard.view.LifeTable;
import java.util.List;

/** What was done to one shared object so far, as rows of a table. */
final class ObjectLife implements LifeTable.Life {
  private final List<ObjectPast.Entry> entries;

  ObjectLife(Board board, ObjectSnapshot object, long now) {
    this.entries = ObjectPast.of(object, board, now);
  }

  @Override
  public int size() {
    return entries.size();
  }

  @Override
  public List<LifeRow> rows(int from, int to) {
    return entries.subList(from, to).stream().map(ObjectLife::row).toList();
  }

  private static LifeRow row(ObjectPast.Entry entry) {
    Role role =
        switch (entry.kind()) {
          case HELD -> Role.STATE_RUNNING;
          case WAITED -> Role.STATE_WAITING;
          case DEED -> Role.TEXT;
          case FORGOTTEN -> Role.HINT;
        };
    return new LifeRow(entry.when(), entry.length(), entry.what(), role);
  }
}
