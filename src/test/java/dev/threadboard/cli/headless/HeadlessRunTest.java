package dev.threadboard.cli.headless;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.threadboard.cli.process.Messages;
import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import dev.threadboard.engine.ScenarioPlan;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.engine.time.WallClock;
import dev.threadboard.python.Lock;
import dev.threadboard.python.Python;
import dev.threadboard.scenario.Arguments;
import dev.threadboard.scenario.Listing;
import dev.threadboard.scenario.Scenario;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class HeadlessRunTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void reportsADeadlockWithWhyNoThreadCanGoOn() throws Exception {
    int status =
        run(
            py -> {
              py.print("before");
              Lock lock = py.lock();
              lock.acquire();
              lock.acquire();
            });
    assertEquals(1, status);
    assertEquals("before\n", out.toString(UTF_8));
    assertEquals(
        "threadboard: deadlock at 0.0 s: MainThread waits for lock-1, which it holds itself:"
            + " a lock cannot be taken twice.\n",
        err.toString(UTF_8));
  }

  @Test
  void writesTextInUtf8() throws Exception {
    assertEquals(0, run(py -> py.print("größer ▶ 漢字")));
    assertEquals("größer ▶ 漢字\n", out.toString(UTF_8));
  }

  @Test
  void takesManyMoreEventsThanTheQueueHolds() throws Exception {
    assertEquals(
        0,
        run(
            py -> {
              for (int i = 0; i < 50_000; i++) {
                py.print(i);
              }
            }));
    assertEquals(50_000, out.toString(UTF_8).lines().count());
  }

  private int run(Consumer<Python> main) throws Exception {
    Scenario scenario =
        new Scenario() {
          @Override
          public String name() {
            return "test";
          }

          @Override
          public String title() {
            return "test";
          }

          @Override
          public String explanation() {
            return "test";
          }

          @Override
          public Listing listing() {
            return new Listing(List.of("pass"));
          }

          @Override
          public void main(Python py, Arguments arguments) {
            main.accept(py);
          }
        };
    Messages messages = new Messages(err);
    return new HeadlessRun(List.of(new PlainOutput(out, messages), new DeadlockNotice(messages)))
        .run(
            new ScenarioPlan(scenario, Arguments.defaults(scenario), SchedulingOptions.FIFO, false),
            new Pace(Speed.MAX, false),
            WallClock.SYSTEM);
  }
}
