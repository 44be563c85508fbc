package dev.threadboard.screen;

import dev.threadboard.lesson.Progress;

/** What a viewer has seen of the course, kept from one session to the next. */
public final class CourseProgress {
  private final LastUsed kept;
  private Progress progress;

  /** {@code kept}: where it is read from and written to. */
  public CourseProgress(LastUsed kept) {
    this.kept = kept;
    this.progress = new Progress(kept.recall());
  }

  Progress progress() {
    return progress;
  }

  void seen(String name) {
    keep(progress.withSeen(name));
  }

  void answered(String name, int question, boolean right) {
    keep(progress.withAnswer(name, question, right));
  }

  private void keep(Progress more) {
    if (!more.equals(progress)) {
      progress = more;
      kept.remember(progress.marks());
    }
  }
}
