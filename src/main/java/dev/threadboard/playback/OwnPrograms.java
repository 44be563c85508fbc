package dev.threadboard.playback;

import dev.threadboard.engine.Run;
import dev.threadboard.engine.SchedulingOptions;
import java.util.List;

/**
 * Programs of the viewer's own, which they name by a path, or as {@code -m MODULE}, with arguments
 * behind {@code --} if they like.
 */
public interface OwnPrograms {
  /** None is opened, and nothing of this machine's files is read. */
  OwnPrograms NONE =
      new OwnPrograms() {
        @Override
        public boolean offered() {
          return false;
        }

        @Override
        public List<String> switchPoints() {
          return List.of();
        }

        @Override
        public List<String> complete(String typed) {
          return List.of();
        }

        @Override
        public List<String> listing(String path) throws Refused {
          throw new Refused("no program of your own can be opened here");
        }

        @Override
        public Run.Plan plan(String path, SchedulingOptions scheduling, String switchAt)
            throws Refused {
          throw new Refused("no program of your own can be opened here");
        }
      };

  /** Whether the viewer may open any. */
  default boolean offered() {
    return true;
  }

  /** Where a thread may be interrupted: the words for it, the usual one first. */
  List<String> switchPoints();

  /**
   * The paths that begin with what was typed: of folders, which end in a slash, and of programs.
   */
  List<String> complete(String typed);

  /**
   * The first lines of a program, which is not run; none of one that is no single file.
   *
   * @throws Refused if there is no program at that path
   */
  List<String> listing(String path) throws Refused;

  /**
   * How it is run.
   *
   * @param switchAt one of {@link #switchPoints}; null for the usual one
   * @throws Refused if it cannot be
   */
  Run.Plan plan(String path, SchedulingOptions scheduling, String switchAt) throws Refused;

  /** There is no such program, or nothing to run it with; the message says why in one line. */
  final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    public Refused(String message) {
      super(message, null, false, false);
    }
  }
}
