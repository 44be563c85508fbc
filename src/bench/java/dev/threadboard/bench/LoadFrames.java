package dev.threadboard.bench;

import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.event.Event;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.keyboard.Bindings;
import dev.threadboard.keyboard.Keyboard;
import dev.threadboard.sentence.EventSentences;
import dev.threadboard.view.Narration;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.Scene;
import dev.threadboard.view.dashboard.DashboardView;
import dev.threadboard.viewer.ViewedRun;
import java.util.ArrayList;
import java.util.List;

/** The frames of a load, one for each tick, made without a clock. */
final class LoadFrames {
  private static final Theme THEME = Theme.terminal();

  private final Size size;
  private final List<Event> events = new ArrayList<>();
  private Event news;
  private ViewedRun viewed = ViewedRun.beginning(new Pace(Speed.NORMAL, false));

  LoadFrames(Size size) {
    this.size = size;
  }

  /**
   * The frames before each tick and after the last; {@code listing}: whether the listing is shown.
   */
  List<Frame> of(Load load, boolean listing) {
    List<Frame> frames = new ArrayList<>();
    LoadEvents loadEvents = new LoadEvents(events::add);
    try {
      loadEvents.startRun(load.threads());
      if (!listing) {
        viewed = viewed.after(new ViewCommand.ToggleListing());
      }
      load.generate(loadEvents, tick -> frames.add(frame()));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    frames.add(frame());
    return frames;
  }

  private Frame frame() {
    for (Event event : events) {
      viewed = viewed.at(viewed.board().after(event));
      news = EventSentences.isNews(event.fact()) ? event : news;
    }
    events.clear();
    return DashboardView.paint(scene(viewed, size, new Narration(sentence(), ""))).frame();
  }

  private String sentence() {
    return new EventSentences(viewed.board()).of(news).get(0);
  }

  private static Scene scene(ViewedRun viewed, Size size, Narration narration) {
    Scene scene = scene(viewed, size);
    return new Scene(
        viewed,
        scene.now(),
        size,
        THEME,
        scene.glyphs(),
        scene.keys(),
        null,
        scene.playhead(),
        scene.offers(),
        scene.prediction(),
        narration);
  }

  static Scene scene(ViewedRun viewed, Size size) {
    return new Scene(
        viewed,
        viewed.board().nanos(),
        size,
        THEME,
        Glyphs.UNICODE,
        new Keyboard(Bindings.DEFAULTS, false).sensible(viewed),
        null);
  }
}
