package dev.threadboard.explore;

import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ObjectFact;
import dev.threadboard.event.ThreadName;
import dev.threadboard.event.WaitReason;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Says what a thread that was stopped was about to do, from what it does when it goes on. */
final class PendingStep {
  private final SourceLines code;
  private final IntFunction<String> names;
  private final Map<Integer, Deque<String>> calls = new HashMap<>();

  /** {@code names}: of threads, by their numbers. */
  PendingStep(SourceLines code, IntFunction<String> names) {
    this.code = code;
    this.names = names;
  }

  /** Takes the next event. */
  void take(Event event) {
    if (event.fact() instanceof Fact.Call call) {
      calls.computeIfAbsent(event.ident(), who -> new ArrayDeque<>()).push(call.function());
    } else if (event.fact() instanceof Fact.Return && calls.containsKey(event.ident())) {
      calls.get(event.ident()).poll();
    }
  }

  /**
   * Such as {@code before it takes lock}; empty if nothing is told of it.
   *
   * @param at the line that it was stopped in
   * @param later what happens from then on
   */
  String of(int who, Fact.Line at, List<Event> later) {
    for (Event event : later) {
      if (event.ident() == who) {
        String words =
            at.equals(event.fact()) ? "before it comes to it again" : words(who, event.fact());
        if (words != null) {
          return words;
        }
      }
    }
    return "";
  }

  /** Null if what it is about to do comes later. */
  private String words(int who, Fact fact) {
    if (fact instanceof Fact.Line line) {
      return "before it goes on to line " + code.quoted(line);
    } else if (fact instanceof Fact.Call call) {
      return "before it calls " + call.function();
    } else if (fact instanceof Fact.Return) {
      String call = calls.getOrDefault(who, new ArrayDeque<>()).peek();
      return "before it comes back from " + (call == null ? "its call" : call);
    } else if (fact instanceof Fact.Print) {
      return "before it prints";
    } else if (fact instanceof Fact.Sleep) {
      return "before it sleeps";
    } else if (fact instanceof Fact.Wait wait) {
      return wait(wait);
    } else if (fact instanceof Fact.Acquire acquire) {
      return "before it takes " + acquire.lock();
    } else if (fact instanceof Fact.Release release) {
      return "before it gives " + release.lock() + " back";
    } else if (fact instanceof Fact.Create create) {
      return "before it makes " + ThreadName.told(create.name());
    } else if (fact instanceof Fact.Start start) {
      return "before it starts " + names.apply(start.target());
    } else if (fact instanceof Fact.Join join) {
      return "before it sees the end of " + names.apply(join.target());
    } else if (fact instanceof Fact.Submit submit) {
      return "before it submits " + submit.function();
    } else if (fact instanceof Fact.TaskBegin task) {
      return "before it begins with " + task.function();
    } else if (fact instanceof Fact.TaskEnd) {
      return "before its task is done";
    } else if (fact instanceof ObjectFact.Notify) {
      return "before it notifies others";
    } else if (fact instanceof Fact.Error) {
      return "before its error is told";
    } else if (fact instanceof Fact.End || fact instanceof Fact.Exit) {
      return "before it ends";
    }
    return null;
  }

  private String wait(Fact.Wait wait) {
    if (wait.reason() == WaitReason.LOCK) {
      return "before it takes " + wait.on();
    } else if (wait.reason() == WaitReason.JOIN) {
      return "before it joins " + names.apply(wait.target());
    }
    return "before it waits" + (wait.reason().isCall() ? " in " : " for ") + wait.on();
  }
}
