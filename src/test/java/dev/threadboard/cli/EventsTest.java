package dev.threadboard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.cli.Program.Result;
import dev.threadboard.cli.process.OutputException;
import dev.threadboard.engine.time.FakeClock;
import dev.threadboard.engine.time.WallClock;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class EventsTest {
  @Test
  void areOneLineEachFromRunToExit() {
    Result result = Program.run("run", "join", "--events", "--speed", "max");
    List<String> lines = result.output().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      assertTrue(lines.get(i).startsWith("{\"seq\":" + (i + 1) + ",\"time\":"), lines.get(i));
      assertTrue(lines.get(i).endsWith("}"), lines.get(i));
    }
    assertTrue(lines.get(0).contains("\"type\":\"run\",\"version\":1,\"scenario\":\"join\""));
    assertTrue(lines.get(lines.size() - 1).endsWith("\"type\":\"exit\",\"status\":0}"));
    assertTrue(result.output().endsWith("}\n"));
    assertEquals(0, result.status());
    assertEquals("", result.errors());
  }

  @Test
  void areTheSameForTheSameCommandLine() {
    String[] args = {"run", "pool", "--events", "--speed", "max", "--seed", "-3"};
    assertEquals(Program.run(args), Program.run(args));
  }

  @Test
  void containTheChosenSeed() {
    String chosen =
        Program.run("run", "loop", "--events", "--speed", "max", "--policy", "random").output();
    assertTrue(chosen.contains("\"policy\":\"random\",\"seed\":4711,"), chosen);
    String given =
        Program.run("run", "loop", "--events", "--speed", "max", "--seed", "4711").output();
    assertEquals(chosen, given);
  }

  @Test
  void containTheErrorThatStandardErrorDoesNotRepeat() {
    Result result = Program.run("run", "alive-as-printed", "--events", "--speed", "max");
    assertEquals(1, result.status());
    assertEquals("", result.errors());
    assertTrue(result.output().contains("\"type\":\"error\""), result.output());
  }

  @Test
  void areWholeLinesBeforeTimeGoesOnAndWhenInterrupted() throws Exception {
    SignallingOutput out = new SignallingOutput("\"type\":\"sleep\",\"seconds\":1.0}\n");
    Program program = new Program(out, FakeClock.standing());
    CompletableFuture<Result> result =
        CompletableFuture.supplyAsync(() -> program.start("run", "sequential", "--events"));
    out.awaitSignal();
    program.interrupt();
    assertEquals(new Result(130, "", ""), result.get(10, TimeUnit.SECONDS));
    assertTrue(out.toString(UTF_8).endsWith("}\n"));
  }

  @Test
  void endQuietlyWhenTheirReaderHasEnded() {
    Program program = new Program(failing(new OutputException.ReaderGone()), WallClock.SYSTEM);
    assertEquals(new Result(141, "", ""), program.start("run", "pool", "--events"));
  }

  @Test
  void areAFailureIfTheyCannotBeWritten() {
    Program program = new Program(failing(new OutputException("disk full")), WallClock.SYSTEM);
    assertEquals(
        new Result(1, "", "threadboard: disk full\n"),
        program.start("run", "pool", "--events", "--speed", "max"));
  }

  private static OutputStream failing(IOException fault) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw fault;
      }
    };
  }
}
