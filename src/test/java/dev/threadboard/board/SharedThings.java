package dev.threadboard.board;

import dev.threadboard.event.Fact;
import dev.threadboard.event.ObjectFact.Notify;
import dev.threadboard.event.ObjectFact.ObjectState;
import dev.threadboard.event.ObjectFact.SharedObject;
import dev.threadboard.event.ObjectKind;
import dev.threadboard.event.WaitReason;
import dev.threadboard.event.WatchFact;
import java.util.List;

/** Programs whose threads share locks, a queue, a semaphore, a barrier, told by hand. */
public final class SharedThings {
  private static final String[] BANK = {
    "import threading, time",
    "",
    "locks = {\"a\": threading.Lock(), \"b\": threading.Lock()}",
    "",
    "def move(name, first, second):",
    "    with locks[first]:",
    "        time.sleep(0.1)",
    "        with locks[second]:",
    "            print(name)",
    "",
    "one = threading.Thread(target=move, args=(\"a to b\", \"a\", \"b\"))",
    "two = threading.Thread(target=move, args=(\"b to a\", \"b\", \"a\"))",
    "one.start(); two.start()",
    "one.join()",
  };

  private static final String[] SHOP = {
    "orders = queue.Queue(5)",
    "gate = threading.Semaphore(3)",
    "start = threading.Barrier(4)",
    "ready = threading.Event()",
    "",
    "def pack():",
    "    start.wait()",
    "    while True:",
    "        order = orders.get()",
    "        with gate:",
    "            time.sleep(1)",
  };

  private static final String[] ACCOUNT = {
    "bal = 100",
    "",
    "def earn():",
    "    old = bal; time.sleep(1)",
    "    bal = old + 50",
    "    print(\"earned 50\")",
    "",
    "def spend():",
    "    bal -= 30",
    "    print(\"spent 30\")",
  };

  private SharedThings() {}

  /** Each of two threads holds the lock that the other wants, and the main thread waits for one. */
  public static Story deadlock() {
    Story story = Story.ofProgram("bank.py", List.of(BANK), "bank.py");
    story.by(1, new Fact.Line(11)).thread("a to b", "move('a to b', 'a', 'b')", false);
    story.by(1, new Fact.Line(12)).thread("b to a", "move('b to a', 'b', 'a')", false);
    story.by(1, new Fact.Line(13), new Fact.Start(2), new Fact.Start(3), new Fact.Line(14));
    story.by(1, new Fact.Wait(WaitReason.JOIN, 2, "a to b"));
    story.by(2, new Fact.Begin(), new Fact.Line(6));
    story.by(2, met(1, ObjectKind.LOCK, "locks[\"a\"]", 3, 0));
    story.by(2, new Fact.Acquire("locks[\"a\"]", 1), new Fact.Line(7), new Fact.Sleep(0.1));
    story.by(3, new Fact.Begin(), new Fact.Line(6));
    story.by(3, met(2, ObjectKind.LOCK, "locks[\"b\"]", 3, 0));
    story.by(3, new Fact.Acquire("locks[\"b\"]", 2), new Fact.Line(7), new Fact.Sleep(0.1));
    story.at(0.1).by(2, new Fact.Wake(), new Fact.Line(8));
    story.by(2, new Fact.Wait(WaitReason.LOCK, 3, "locks[\"b\"]", null, 2));
    story.by(3, new Fact.Wake(), new Fact.Line(8));
    return story.by(3, new Fact.Wait(WaitReason.LOCK, 2, "locks[\"a\"]", null, 1));
  }

  /** The same, told as what it is. */
  public static Story told() {
    Story story = deadlock();
    return story.by(3, new Fact.Deadlock());
  }

  /** Two threads that lose an update of a balance, which is watched. */
  public static Story watched() {
    Story story = Story.ofProgram("bank.py", List.of(ACCOUNT), "bank.py");
    story.by(1, new WatchFact.Watch(1, "bal"), new WatchFact.Watch(2, "old - 5"));
    story.thread("earn", "earn()", true).thread("spend", "spend()", true);
    story.at(0.5).by(2, new Fact.Line(4), value(1, "100", null, 1, false));
    story.by(2, value(2, "95", null, 4, true), new Fact.Line(5), new Fact.Sleep(1));
    story.at(1).by(3, new Fact.Line(9), new Fact.Line(10), value(1, "70", "100", 9, false));
    story.by(3, new Fact.Print("spent 30", "\n"), new Fact.End());
    return story.at(1.5).by(2, new Fact.Wake(), new Fact.Line(6), value(1, "150", "70", 5, false));
  }

