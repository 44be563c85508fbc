package dev.threadboard.bench;

import java.util.ArrayList;
import java.util.List;

/** Runs all measurements, or those that the arguments name, and prints one table. */
public final class Bench {
  private Bench() {}

  public static void main(String[] args) throws Exception {
    Programs programs = Programs.built();
    List<String> names = List.of(String.join(" ", args).strip().split(" +"));
    boolean all = names.equals(List.of(""));
    List<Row> rows = new ArrayList<>();
    if (all || names.contains("parts")) {
      rows.addAll(new MicroBenchmarks(programs.flags()).measure());
    }
    if (all || names.contains("gif")) {
      rows.addAll(new Recordings(programs).gif());
    }
    if (all || names.contains("cast")) {
      rows.addAll(new Recordings(programs).cast());
    }
    if (all || names.contains("python")) {
      rows.addAll(new PythonPrograms(programs).measure());
    }
    if (all || names.contains("explore")) {
      rows.addAll(new Schedules(programs).measure());
    }
    rows.addAll(SearchStrength.rows(all ? List.of("explore") : names));
    rows.addAll(new WholeProgram(programs).measure(all ? List.of() : names));
    System.out.println();
    System.out.println(new Row("measure", "value", "limit"));
    System.out.println("|" + "-".repeat(60) + "|" + "-".repeat(28) + "|" + "-".repeat(18) + "|");
    rows.forEach(System.out::println);
  }
}
