package dev.threadboard.scenario;

import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.WaitReason;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Follows every thread through the listing, and says what its line must hold for an event. */
final class WhereItHappens {
  private final List<String> listing;
  private final Map<Integer, Deque<String>> stacks = new HashMap<>();
  private final Set<Integer> workers = new HashSet<>();

  WhereItHappens(List<String> listing) {
    this.listing = listing;
  }

  /** What is wrong with the event on the line that its thread is on, or empty. */
  String fault(Event event) {
    Deque<String> stack = stacks.computeIfAbsent(event.ident(), ident -> new ArrayDeque<>());
    if (stack.isEmpty()) {
      stack.push("");
    }
    String line = stack.element();
    String needed = needed(event.fact());
    follow(stack, event.fact());
    return line.contains(needed) ? "" : event + " on the line \"" + line + "\"";
  }

  private void follow(Deque<String> stack, Fact fact) {
    if (fact instanceof Fact.Line line) {
      stack.pop();
      stack.push(listing.get(line.line() - 1));
    } else if (fact instanceof Fact.Call || fact instanceof Fact.TaskBegin) {
      stack.push("");
    } else if (fact instanceof Fact.Return || fact instanceof Fact.TaskEnd) {
      stack.pop();
    }
  }

  private String needed(Fact fact) {
    if (fact instanceof Fact.Create create) {
      return created(create);
    } else if (fact instanceof Fact.Start start) {
      return workers.contains(start.target()) ? "executor.map(" : ".start()";
    } else if (fact instanceof Fact.Wait wait) {
      return waited(wait.reason());
    } else if (fact instanceof Fact.Call call) {
      return call.function();
    } else if (fact instanceof Fact.Sleep) {
      return "time.sleep(";
    } else if (fact instanceof Fact.Print) {
      return "print(";
    } else if (fact instanceof Fact.Join) {
      return ".join()";
    } else if (fact instanceof Fact.IsAlive) {
      return ".is_alive()";
    } else if (fact instanceof Fact.Submit) {
      return "executor.map(";
    }
    return fact instanceof Fact.Step ? "for " : "";
  }

  private String created(Fact.Create create) {
    if (create.target() == Event.MAIN) {
      return "";
    }
    if (create.name().startsWith("ThreadPoolExecutor")) {
      workers.add(create.target());
      return "executor.map(";
    }
    return "threading.Thread(";
  }

  private static String waited(WaitReason reason) {
    return switch (reason) {
      case JOIN -> ".join()";
      case EXECUTOR -> "with ThreadPoolExecutor(";
      default -> "";
    };
  }
}
