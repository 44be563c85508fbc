package dev.threadboard.keyboard;

import dev.threadboard.board.State;
import dev.threadboard.board.ThreadState;
import dev.threadboard.command.KeyLabel;
import dev.threadboard.viewer.ViewedRun;
import java.util.ArrayList;
import java.util.List;

/** Which keys to show, and what to call what they do. */
final class KeyLabels {
  private final Bindings bindings;

  KeyLabels(Bindings bindings) {
    this.bindings = bindings;
  }

  /** The keys that make sense now; {@code menu}: whether there is one to go back to. */
  List<KeyLabel> sensible(ViewedRun viewed, boolean menu) {
    List<KeyLabel> labels = new ArrayList<>();
    ThreadState selected = viewed.selected();
    if (viewed.board().user().waits()) {
      add(labels, Action.BACK, "give up");
    }
    if (!viewed.board().over() && selected != null && viewed.selectedObject() == null) {
      if (selected.state() == State.NEW) {
        add(labels, Action.START);
      }
      add(labels, Action.JOIN);
      add(labels, Action.IS_ALIVE);
      if (viewed.board().interactive()) {
        add(labels, Action.NEW_THREAD);
      }
    }
    if (Keyboard.choosing(viewed)) {
      labels.add(0, new KeyLabel(bindings.first(Action.ZOOM).orElse("a click"), "pick"));
    }
    if (viewed.view().search().request().isLeft()) {
      labels.add(0, new KeyLabel(bindings.first(Action.ZOOM).orElse("a click"), "write input"));
    }
    if (!viewed.board().over() || viewed.view().pace().paused()) {
      add(labels, Action.PAUSE, viewed.view().pace().paused() ? "go on" : "pause");
    }
    if (Keyboard.stands(viewed)) {
      addPair(labels, Action.STEP_BACK, Action.STEP, "step");
      addPair(labels, Action.LEFT, Action.RIGHT, "rewind");
      add(labels, Action.TAKE_OVER);
    }
    boolean hopeless = viewed.board().deadlock() || !viewed.board().hopeless().isEmpty();
    if (hopeless && !bindings.keys(Action.DEADLOCK).isEmpty()) {
      labels.add(0, new KeyLabel(bindings.keys(Action.DEADLOCK).get(0), "how it closed"));
    }
    if (!viewed.board().over()) {
      addPair(labels, Action.SLOWER, Action.FASTER, "speed");
    }
    if (viewed.board().threads().size() > 1) {
      add(labels, Action.NEXT);
    }
    if (viewed.view().range().shown() && !viewed.view().zoom()) {
      addPair(labels, Action.FARTHER, Action.CLOSER, "zoom time");
      addPair(labels, Action.EARLIER, Action.LATER, "scroll");
      add(labels, Action.FIT);
      add(labels, Action.TIMELINE, "panes");
    }
    if (menu && !viewed.board().user().waits()) {
      add(labels, Action.BACK, "menu");
    }
    add(labels, Action.RESTART);
    if (Keyboard.leads(viewed, menu)) {
      labels.add(0, new KeyLabel(bindings.first(Action.ZOOM).orElse("a click"), "next scenario"));
    } else {
      add(labels, Action.ZOOM);
    }
    if (Keyboard.stands(viewed)) {
      addPair(labels, Action.LOG_OLDEST, Action.LOG_NEWEST, "start, end");
    }
    add(labels, Action.EXPLAIN);
    if (!viewed.view().range().shown()) {
      add(labels, Action.TIMELINE);
    }
    add(labels, Action.LISTING);
    if (viewed.board().objects().size() > 0) {
      add(labels, Action.OBJECTS);
    }
    add(labels, Action.FILTER);
    add(labels, Action.PALETTE);
    add(labels, Action.HELP);
    add(labels, Action.QUIT);
    return labels;
  }

  /** The same where leaving means to go back to all outcomes. */
  List<KeyLabel> leadingBack(List<KeyLabel> labels) {
    List<KeyLabel> back = new ArrayList<>(labels);
    bindings
        .first(Action.QUIT)
        .ifPresent(
            key -> {
              back.removeIf(label -> label.key().equals(key));
              back.add(new KeyLabel(key, "outcomes"));
            });
    return back;
  }

  /** The same while a question is open. */
  List<KeyLabel> answering() {
    List<KeyLabel> labels = new ArrayList<>();
    List<String> digits = bindings.keys(Action.PICK);
    if (!digits.isEmpty()) {
      labels.add(new KeyLabel(Bindings.brief(digits), "answer"));
    }
    addPair(labels, Action.UP, Action.DOWN, "mark");
    add(labels, Action.ZOOM, "show what comes");
    add(labels, Action.RIGHT, "pass");
    add(labels, Action.PREDICT, "no more questions");
    add(labels, Action.HELP);
    add(labels, Action.QUIT);
    return labels;
  }

  /** The same while a viewer reads what came after a question. */
  List<KeyLabel> reading() {
    List<KeyLabel> labels = new ArrayList<>();
    add(labels, Action.ZOOM, "go on");
    add(labels, Action.PREDICT, "no more questions");
    add(labels, Action.HELP);
    add(labels, Action.QUIT);
    return labels;
  }

  /** Two keys that belong together. */
  void addPair(List<KeyLabel> labels, Action one, Action other, String label) {
    List<String> keys = new ArrayList<>();
    for (Action action : List.of(one, other)) {
      if (!bindings.keys(action).isEmpty()) {
        keys.add(bindings.keys(action).get(0));
      }
    }
    if (!keys.isEmpty()) {
      labels.add(new KeyLabel(String.join("/", keys), label, keys));
    }
  }

  private void add(List<KeyLabel> labels, Action action) {
    add(labels, action, action.label());
  }

  void add(List<KeyLabel> labels, Action action, String label) {
    if (!bindings.keys(action).isEmpty()) {
      labels.add(new KeyLabel(bindings.keys(action).get(0), label));
    }
  }

  /** All keys, for help: by topic, after a label that has no key but the topic's title. */
  List<KeyLabel> all() {
    List<KeyLabel> labels = new ArrayList<>();
    for (HelpTopic helpTopic : HelpTopic.values()) {
      labels.add(new KeyLabel("", helpTopic.title(), List.of()));
      for (Action action : Action.values()) {
        if (HelpTopic.of(action) == helpTopic && !bindings.keys(action).isEmpty()) {
          labels.add(new KeyLabel(Bindings.brief(bindings.keys(action)), action.help()));
        }
      }
    }
    return labels;
  }
}
