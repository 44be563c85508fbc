package dev.threadboard.cli.explore;

import dev.threadboard.cpython.CPython;
import java.io.FileWriter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonOutcomesDraftTest {
  @TempDir static Path cache;

  @Test
  void draft() throws Exception {
    int minor = Integer.getInteger("draft.minor", 11);
    int runs = Integer.getInteger("draft.runs", 100);
    String only = System.getProperty("draft.only", "");
    CPython python =
        CPython.all().stream().filter(one -> one.minor() == minor).findFirst().orElseThrow();
    try (PrintWriter out = new PrintWriter(new FileWriter("/tmp/draft-" + minor + ".txt", true))) {
      for (LessonVariant variant : LessonVariant.all()) {
        if (!only.isEmpty() && !List.of(only.split(",")).contains(variant.lesson())) {
          continue;
        }
        for (String at : minor < 10 ? List.of("gil") : List.of("gil", "bytecode")) {
          long began = System.nanoTime();
          LessonSearch search = new LessonSearch(variant, python, at, runs, 1, cache);
          search.run(List.of());
          out.println(
              variant.lesson()
                  + "\t"
                  + variant.set()
                  + "\t"
                  + at
                  + "\t"
                  + search.runs()
                  + "\t"
                  + search.coverage()
                  + "\t"
                  + search.rows()
                  + "\t"
                  + search.firstRuns()
                  + "\t"
                  + (System.nanoTime() - began) / 1000000);
          out.flush();
        }
      }
    }
  }
}
