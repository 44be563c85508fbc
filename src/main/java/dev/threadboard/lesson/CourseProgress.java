package dev.threadboard.lesson;

import java.util.Map;
import java.util.function.Consumer;

/** What a viewer has seen of the course, kept from one session to the next. */
public final class CourseProgress {
  private final Consumer<Map<String, String>> keep;
  private Progress progress;

  /**
   * @param marks those that were kept
   * @param keep keeps all marks, whenever there are others
   */
  public CourseProgress(Map<String, String> marks, Consumer<Map<String, String>> keep) {
    this.keep = keep;
    this.progress = new Progress(marks);
  }

  /** That of a viewer of whom nothing is kept. */
  public static CourseProgress forgotten() {
    return new CourseProgress(Map.of(), marks -> {});
  }

  public Progress progress() {
    return progress;
  }

  /** A scenario or a lesson has been run. */
  public void seen(String name) {
    keep(progress.withSeen(name));
  }

  /**
   * A question has been answered.
   *
   * @param question its place in the lesson, from 1
   */
  public void answered(String name, int question, boolean right) {
    keep(progress.withAnswer(name, question, right));
  }

  private void keep(Progress more) {
    if (!more.equals(progress)) {
      progress = more;
      keep.accept(progress.marks());
    }
  }
}
