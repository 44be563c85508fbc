package dev.threadboard.linear;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.threadboard.Golden;
import dev.threadboard.board.OwnProgram;
import dev.threadboard.board.Story;
import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import dev.threadboard.command.ThreadCommand;
import dev.threadboard.engine.time.FakeClock;
import dev.threadboard.engine.time.Pacer;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ProgramFact;
import dev.threadboard.event.WaitReason;
import dev.threadboard.playback.EventListener;
import dev.threadboard.playback.EventSource;
import dev.threadboard.playback.SaveTarget;
import dev.threadboard.view.Glyphs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.concurrent.BlockingQueue;
import org.junit.jupiter.api.Test;

/** A program of one's own in line mode: its input, its files, how true it is. */
class ProgramInputTest {
  /** Asks for a line, then for another; ends with its input. */
  private static final class Asking implements EventSource, EventSource.Feed {
    private final Story story = OwnProgram.asking();
    private BlockingQueue<Event> queue;
    private int told;

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
      String line = ((ThreadCommand.InputLine) request).line();
      story.by(1, new ProgramFact.Input(line), new Fact.Wake());
      if (line == null) {
        story.by(1, new Fact.End(), new Fact.Exit(0));
      } else {
        story.by(1, new ProgramFact.Source(1, "/x/more.py", OwnProgram.packing()));
        story.by(1, new Fact.Line(42, 1), new ProgramFact.Stderr("no: " + line + "\n"));
        story.by(1, new Fact.Wait(WaitReason.INPUT, 0, ""));
      }
      tell();
      return true;
    }

    private void tell() {
      for (; told < story.events().size(); told++) {
        queue.add(story.events().get(told));
      }
    }

    @Override
    public void close() {}
  }

  @Test
  void aLineIsAskedForAndGivenAndTheEndOfThemToo() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String script = "status\ninput 8 please\nverbose on\nstatus\nlisting\nclose\nclose\nstatus\n";
    LinearOptions options =
        new LinearOptions(
            new ByteArrayInputStream(script.getBytes(UTF_8)),
            out,
            false,
            new Pace(Speed.MAX, false),
            Glyphs.ASCII::shown,
            false,
            SaveTarget.NOWHERE);
    LinearSession session =
        new LinearSession(options, EventListener.NONE, FakeClock.standing(), () -> 42);
    assertEquals(0, session.watch(new Asking()));
    Golden.check(ProgramInputTest.class, "input.txt", out.toString(UTF_8));
  }
}
