package dev.threadboard.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the JMH benchmarks of single parts. */
final class MicroBenchmarks {
  private final List<String> flags;

  MicroBenchmarks(List<String> flags) {
    this.flags = flags;
  }

  List<Row> measure() throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include("dev\\.threadboard\\.bench\\..*Benchmark")
                    .jvmArgs(flags.toArray(String[]::new))
                    .forks(1)
                    .warmupIterations(3)
                    .warmupTime(TimeValue.seconds(1))
                    .measurementIterations(5)
                    .measurementTime(TimeValue.seconds(1))
                    .timeUnit(TimeUnit.MICROSECONDS)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    List<Row> rows = new ArrayList<>();
    for (RunResult result : results) {
      BenchmarkParams params = result.getParams();
      String name = params.getBenchmark().replaceAll(".*\\.(\\w+)Benchmark\\.", "$1 ");
      StringBuilder measure = new StringBuilder(name);
      params.getParamsKeys().forEach(key -> measure.append(' ').append(params.getParam(key)));
      double micros = result.getPrimaryResult().getScore();
      double error = result.getPrimaryResult().getScoreError();
      rows.add(
          new Row(
              measure.toString(), String.format(Locale.ROOT, "%.3f ± %.3f µs", micros, error), ""));
    }
    return rows;
  }
}
