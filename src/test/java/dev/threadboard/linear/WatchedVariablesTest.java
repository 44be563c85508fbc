package dev.threadboard.linear;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.board.OwnProgram;
import dev.threadboard.board.Story;
import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import dev.threadboard.command.ThreadCommand;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.time.FakeClock;
import dev.threadboard.engine.time.Pacer;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ProgramFact;
import dev.threadboard.event.WatchFact;
import dev.threadboard.playback.EventListener;
import dev.threadboard.playback.EventSource;
import dev.threadboard.playback.SaveTarget;
import dev.threadboard.view.Glyphs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Line mode's verbs for values: {@code watch} and {@code locals}. */
class WatchedVariablesTest {
  private final List<ThreadCommand> requests = new ArrayList<>();
  private final List<Integer> asked = new ArrayList<>();
  private CompletableFuture<Run.Variables> answer =
      CompletableFuture.completedFuture(
          new Run.Variables(
              "main",
              "orders.py",
              26,
              List.of(
                  new Run.Variable("count", "8", true), new Run.Variable("done", "<Event>", false)),
              List.of("count", "done")));

  /** Waits for a line, and ends with its input. */
  private final class Asking implements EventSource, EventSource.Feed {
    private final Story story;
    private BlockingQueue<Event> queue;
    private int told;

    Asking(Story story) {
      this.story = story;
    }

    @Override
    public Feed open(Pacer pacer, BlockingQueue<Event> events) {
      queue = events;
      return this;
    }

    @Override
    public void start() {
      tell();
    }

    @Override
    public boolean ask(ThreadCommand request) {
      requests.add(request);
      if (request instanceof ThreadCommand.Watch watch) {
        story.by(1, new WatchFact.Watch(1, watch.expression()));
      } else {
        story.by(1, new ProgramFact.Input(null), new Fact.Wake(), new Fact.End(), new Fact.Exit(0));
      }
      tell();
      return true;
    }

    @Override
    public CompletableFuture<Run.Variables> variables(int ident) {
      asked.add(ident);
      return answer;
    }

    private void tell() {
      for (; told < story.events().size(); told++) {
        queue.add(story.events().get(told));
      }
    }

    @Override
    public void close() {}
  }

  /** What is said to a script of commands. */
  private String said(Story story, String... script) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LinearOptions options =
        new LinearOptions(
            new ByteArrayInputStream((String.join("\n", script) + "\n").getBytes(UTF_8)),
            out,
            false,
            new Pace(Speed.MAX, false),
            Glyphs.ASCII::shown,
            false,
            SaveTarget.NOWHERE);
    LinearSession session =
        new LinearSession(options, EventListener.NONE, FakeClock.standing(), () -> 42);
    assertEquals(0, session.watch(new Asking(story)));
    return out.toString(UTF_8);
  }

  @Test
  void localsTellsWhatAThreadHasNow() {
    String said = said(OwnProgram.asking(), "locals MainThread", "locals nobody", "close");
    assertTrue(
        said.contains("In main at line 26:\n  count = 8\n  done = <Event> (global)\n"), said);
    assertEquals(List.of(1), asked, "of an unknown thread nothing is asked");
  }

  @Test
  void afterAStepBackTheyAreNotThoseOfTheMoment() {
    String said =
        said(
            OwnProgram.asking(),
            "back",
            "locals MainThread",
            "goto end",
            "locals MainThread",
            "close");
    assertTrue(said.contains("Variables are those of now: goto end comes there."), said);
    assertTrue(said.contains("  count = 8\n"), said);
    assertEquals(List.of(1), asked);
  }

  @Test
  void aThreadInNoCodeOfItsOwnOrThatIsGoneHasNone() {
    answer = CompletableFuture.completedFuture(Run.Variables.NONE);
    String none = "That thread is in no code of a program of your own now.";
    String nowhere = said(OwnProgram.asking(), "locals MainThread", "close");
    assertTrue(nowhere.contains(none), nowhere);
    answer = new CompletableFuture<>();
    answer.cancel(false);
    String gone = said(OwnProgram.asking(), "locals MainThread", "close");
    assertTrue(gone.contains(none), gone);
  }

  @Test
  void watchIsPassedOnToTheProgram() {
    String said = said(OwnProgram.asking(), "watch len(orders) + 1", "close");
    assertEquals(new ThreadCommand.Watch("len(orders) + 1"), requests.get(0));
    assertTrue(said.contains("len(orders) + 1"), said);
  }
}
