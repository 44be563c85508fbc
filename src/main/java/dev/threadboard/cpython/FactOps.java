package dev.threadboard.cpython;

import dev.threadboard.cpython.channel.Message;
import dev.threadboard.cpython.channel.Op;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ProgramFact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads those of the agent's tellings that are facts as they stand. */
final class FactOps {
  private final Map<Integer, String> locks = new HashMap<>();

  /** The fact of an operation that is one; null if it is not, and then nothing has been read. */
  Fact read(int op, Message in) {
    return switch (op) {
      case Op.CALL -> new Fact.Call(in.text());
      case Op.RETURN -> new Fact.Return();
      case Op.ACQUIRE -> new Fact.Acquire(lock(in.nextInt()));
      case Op.RELEASE -> new Fact.Release(lock(in.nextInt()));
      case Op.JOINED -> new Fact.Join(in.nextInt());
      case Op.ALIVE -> new Fact.IsAlive(in.nextInt(), in.next() != 0);
      case Op.SUBMIT -> submit(in);
      case Op.TASK_BEGIN -> taskBegin(in);
      case Op.TASK_END -> taskEnd(in);
      case Op.ERROR -> error(in);
      case Op.SAMPLED -> new ProgramFact.Sampled(in.nextInt());
      default -> null;
    };
  }

  /** Takes an object's name. */
  void name(Message in) {
    int object = in.nextInt();
    in.next();
    locks.put(object, in.text());
  }

  private String lock(int object) {
    return locks.getOrDefault(object, "lock");
  }

  private static Fact submit(Message in) {
    int task = in.nextInt();
    int executor = in.nextInt();
    int function = in.nextInt();
    return new Fact.Submit(in.text(executor), task, in.text(function));
  }

  private static Fact taskBegin(Message in) {
    int task = in.nextInt();
    int executor = in.nextInt();
    int function = in.nextInt();
    return new Fact.TaskBegin(in.text(executor), task, in.text(function));
  }

  private static Fact taskEnd(Message in) {
    int task = in.nextInt();
    int executor = in.nextInt();
    int error = in.nextInt();
    String name = in.text(executor);
    return new Fact.TaskEnd(name, task, error == 0 ? null : in.text(error));
  }

  private static Fact error(Message in) {
    int last = in.nextInt();
    int traceback = in.nextInt();
    return new Fact.Error(in.text(last), List.of(in.text(traceback).split("\n")));
  }
}
