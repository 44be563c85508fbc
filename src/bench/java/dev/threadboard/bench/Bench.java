package dev.threadboard.bench;

import java.util.ArrayList;
import java.util.List;

/** Measures all there is, and prints one table; with an argument, only the whole program. */
public final class Bench {
  private Bench() {}

  public static void main(String[] args) throws Exception {
    Programs programs = Programs.built();
    List<Row> rows = new ArrayList<>();
    if (args.length == 0) {
      rows.addAll(new Micro(programs.flags()).measure());
    }
    rows.addAll(new WholeProgram(programs).measure());
    System.out.println();
    System.out.println(new Row("measure", "value", "limit"));
    System.out.println("|" + "-".repeat(60) + "|" + "-".repeat(28) + "|" + "-".repeat(18) + "|");
    rows.forEach(System.out::println);
  }
}
