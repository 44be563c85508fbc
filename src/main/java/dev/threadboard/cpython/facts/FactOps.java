package dev.threadboard.cpython.facts;

import dev.threadboard.cpython.channel.Message;
import dev.threadboard.cpython.channel.Op;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ObjectFact;
import dev.threadboard.event.ObjectKind;
import dev.threadboard.event.ProgramFact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** Reads those of the agent's tellings that are facts as they stand. */
public final class FactOps {
  /** As the agent numbers them, from 1. */
  private static final List<ObjectKind> KINDS = List.of(ObjectKind.values());

  private static final String BEHIND_ITEM = "\0";

  private final Map<Integer, String> objects = new HashMap<>();
  private final IntUnaryOperator files;

  /**
   * @param files the number under which a file is told that the agent has numbered
   */
  public FactOps(IntUnaryOperator files) {
    this.files = files;
  }

  /** The fact of an operation that is one; null if it is not, and then nothing has been read. */
  public Fact read(int op, Message in) {
    return switch (op) {
      case Op.CALL -> new Fact.Call(in.text());
      case Op.RETURN -> new Fact.Return();
      case Op.OBJECT -> object(in);
      case Op.STATE -> state(in);
      case Op.NOTIFY -> new ObjectFact.Notify(in.nextInt(), in.nextInt());
      case Op.ACQUIRE -> acquire(in.nextInt());
      case Op.RELEASE -> release(in.nextInt());
      case Op.JOINED -> new Fact.Join(in.nextInt());
      case Op.ALIVE -> new Fact.IsAlive(in.nextInt(), in.next() != 0);
      case Op.SUBMIT -> submit(in);
      case Op.TASK_BEGIN -> taskBegin(in);
      case Op.TASK_END -> taskEnd(in);
      case Op.ERROR -> error(in);
      case Op.SAMPLED -> new ProgramFact.Sampled(in.nextInt());
      case Op.VALUE -> WatchOps.value(in, files);
      case Op.WATCH -> WatchOps.watch(in);
      default -> null;
    };
  }

  private Fact object(Message in) {
    int object = in.nextInt();
    ObjectKind kind = KINDS.get(in.nextInt() - 1);
    int line = in.nextInt();
    int file = files.applyAsInt(in.nextInt());
    int size = in.nextInt();
    int of = in.nextInt();
    int nameLength = in.nextInt();
    int workersLength = in.nextInt();
    String name = in.text(nameLength);
    String workers = in.text(workersLength);
    objects.put(object, name);
    return new ObjectFact.SharedObject(object, kind, name, line, file, size, of, workers);
  }

  private Fact state(Message in) {
    int object = in.nextInt();
    int value = in.nextInt();
    int holder = in.nextInt();
    int line = in.nextInt();
    int file = files.applyAsInt(in.nextInt());
    String words = in.text();
    int note = words.lastIndexOf(BEHIND_ITEM) + 1;
    List<String> items =
        note == 0 ? List.of() : List.of(words.substring(0, note - 1).split(BEHIND_ITEM, -1));
    return new ObjectFact.ObjectState(
        object, value, holder, items, words.substring(note), line, file);
  }

  private Fact acquire(int object) {
    return new Fact.Acquire(objects.get(object), object);
  }

  private Fact release(int object) {
    return new Fact.Release(objects.get(object), object);
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