  private static WatchFact.Value value(
      int watch, String value, String before, int line, boolean local) {
    return new WatchFact.Value(watch, value, before, line, 0, local, false);
  }

  /** Packers at a queue, through a semaphore, after a barrier; one waits for an event. */
  public static Story shop() {
    Story story = Story.ofProgram("shop.py", List.of(SHOP), "shop.py");
    for (int packer = 1; packer <= 4; packer++) {
      story.thread("packer-" + packer, "pack()", true);
    }
    story.by(2, new Fact.Line(7), met(1, ObjectKind.BARRIER, "start", 3, 4));
    for (int ident = 2; ident <= 4; ident++) {
      story.by(ident, new Fact.Line(7), new ObjectState(1, ident - 1, 0, List.of(), ""));
      story.by(ident, new Fact.Wait(WaitReason.BARRIER, 0, "start.wait()", null, 1));
    }
    story.at(1).by(1, met(2, ObjectKind.QUEUE, "orders", 1, 5));
    List<String> items = List.of("'tea'", "'milk'", "'bread'", "'salt'", "'jam'");
    for (int size = 1; size <= 5; size++) {
      story.at(1 + size / 4.0);
      story.by(1, new ObjectState(2, size, 0, items.subList(0, size), size + " unfinished"));
    }
    story.by(1, new Fact.Wait(WaitReason.QUEUE, 0, "orders.put('honey')", null, 2));
    return story;
  }

  /** The same, a while later. */
  public static Story packing() {
    Story story = shop().at(3);
    story.by(5, new Fact.Line(7), new ObjectState(1, 0, 0, List.of(), ""));
    for (int ident = 2; ident <= 4; ident++) {
      story.by(ident, new Fact.Wake());
    }
    story.by(5, new Fact.Line(9));
    story.by(5, new ObjectState(2, 4, 0, List.of("'milk'", "'bread'", "'salt'", "'jam'"), ""));
    story.by(1, new Fact.Wake());
    List<String> next = List.of("'milk'", "'bread'", "'salt'", "'jam'", "'honey'");
    story.by(1, new ObjectState(2, 5, 0, next, "6 unfinished"), new Fact.Sleep(9));
    story.by(5, new Fact.Line(10), met(3, ObjectKind.SEMAPHORE, "gate", 2, 3));
    story.by(5, new ObjectState(3, 3, 0, List.of(), ""));
    story.by(5, new ObjectState(3, 2, 0, List.of(), ""), new Fact.Line(11), new Fact.Sleep(1));
    story.at(3.5).by(2, new Fact.Line(9));
    story.by(2, new ObjectState(2, 4, 0, next.subList(1, 5), "6 unfinished"));
    story.by(2, new Fact.Line(10), new ObjectState(3, 1, 0, List.of(), ""));
    story.by(2, new Fact.Line(11), new Fact.Sleep(1));
    story.by(3, new Fact.Line(9), met(4, ObjectKind.EVENT, "ready", 4, 0));
    story.by(3, new Fact.Wait(WaitReason.EVENT, 0, "ready.wait(timeout=2)", 5.5, 4));
    story.by(4, met(5, ObjectKind.RLOCK, "more's lock", 4, 0));
    story.by(4, new SharedObject(6, ObjectKind.CONDITION, "more", 4, 0, 0, 5));
    story.by(4, new ObjectState(6, 1, 0, List.of(), ""));
    story.by(4, new Fact.Wait(WaitReason.CONDITION, 0, "more.wait()", null, 6));
    return story.by(1, new Notify(6, 0));
  }

  private static SharedObject met(int number, ObjectKind kind, String name, int line, int size) {
    return new SharedObject(number, kind, name, line, 0, size, 0);
  }
}
