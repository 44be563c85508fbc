package dev.threadboard.bench;

import dev.threadboard.frame.ColorDepth;
import dev.threadboard.frame.Encoder;
import dev.threadboard.frame.Frame;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Encodes two frames of 120x40 cells by turns. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
public class FrameDiffBenchmark {
  @Param({"idle", "cell", "bars", "log", "full"})
  public String change;

  private final Encoder encoder = new Encoder(ColorDepth.INDEXED_256);
  private Frame one;
  private Frame other;
  private boolean turn;

  @Setup
  public void paint() {
    one = frame(new Load.Updates(12, 30, 10, 6), 200);
    other =
        switch (change) {
          case "idle" -> frame(new Load.Updates(12, 30, 10, 6), 200);
          case "cell" -> frame(new Load.Updates(1, 30, 10, 0), 200);
          case "bars" -> frame(new Load.Updates(12, 30, 10, 6), 201);
          case "log" -> frame(new Load.Updates(12, 30, 10, 6), 206);
          default -> null;
        };
    if (change.equals("cell")) {
      one = frame(new Load.Updates(1, 30, 10, 0), 199);
    }
  }

  private static Frame frame(Load load, int tick) {
    List<Frame> frames = new LoadFrames(Programs.SIZE).of(load, false);
    return frames.get(tick);
  }

  @Benchmark
  public byte[] encode() {
    turn = !turn;
    if (other == null) {
      encoder.forget();
    }
    return encoder.encode(turn || other == null ? one : other);
  }
}
