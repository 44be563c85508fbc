package dev.threadboard.session;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import dev.threadboard.board.Board;
import dev.threadboard.frame.Frame;
import dev.threadboard.tape.Place;
import dev.threadboard.tape.Prompt;
import dev.threadboard.tape.TapeFault;
import dev.threadboard.view.PromptView;
import java.util.List;
import java.util.function.Consumer;

/** What a film shows: a prompt, and the dashboards that are opened there; or one dashboard. */
final class FilmedTerminal implements AutoCloseable {
  private final FilmOptions options;
  private final FilmClock clock;
  private final Film.Opener opener;
  private FilmedShow show;
  private Prompt prompt = new Prompt();
  private String typed = "";
  private Frame frame;

  /** At a prompt. */
  FilmedTerminal(Film.Opener opener, FilmOptions options, FilmClock clock) {
    this.opener = opener;
    this.options = options;
    this.clock = clock;
  }

  /** In a dashboard, with nothing to go back to. */
  FilmedTerminal(Screening screening, FilmOptions options, FilmClock clock) {
    this((Film.Opener) null, options, clock);
    show = new FilmedShow(screening, clock);
  }

  /** The prompt's line holds this text now. */
  void type(String text) {
    typed = text;
  }

  void open(List<String> arguments, Place place) throws TapeFault {
    show = new FilmedShow(opener.open(arguments, place), clock);
  }

  void press(KeyStroke key, Place place) throws TapeFault {
    if (show != null) {
      closeIf(show.press(key));
    } else if (opener == null) {
      throw place.fault("the dashboard has closed, and nothing takes this key");
    } else if (key.getKeyType() == KeyType.Enter) {
      List<String> arguments = prompt.enter(place);
      open(arguments, place);
    } else if (key.getKeyType() == KeyType.Character) {
      prompt.type(key.getCharacter(), place);
      typed = prompt.typed();
    } else if (key.getKeyType() == KeyType.Backspace) {
      prompt.erase();
      typed = prompt.typed();
    } else {
      throw place.fault("the dashboard has closed, and the prompt does not know this key");
    }
  }

  private void closeIf(boolean over) {
    if (over) {
      paint();
      show.close();
      show = null;
      prompt = new Prompt();
      typed = "";
    }
  }

  /** See {@link FilmedShow#settle}. */
  void settle(Runnable seen, boolean singly) throws InterruptedException {
    if (show != null) {
      show.settle(seen, singly);
      closeIf(show.isOver());
    }
  }

  /** The board that is shown; null if none is. */
  Board board() {
    return show == null ? null : show.board();
  }

  /** The virtual time that is shown; before all times if none is. */
  long now() {
    return show == null ? FilmOptions.NONE : show.now();
  }

  /** Virtual nanoseconds per nanosecond; 0 while time stands still. */
  double speed() {
    return show == null ? 0 : show.speed();
  }

  /**
   * Whether nothing is left to be filmed once all keys are pressed: a tape says itself when it
   * ends, and a show by itself goes on until it stays as it is however much time passes.
   */
  boolean isComplete() {
    return opener != null || show == null || show.isStill();
  }

  void mark(Consumer<String> found) {
    if (show != null) {
      show.mark(found);
    }
  }

  /** The picture of this moment; where nothing took the dashboard's place, its last one. */
  Frame paint() {
    if (show != null) {
      frame = show.paint(options.size());
    } else if (opener != null) {
      frame = PromptView.paint(typed, options.size(), options.theme(), options.glyphs());
    }
    return frame;
  }

  @Override
  public void close() {
    if (show != null) {
      show.close();
    }
  }
}
