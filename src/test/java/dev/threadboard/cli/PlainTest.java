package dev.threadboard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.cli.Program.Result;
import dev.threadboard.engine.time.FakeClock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
class PlainTest {
  @ParameterizedTest
  @CsvSource({
    "sequential, 0 1 2 3 0 1 2",
    "background, 0 0 1 1 2 2 3",
    "join, 0 1 2 3 0 1 2",
    "loop, 0 0 0 0 1 1 1 2 2 3"
  })
  void printsWhatPythonPrintsAndNothingElse(String scenario, String words) {
    Result result = Program.run("run", scenario, "--plain", "--speed", "max");
    assertEquals(new Result(0, words.replace(' ', '\n') + "\n", ""), result);
  }

  @Test
  void takesParameters() {
    Result result =
        Program.run(
            "run", "join", "--plain", "--speed=max", "--set", "first=1", "--set", "second=2");
    assertEquals(new Result(0, "0\n0\n1\n", ""), result);
  }

  @Test
  void endsWithOneAndATracebackWhenMainEndsByAnError() {
    assertEquals(
        new Result(
            1,
            "",
            """
            Traceback (most recent call last):
              File "alive-as-printed.py", line 6, in <module>
                x = threading.Thread(target=test, args=())
            NameError: name 'test' is not defined
            """),
        Program.run("run", "alive-as-printed", "--plain", "--speed", "max"));
  }

  @Test
  void endsAtOnceWhereTheScenarioWaitsForAPerson() {
    assertEquals(new Result(0, "", ""), Program.run("run", "playground", "--plain"));
  }

  @Test
  void printsNothingAboutAChosenSeed() {
    Result result =
        Program.run("run", "sequential", "--plain", "--speed", "max", "--policy", "random");
    assertEquals(new Result(0, "0\n1\n2\n3\n0\n1\n2\n", ""), result);
  }

  @Test
  void printsTheSameForTheSameSeed() {
    String[] args = {"run", "loop", "--plain", "--speed", "max", "--seed", "7"};
    assertEquals(Program.run(args), Program.run(args));
  }

  @Test
  void showsALineBeforeTimeGoesOn() throws Exception {
    FakeClock clock = FakeClock.standing();
    SignallingOutput out = new SignallingOutput("0\n");
    Program program = new Program(out, clock);
    CompletableFuture<Result> result =
        CompletableFuture.supplyAsync(() -> program.start("run", "sequential", "--plain"));
    out.awaitSignal();
    assertEquals("0\n", out.toString(UTF_8));
    program.interrupt();
    assertEquals(130, result.get(10, TimeUnit.SECONDS).status());
  }

  @Test
  void followsTheSpeed() {
    FakeClock clock = FakeClock.leaping();
    long start = clock.nanos();
    new Program(null, clock).start("run", "alive", "--plain", "--speed", "10");
    long took = clock.nanos() - start;
    assertTrue(Math.abs(took - 3e9) < 1e6, "30 s at x10 took " + took + " ns");
  }
}
