package dev.threadboard.screen;

import dev.threadboard.board.Board;
import dev.threadboard.command.KeyLabel;
import dev.threadboard.explore.shown.OutcomeSnapshot;
import dev.threadboard.frame.Frame;
import dev.threadboard.lesson.Course;
import dev.threadboard.lesson.CourseProgress;
import dev.threadboard.lesson.Guide;
import dev.threadboard.lesson.Lesson;
import dev.threadboard.playback.EventSource;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.lesson.GuideView;
import dev.threadboard.view.lesson.WaysView;
import java.util.ArrayList;
import java.util.List;

/** Leads a viewer through a lesson: takes their keys while one of its pages is open. */
public final class LessonGuide {
  /** In lines. */
  private static final int PAGE = 5;

  private final CourseProgress progress;
  private final LessonSearch search;
  private Guide guide;

  /** The outcome whose run is asked for; null if none is. */
  private OutcomeSnapshot wanted;

  public LessonGuide(Lesson lesson, CourseProgress progress) {
    this.progress = progress;
    this.guide = Guide.of(lesson);
    this.search = new LessonSearch(lesson.name());
    progress.seen(lesson.name());
  }

  boolean isOpen() {
    return guide.open();
  }

  /** Whether the program waits for the viewer, who reads what comes before it. */
  boolean holds() {
    return guide.open() && !guide.ended();
  }

  /** Looks at where the run is: its end opens the questions that are asked then. */
  void see(Board board) {
    if (board.over() || board.deadlock()) {
      guide = guide.ending();
    }
  }

  /** Goes on with the search whose page is open; returns whether there is something new. */
  boolean goOn(Board board, ExploreDoor door, EventSource source) {
    see(board);
    if (guide.open() && guide.isWays()) {
      search.begin(door, source);
    }
    return search.look();
  }

  /** The outcome whose shortest run is to be shown, once; null if there is none. */
  OutcomeSnapshot takeWanted() {
    OutcomeSnapshot taken = wanted;
    wanted = null;
    return taken;
  }

  /** The viewer leaves the run. */
  void leave() {
    search.close();
  }

  void open() {
    guide = guide.opening();
  }

  /** Whether a key asks for what comes after the lesson, where there is a menu. */
  boolean asksForNext(String key) {
    return guide.open() && guide.isLast() && key.equals("enter");
  }

  /** Does what a key asks for; whether it means something here. */
  boolean press(String key) {
    int place = key.length() == 1 ? key.charAt(0) - '1' : Guide.NONE;
    boolean choice = guide.asks() && place >= 0 && place < guide.question().choices().size();
    if (choice) {
      answer(place);
      return true;
    }
    switch (key) {
      case "enter", "space" -> {
        if (guide.asks()) {
          answer(guide.marked());
        } else if (key.equals("enter") && canWatch()) {
          wanted = search.outcome();
        } else {
          guide = guide.next();
        }
      }
      case "right", "tab" -> guide = guide.next();
      case "left", "shift-tab" -> guide = guide.previous();
      case "pgdn" -> guide = guide.scrolling(PAGE);
      case "pgup" -> guide = guide.scrolling(-PAGE);
      case "up", "k" -> move(-1);
      case "down", "j" -> move(1);
      case "esc", "e" -> guide = guide.closing();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void move(int by) {
    if (guide.isWays()) {
      search.move(by);
      guide = guide.fromTheTop();
    } else if (guide.asks()) {
      guide = guide.marking(by);
    }
  }

  /** Whether the shortest run to the chosen outcome can be made. */
  private boolean canWatch() {
    return guide.isWays() && search.outcome() != null && search.outcome().canBeRun();
  }

  private void answer(int place) {
    int number = guide.number();
    boolean right = place == guide.question().truth();
    guide = guide.answering(place);
    progress.answered(guide.lesson().name(), number, right);
  }

  /**
   * The picture with the open page over it.
   *
   * @param listing the program as it is run
   * @param menu whether there is one, so that what comes after the lesson is one key away
   */
  Frame over(Frame picture, List<String> listing, boolean menu, Theme theme, Glyphs glyphs) {
    if (!guide.open()) {
      return picture;
    } else if (guide.isWays()) {
      int place = search.outcome() == null ? 0 : search.place();
      return WaysView.over(picture, guide, search.snapshot(), place, keys(menu), theme, glyphs);
    }
    return GuideView.over(picture, guide, listing, next(menu), keys(menu), theme, glyphs);
  }

  private String next(boolean menu) {
    return Course.after(guide.lesson().name())
        .map(
            one ->
                menu
                    ? "Next: " + one.name() + ", " + one.title()
                    : "Next: threadboard run " + one.name())
        .orElse("");
  }

  private List<KeyLabel> keys(boolean menu) {
    List<KeyLabel> labels = new ArrayList<>();
    if (guide.asks()) {
      labels.add(new KeyLabel("1-" + guide.question().choices().size(), "answer"));
      labels.add(new KeyLabel("up/down enter", "choose"));
      labels.add(new KeyLabel("right", "skip it"));
    } else if (guide.isWays()) {
      if (search.outcome() != null && search.snapshot().outcomes().size() > 1) {
        labels.add(new KeyLabel("up/down", "choose"));
      }
      if (canWatch()) {
        labels.add(new KeyLabel("enter", "watch it"));
      }
      labels.add(new KeyLabel("right", "go on"));
    } else if (guide.page() + 1 < guide.pages()) {
      labels.add(new KeyLabel("enter", "go on"));
    } else if (!guide.ended()) {
      labels.add(new KeyLabel("enter", "run it"));
    } else if (menu) {
      labels.add(new KeyLabel("enter", "next lesson"));
    }
    if (guide.page() > 0) {
      labels.add(new KeyLabel("left", "back"));
    }
    labels.add(new KeyLabel("esc", guide.ended() ? "close" : "run it at once"));
    labels.add(new KeyLabel("q", "quit"));
    return labels;
  }
}
