package dev.threadboard.cpython;

import dev.threadboard.cpython.channel.Watch;
import dev.threadboard.cpython.facts.Sights;
import dev.threadboard.cpython.process.GoneException;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.RunCancelledException;
import dev.threadboard.event.Fact;
import dev.threadboard.event.WatchFact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What the person asks about values: variables, and to watch one more expression. */
final class Watching {
  /** How long an expression may take until it is told without its first values, in seconds. */
  private static final long PATIENCE = 5;

  private final Sights sights;
  private final Teller teller;
  private final ChildInterpreter interpreter;
  private final List<String> expressions;

  Watching(Watch watch, Teller teller, ChildInterpreter interpreter, PythonProgram program) {
    this.sights = new Sights(watch);
    this.teller = teller;
    this.interpreter = interpreter;
    this.expressions = new ArrayList<>(program.watches());
  }

  CompletableFuture<Run.Variables> variables(int ident) {
    return sights.variables(ident);
  }

  /**
   * Watches an expression from now on, unless it is watched already. While nobody has the baton, so
   * that it is at the same moment of each run, with the same first values.
   */
  void add(String expression) {
    ChildThread you = interpreter.you();
    if (expressions.contains(expression)) {
      return;
    }
    int number = expressions.size() + 1;
    Sights.Added added = added(number, expression);
    if (!added.error().isEmpty()) {
      teller.publish(you, new Fact.Error(added.error(), List.of()));
      return;
    }
    expressions.add(expression);
    teller.publish(you, new WatchFact.Watch(number, expression));
    for (Sights.First first : added.values()) {
      ChildThread whose = interpreter.find(first.ident());
      teller.publish(whose == null ? you : whose, first.value());
    }
  }

  private Sights.Added added(int number, String expression) {
    try {
      return sights.add(number, expression).get(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new RunCancelledException();
    } catch (CancellationException | ExecutionException e) {
      throw new GoneException();
    } catch (TimeoutException e) {
      return new Sights.Added("", List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
