package dev.threadboard.playback;

import dev.threadboard.frame.Frame;
import dev.threadboard.history.History;

/** Where a run, and a picture of it, can be saved to while it is shown. */
@FunctionalInterface
public interface SaveTarget {
  /** There is no place. */
  SaveTarget NOWHERE =
      new SaveTarget() {
        @Override
        public String keep(History run) {
          return "This run cannot be saved here.";
        }
      };

  /** Strangers are at the keyboard. */
  SaveTarget KIOSK =
      new SaveTarget() {
        private static final String REFUSAL = "This is a kiosk: nothing is saved here.";

        @Override
        public String keep(History run) {
          return REFUSAL;
        }

        @Override
        public String keep(String scenario, Frame picture) {
          return REFUSAL;
        }
      };

  /**
   * Saves all events there have been.
   *
   * @return what to tell the person: where, or why not
   */
  String keep(History run);

  /** The same to a file of that name, where there is a choice. */
  default String keep(History run, String file) {
    return keep(run);
  }

  /**
   * Saves a picture of a scenario.
   *
   * @return what to tell the person: where, or why not
   */
  default String keep(String scenario, Frame picture) {
    return "No picture can be saved here.";
  }
}
