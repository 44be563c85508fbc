package dev.threadboard.view.dashboard;

import dev.threadboard.board.ThreadState;
import dev.threadboard.objects.ObjectSnapshot;
import dev.threadboard.text.Numbers;
import dev.threadboard.view.Scene;
import dev.threadboard.view.Wrapping;
import dev.threadboard.viewer.ObjectUse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which locks a thread holds, and who wants them, in words for the border of its pane. */
final class Holdings {
  private final Scene scene;
  private final ObjectUse use;

  Holdings(Scene scene) {
    this.scene = scene;
    this.use = new ObjectUse(scene.board());
  }

  /** In as many words as there is room for; empty if it holds none. */
  String of(ThreadState thread, int columns) {
    List<String> names = new ArrayList<>();
    Set<String> wanting = new LinkedHashSet<>();
    for (ObjectSnapshot lock : scene.board().objects().heldBy(thread.ident())) {
      names.add(scene.glyphs().shown(lock.name()));
      for (ThreadState waiting : use.waiting(lock.number())) {
        wanting.add(scene.glyphs().shown(waiting.shortName()));
      }
    }
    if (names.isEmpty()) {
      return "";
    }
    String all = "holds " + String.join(", ", names);
    String many = names.size() == 1 ? all : "holds " + Numbers.count(names.size()) + " locks";
    String by = wanting.isEmpty() ? "" : " for which " + String.join(", ", wanting);
    String wait = wanting.isEmpty() ? "" : wanting.size() == 1 ? " waits" : " wait";
    String some = wanting.isEmpty() ? "" : " for which " + Numbers.count(wanting.size()) + wait;
    return Wrapping.firstThatFits(
        columns, all + by + wait, all + some, many + by + wait, many + some, all, many);
  }
}
