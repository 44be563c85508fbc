package dev.threadboard.record;

import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import dev.threadboard.engine.RunningScenario;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.event.Event;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.keyboard.Bindings;
import dev.threadboard.keyboard.Keyboard;
import dev.threadboard.scenario.Arguments;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.scenario.Scenario;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.Scene;
import dev.threadboard.view.dashboard.DashboardView;
import dev.threadboard.viewer.ViewedRun;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a whole run looks like, so many pictures a second of virtual time. */
public record RunFrames(List<Moment> moments, long end) {
  /** A picture, and when it appears. */
  public record Moment(long nanos, Frame frame) {}

  public static RunFrames of(String scenario, Size size, Theme theme, int perSecond) {
    Scenario chosen = Catalogue.find(scenario).orElseThrow();
    List<Event> events =
        RunningScenario.whole(chosen, Arguments.defaults(chosen), SchedulingOptions.FIFO).events();
    ViewedRun viewed = ViewedRun.beginning(new Pace(Speed.NORMAL, false));
    Keyboard keyboard = new Keyboard(Bindings.DEFAULTS, false);
    List<Moment> moments = new ArrayList<>();
    long end = events.get(events.size() - 1).nanos();
    int next = 0;
    for (int i = 0; moments.isEmpty() || !viewed.board().over(); i++) {
      long now = i * 1_000_000_000L / perSecond;
      List<Event> batch = new ArrayList<>();
      while (next < events.size() && events.get(next).nanos() <= now) {
        batch.add(events.get(next++));
      }
      viewed = batch.isEmpty() ? viewed : viewed.at(viewed.board().after(batch));
      long seen = viewed.board().over() ? viewed.board().nanos() : now;
      Scene scene =
          new Scene(
              viewed,
              seen,
              size,
              theme,
              Glyphs.UNICODE,
              keyboard.sensible(viewed),
              keyboard.back());
      moments.add(new Moment(now, DashboardView.paint(scene).frame()));
    }
    return new RunFrames(moments, end + 1_000_000_000);
  }

  /** Records it all. */
  public void to(Recorder recorder) throws IOException {
    for (Moment moment : moments) {
      recorder.frame(moment.nanos(), moment.frame());
    }
    recorder.end(end);
  }
}
