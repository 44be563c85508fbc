package dev.threadboard.keyboard;

import dev.threadboard.command.Command;
import dev.threadboard.command.PredictCommand;
import dev.threadboard.command.SeekCommand;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.viewer.ScreenLayout;

/** Keys while the viewer is asked what comes next. */
final class PredictionKeys {
  private PredictionKeys() {}

  /** What some keys mean while a question is open or its answer is read; null for the others. */
  static Command command(Action action, String key, ScreenLayout screen, Bindings bindings) {
    if (screen.told()) {
      return switch (action) {
        case ZOOM, PAUSE, RIGHT, PICK, UP, DOWN -> new PredictCommand.GoOn();
        default -> null;
      };
    }
    return screen.answers() > 0 ? answer(action, key, screen, bindings) : null;
  }

  /** What some keys mean while a question is open; null for the others. */
  private static Command answer(Action action, String key, ScreenLayout screen, Bindings bindings) {
    int place = bindings.keys(Action.PICK).indexOf(key);
    return switch (action) {
      case PICK ->
          place < screen.answers()
              ? new PredictCommand.Answer(place)
              : new ViewCommand.Hint("There is no answer " + (place + 1) + ".");
      case UP, DOWN -> new PredictCommand.Mark(action == Action.UP ? -1 : 1);
      case ZOOM, PAUSE -> new PredictCommand.Reveal();
      case RIGHT -> new PredictCommand.Pass();
      case LEFT -> new SeekCommand.Moments(-1);
      default -> null;
    };
  }
}
