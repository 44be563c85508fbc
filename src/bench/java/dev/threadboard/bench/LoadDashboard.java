package dev.threadboard.bench;

import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import dev.threadboard.engine.time.WallClock;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.keyboard.Bindings;
import dev.threadboard.playback.Inbox;
import dev.threadboard.screen.Session;
import dev.threadboard.screen.SessionOptions;
import dev.threadboard.terminal.ColorSupport;
import dev.threadboard.terminal.Console;
import dev.threadboard.terminal.LocalConsole;
import dev.threadboard.theme.Theme;
import dev.threadboard.theme.Themes;
import dev.threadboard.view.Glyphs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The dashboard with a load in place of a run: the same queue, reducer, loop, view, encoder and
 * console as the program's. The first argument is the load, the second the file for the results.
 */
public final class LoadDashboard {
  private long started;
  private long ended;
  private int frames;
  private Frame last;

  private LoadDashboard() {}

  public static void main(String[] args) throws Exception {
    new LoadDashboard().show(Load.parse(args[0]), Path.of(args[1]));
  }

  private void show(Load load, Path report) throws Exception {
    Inbox inbox = new Inbox();
    Map<String, String> environment = System.getenv();
    try (LocalConsole console =
        LocalConsole.open(environment, ColorSupport.of(environment), true, inbox)) {
      Themes themes = new Themes(Themes.directory(environment));
      Pace pace = new Pace(Speed.NORMAL, false);
      SessionOptions options =
          new SessionOptions(
              pace, Theme.terminal(), themes, Glyphs.UNICODE, Bindings.DEFAULTS, false);
      Session session =
          new Session(
              new CountingConsole(console), inbox, options, this::saw, WallClock.SYSTEM, () -> 0);
      session.watch(new LoadSource(load, () -> started = System.nanoTime()));
    }
    Files.writeString(
        report, "nanos=" + (ended - started) + "\nframes=" + frames + "\nscreen=\n" + last.text());
  }

  private void saw(Event event) {
    if (event.fact() instanceof Fact.Print last && last.text().equals(Load.Flood.END)) {
      ended = System.nanoTime();
    }
  }

  private final class CountingConsole implements Console {
    private final Console console;

    CountingConsole(Console console) {
      this.console = console;
    }

    @Override
    public void show(Frame frame) {
      console.show(frame);
      if (started > 0) {
        frames++;
      }
      last = frame;
    }

    @Override
    public Size size() {
      return console.size();
    }

    @Override
    public void suspend() {
      console.suspend();
    }

    @Override
    public void close() {
      console.close();
    }
  }
}
