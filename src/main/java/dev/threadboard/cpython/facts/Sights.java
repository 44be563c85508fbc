package dev.threadboard.cpython.facts;

import dev.threadboard.cpython.channel.Message;
import dev.threadboard.cpython.channel.Watch;
import dev.threadboard.engine.Run;
import dev.threadboard.event.WatchFact;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What a person asks about values while the program stands still; the agent's thread answers. */
public final class Sights {
  private static final int LOOK = 20;
  private static final int ADD = 21;

  /** Of a name: whether it is a function's own, and whether it is told without a value. */
  private static final int OWN = 1;

  private static final int NAME_ONLY = 0;

  /**
   * A value that is there when its expression begins to be watched.
   *
   * @param ident whose it is, or that of the person's own thread if it is nobody's own
   */
  public record First(int ident, WatchFact.Value value) {}

  /**
   * The answer to a watched expression.
   *
   * @param error why it is none, in Python's words; empty if it is one
   */
  public record Added(String error, List<First> values) {}

  private final Watch watch;

  public Sights(Watch watch) {
    this.watch = watch;
  }

  /** The variables of a thread, wherever it is now. */
  public CompletableFuture<Run.Variables> variables(int ident) {
    try {
      return watch.ask(LOOK, ident, "").thenApply(Sights::variables);
    } catch (IOException e) {
      return CompletableFuture.completedFuture(Run.Variables.NONE);
    }
  }

  private static Run.Variables variables(Message in) {
    int line = in.nextInt();
    int[] kinds = new int[in.nextInt()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = in.nextInt();
    }
    String[] words = words(in, 2 * kinds.length + 2);
    List<Run.Variable> variables = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < kinds.length; i++) {
      String name = words[2 * i + 2];
      names.add(name);
      if (kinds[i] != NAME_ONLY) {
        variables.add(new Run.Variable(name, words[2 * i + 3], kinds[i] == OWN));
      }
    }
    return new Run.Variables(words[0], words[1], line, variables, names);
  }

  /** Watches an expression from now on, under a number. */
  public CompletableFuture<Added> add(int number, String expression) throws IOException {
    return watch.ask(ADD, number, expression).thenApply(in -> added(number, in));
  }

  private static Added added(int number, Message in) {
    int count = in.nextInt();
    int[] idents = new int[count];
    int[] flags = new int[count];
    for (int i = 0; i < count; i++) {
      idents[i] = in.nextInt();
      flags[i] = in.nextInt();
    }
    String[] words = words(in, count + 1);
    List<First> values = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      values.add(new First(idents[i], WatchOps.seen(number, words[i + 1], flags[i])));
    }
    return new Added(words[0], values);
  }

  private static String[] words(Message in, int count) {
    int[] lengths = new int[count];
    for (int i = 0; i < count; i++) {
      lengths[i] = in.nextInt();
    }
    String[] words = new String[count];
    for (int i = 0; i < count; i++) {
      words[i] = in.text(lengths[i]);
    }
    return words;
  }
}
