package dev.threadboard.view.objects;

import dev.threadboard.board.Board;
import dev.threadboard.board.State;
import dev.threadboard.board.ThreadState;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.frame.Style;
import dev.threadboard.objects.Executors;
import dev.threadboard.objects.ObjectSnapshot;
import dev.threadboard.text.Numbers;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.HopelessMarks;
import dev.threadboard.view.Scene;
import dev.threadboard.viewer.ObjectUse;
import java.util.List;

/** What an object is doing, as a glyph and in words: who has it, what is in it, who wants it. */
final class ObjectWords {
  /** Of more permits or places than this only the number is told. */
  private static final int COUNTED = 10;

  /** In names; of more waiting threads the others are counted. */
  private static final int MOST_NAMED = 2;

  private final Board board;
  private final Theme theme;
  private final Glyphs glyphs;
  private final ObjectUse use;
  private final HopelessMarks marks;

  ObjectWords(Scene scene, ObjectUse use) {
    this.board = scene.board();
    this.theme = scene.theme();
    this.glyphs = scene.glyphs();
    this.use = use;
    this.marks = new HopelessMarks(scene.board());
  }

  /** What it is for: whether it lets a thread through now. */
  String glyph(ObjectSnapshot object) {
    return marks.hasObject(object.number())
        ? glyphs.state(State.FAILED)
        : glyphs.taken(isTaken(object));
  }

  Role role(ObjectSnapshot object) {
    if (isBroken(object) || marks.hasObject(object.number())) {
      return Role.STATE_FAILED;
    } else if (!use.waiting(object.number()).isEmpty()) {
      return Role.STATE_WAITING;
    }
    return use.isAtWork(object) ? Role.STATE_RUNNING : Role.MUTED;
  }

  /** The circle in which threads wait, if it fits into so many columns; else null. */
  CircleFigure circle(Scene scene, int columns) {
    return CircleFigure.of(scene, marks.all(), columns);
  }

  private static boolean isBroken(ObjectSnapshot object) {
    return object.note().equals("broken");
  }

  /** Whether a thread that asks for it now would have to wait. */
  private static boolean isTaken(ObjectSnapshot object) {
    return switch (object.kind()) {
      case LOCK, RLOCK -> object.value() > 0;
      case SEMAPHORE, EVENT, QUEUE -> object.value() == 0;
      case CONDITION, BARRIER -> true;
      case EXECUTOR -> object.value() > 0;
      case FUTURE -> object.value() < 2;
    };
  }

  /** Who has it, how much is left of it, or what is in it. */
  Phrase state(ObjectSnapshot object) {
    Phrase phrase = new Phrase(glyphs);
    Style text = theme.style(Role.TEXT);
    switch (object.kind()) {
      case LOCK, RLOCK -> lock(phrase, object);
      case SEMAPHORE -> {
        dots(phrase, object.value(), Math.max(object.size(), object.value()));
        String of = object.size() == 0 ? "" : " of " + object.size();
        phrase.add(object.value() + of + " free", text);
      }
      case EVENT -> {
        boolean set = object.value() > 0;
        dots(phrase, set ? 1 : 0, 1);
        phrase.add(set ? "set" : "not set", text);
      }
      case CONDITION -> condition(phrase, object);
      case BARRIER -> {
        dots(phrase, object.value(), object.size());
        phrase.add(object.value() + " of " + object.size() + " there", text);
        note(phrase, object);
      }
      case QUEUE -> queue(phrase, object);
      case EXECUTOR -> executor(phrase, use.tasks(object));
      case FUTURE -> future(phrase, object);
    }
    return phrase;
  }

  private void lock(Phrase phrase, ObjectSnapshot lock) {
    if (lock.value() == 0) {
      phrase.add("free", theme.style(Role.MUTED));
      return;
    }
    phrase.add("held by ", theme.style(Role.TEXT)).add(name(lock.holder()), hue(lock.holder()));
    String times = lock.value() == 1 ? "" : ", " + lock.value() + " times";
    phrase.add(times + place(lock.taken()), theme.style(Role.TEXT));
  }

  private String place(Fact.Line place) {
    return place == null ? "" : ", line " + board.sources().place(place.file(), place.line());
  }

