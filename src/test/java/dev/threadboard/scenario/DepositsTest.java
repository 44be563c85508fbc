package dev.threadboard.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.ScenarioPlan;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.engine.time.Pacer;
import dev.threadboard.engine.time.WallClock;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The manual's example of a scenario does what the manual says. */
@Timeout(30)
class DepositsTest {
  private final Scenario deposits = new Deposits();

  @Test
  void losesNoDepositAndTakesASecondForEach() throws Exception {
    List<Event> events = run(Arguments.defaults(deposits), SchedulingOptions.FIFO);
    assertEquals("balance: 3\n", printed(events));
    assertEquals(3.0, events.get(events.size() - 1).time());
  }

  @Test
  void losesNoneWhoeverComesFirst() throws Exception {
    Parameter people = deposits.parameters().get(0);
    for (long seed = 0; seed < 20; seed++) {
      Arguments five = Arguments.defaults(deposits).with(people, 5);
      assertEquals("balance: 10\n", printed(run(five, SchedulingOptions.random(seed))));
    }
  }

  @Test
  void printsWhatItsListingPrintsUnderPython() throws Exception {
    String program = "import time\ntime.sleep = lambda s: None\n" + deposits.listing().text();
    Process python;
    try {
      python = new ProcessBuilder("python3", "-c", program).redirectErrorStream(true).start();
    } catch (IOException e) {
      assumeTrue(false, "there is no python3");
      return;
    }
    String output = new String(python.getInputStream().readAllBytes(), UTF_8);
    assertTrue(python.waitFor(10, TimeUnit.SECONDS));
    assertEquals(printed(run(Arguments.defaults(deposits), SchedulingOptions.FIFO)), output);
  }

  private List<Event> run(Arguments arguments, SchedulingOptions scheduling)
      throws InterruptedException {
    BlockingQueue<Event> queue = new LinkedBlockingQueue<>();
    List<Event> events = new ArrayList<>();
    Pacer pacer = new Pacer(WallClock.SYSTEM, new Pace(Speed.MAX, false));
    try (Run run = new ScenarioPlan(deposits, arguments, scheduling, false).open(pacer, queue)) {
      run.start();
      do {
        events.add(queue.take());
      } while (!(events.get(events.size() - 1).fact() instanceof Fact.Exit));
    }
    return events;
  }

  private static String printed(List<Event> events) {
    return events.stream()
        .map(Event::fact)
        .filter(Fact.Print.class::isInstance)
        .map(Fact.Print.class::cast)
        .map(print -> print.text() + print.end())
        .collect(Collectors.joining());
  }
}