  private void condition(Phrase phrase, ObjectSnapshot condition) {
    ObjectSnapshot.Unheard unheard = condition.unheard();
    if (unheard != null) {
      phrase.add("nobody heard ", theme.style(Role.HINT)).add(name(unheard.ident()), hue(unheard));
      phrase.add(" notify" + place(unheard.place()), theme.style(Role.HINT));
    } else {
      String waits = condition.value() == 0 ? "nobody waits" : condition.value() + " waiting";
      phrase.add(waits, theme.style(condition.value() == 0 ? Role.MUTED : Role.TEXT));
    }
  }

  private void queue(Phrase phrase, ObjectSnapshot queue) {
    boolean full = queue.size() > 0 && queue.value() >= queue.size();
    String size = Numbers.count(queue.value()) + (queue.size() > 0 ? " of " + queue.size() : "");
    phrase.add(queue.value() == 0 ? "empty" : full ? "full " + size : size, theme.style(Role.TEXT));
    String items = String.join(" ", queue.items());
    if (!items.isEmpty()) {
      phrase.add("  " + items, theme.style(Role.CODE));
      int more = queue.value() - queue.items().size();
      phrase.add(more > 0 ? " +" + Numbers.count(more) : "", theme.style(Role.MUTED));
    }
    note(phrase, queue);
  }

  private void executor(Phrase phrase, Executors.Tasks tasks) {
    Style text = theme.style(Role.TEXT);
    phrase.add(Numbers.count(tasks.waiting()) + " waiting  ", text);
    phrase.add(Numbers.count(tasks.running()) + " running  ", text);
    phrase.add(Numbers.count(tasks.done() - tasks.failed()) + " done", text);
    if (tasks.failed() > 0) {
      phrase.add("  " + Numbers.count(tasks.failed()) + " failed", theme.style(Role.STATE_FAILED));
    }
  }

  private void future(Phrase phrase, ObjectSnapshot future) {
    String word =
        switch (future.value()) {
          case 0 -> "pending";
          case 1 -> "running";
          case 2 -> "cancelled";
          default -> "done";
        };
    phrase.add(word, theme.style(Role.TEXT));
    note(phrase, future);
  }

  private void note(Phrase phrase, ObjectSnapshot object) {
    if (!object.note().isEmpty()) {
      Role role = isBroken(object) ? Role.STATE_FAILED : Role.MUTED;
      phrase.add("  " + object.note(), theme.style(role));
    }
  }

  /** So many of so many; nothing where these are too many to be counted. */
  private void dots(Phrase phrase, int full, int of) {
    if (of <= COUNTED) {
      phrase.add(glyphs.permit(true).repeat(full), theme.style(Role.STATE_RUNNING));
      phrase.add(glyphs.permit(false).repeat(Math.max(0, of - full)), theme.style(Role.MUTED));
      phrase.add(" ", theme.style(Role.TEXT));
    }
  }

  /** {@code b to a waits}; empty if nobody does. */
  Phrase waiting(ObjectSnapshot object) {
    Phrase phrase = new Phrase(glyphs);
    List<ThreadState> waiting = use.waiting(object.number());
    int named = waiting.size() <= MOST_NAMED ? waiting.size() : MOST_NAMED - 1;
    for (int i = 0; i < named; i++) {
      phrase.add(i == 0 ? "" : ", ", theme.style(Role.TEXT));
      phrase.add(waiting.get(i).shortName(), hue(waiting.get(i).ident()));
    }
    if (named < waiting.size()) {
      phrase.add(" and " + Numbers.count(waiting.size() - named) + " more", theme.style(Role.TEXT));
    }
    if (named > 0) {
      phrase.add(waiting.size() == 1 ? " waits" : " wait", theme.style(Role.TEXT));
      boolean vain = marks.hasObject(object.number());
      phrase.add(vain ? " for ever" : "", theme.style(Role.STATE_FAILED));
    }
    return phrase;
  }

  private String name(int ident) {
    boolean known = ident > Event.YOU && ident <= board.threads().size();
    return known ? board.threads().get(ident).shortName() : "you";
  }

  private Style hue(int ident) {
    return theme.style(Role.ofThread(ident)).withBold();
  }

  private Style hue(ObjectSnapshot.Unheard unheard) {
    return hue(unheard.ident());
  }
}
