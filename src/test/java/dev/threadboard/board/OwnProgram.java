package dev.threadboard.board;

import dev.threadboard.event.Fact;
import dev.threadboard.event.ProgramFact;
import dev.threadboard.event.WaitReason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A person's own program at work, told by hand: a seller puts orders into a queue, packers in a
 * second file pack them with what a lock guards, a reporter waits with a timeout.
 */
public final class OwnProgram {
  private static final int MAIN = 0;
  private static final int PACKING = 1;
  private static final int REPORTER = 2;
  private static final int SELLER = 3;
  private static final int PACKER = 4;

  private static final List<String> ORDERS_PY = lines("orders.py");
  private static final List<String> PACKING_PY = lines("shop/packing.py");

  private final Story story = Story.ofProgram("orders.py", ORDERS_PY, "/home/ada/shop/orders.py");

  private OwnProgram() {}

  /** It has asked how many orders there are, and nobody has answered yet. */
  public static Story asking() {
    return new OwnProgram().asks();
  }

  /** It is at work: each thread at another place, and the queue is full. */
  public static Story working() {
    OwnProgram program = new OwnProgram();
    program.asks();
    program.begins();
    return program.works();
  }

  /** A packer has failed, and a signal has ended it all. */
  public static Story killed() {
    OwnProgram program = new OwnProgram();
    program.asks();
    program.begins();
    program.works();
    return program.fails();
  }

  /** The lines of its second file. */
  public static List<String> packing() {
    return PACKING_PY;
  }

  private Story asks() {
    line(1, MAIN, "main()");
    story.by(1, new Fact.Call("main()"));
    line(1, MAIN, "count = int(");
    story.by(1, new Fact.Print("How many orders? ", ""));
    return story.by(1, new Fact.Wait(WaitReason.INPUT, 0, "How many orders? "));
  }

  private void begins() {
    story.by(1, new ProgramFact.Input("8"), new Fact.Wake());
    line(1, MAIN, "orders = queue.Queue");
    line(1, MAIN, "reporter = threading");
    story.created("reporter", "report(...)", true);
    line(1, MAIN, "seller = threading");
    story.created("seller", "take_orders(..., 8)", false);
    story.by(1, new ProgramFact.Source(PACKING, "/home/ada/shop/shop/packing.py", PACKING_PY));
    for (int number = 1; number <= 3; number++) {
      line(1, MAIN, "packing.Packer(");
      line(1, PACKING, "super().__init__");
      story.created("packer-" + number, "run()", false);
    }
    line(1, MAIN, "thread.start()");
    for (int ident = REPORTER; ident < PACKER + 3; ident++) {
      story.by(1, new Fact.Start(ident));
    }
    line(1, MAIN, "seller.join()");
    story.by(1, new Fact.Wait(WaitReason.JOIN, SELLER, "seller"));
    story.by(REPORTER, new Fact.Begin());
    line(REPORTER, MAIN, "while not done.wait");
    story.by(REPORTER, new Fact.Wait(WaitReason.EVENT, 0, "event.wait()", 2.0));
    story.by(SELLER, new Fact.Begin());
    line(SELLER, MAIN, "time.sleep(0.25)");
    story.by(SELLER, new Fact.Sleep(0.25));
    for (int ident = PACKER; ident < PACKER + 3; ident++) {
      story.by(ident, new Fact.Begin());
      line(ident, PACKING, "order = self._orders.get()");
      story.by(ident, new Fact.Wait(WaitReason.QUEUE, 0, "queue.get()"));
    }
  }

  private Story works() {
    for (int order = 1; order <= 2; order++) {
      int packer = PACKER + order - 1;
      story.at(order / 4.0).by(SELLER, new Fact.Wake());
      line(SELLER, MAIN, "print(\"took order\"");
      story.by(SELLER, new Fact.Print("took order " + order, "\n"));
      line(SELLER, MAIN, "time.sleep(0.25)");
      story.by(SELLER, new Fact.Sleep(0.25));
      story.by(packer, new Fact.Wake());
      line(packer, PACKING, "self.pack(order)");
      story.by(packer, new Fact.Call("pack('order " + order + "')"));
      line(packer, PACKING, "if not self._stock.take(\"box\")");
      story.by(packer, new Fact.Call("take('box')"), new Fact.Acquire("lock-1"));
      line(packer, PACKING, "time.sleep(0.05)");
      story.by(packer, new Fact.Sleep(0.05));
      story.at(order / 4.0 + 0.05).by(packer, new Fact.Wake(), new Fact.Release("lock-1"));
      story.by(packer, new Fact.Return());
      line(packer, PACKING, "time.sleep(0.5)");
      story.by(packer, new Fact.Sleep(0.5));
    }
    story.at(0.8).by(PACKER, new Fact.Wake());
    line(PACKER, PACKING, "subprocess.run");
    story.by(PACKER, new ProgramFact.Outside("a child process at line 52", false));
    story.by(PACKER, new Fact.Wait(WaitReason.IO, 0, "child 4711"));
    story.by(1, new ProgramFact.Output(1, "label for order 1\n"));
    story.by(PACKER, new Fact.Wake());
    line(PACKER, PACKING, "print(self.name");
    story.by(PACKER, new Fact.Print("packer-1 packed order 1", "\n"), new Fact.Return());
    line(PACKER, PACKING, "order = self._orders.get()");
    story.by(PACKER, new Fact.Wait(WaitReason.QUEUE, 0, "queue.get()"));
    story.at(2).by(REPORTER, new Fact.Wake());
    line(REPORTER, MAIN, "print(\"stock:\"");
    story.by(REPORTER, new Fact.Call("summary()"));
    line(REPORTER, PACKING, "return \", \".join(");
    story.by(REPORTER, new Fact.Return());
    story.by(REPORTER, new ProgramFact.Stderr("stock: 8 x box, 26 x tape"));
    story.by(REPORTER, new ProgramFact.Stderr("\n"));
    line(REPORTER, MAIN, "while not done.wait");
    story.by(REPORTER, new Fact.Wait(WaitReason.EVENT, 0, "event.wait()", 4.0));
    story.by(PACKER + 1, new Fact.Wake());
    line(PACKER + 1, PACKING, "self._stock.take(\"tape\"");
    story.by(PACKER + 1, new Fact.Call("take('tape', 2)"), new Fact.Acquire("lock-1"));
    line(PACKER + 1, PACKING, "time.sleep(0.05)");
    story.by(PACKER + 1, new Fact.Sleep(1.5));
    story.by(PACKER + 2, new Fact.Wake());
    line(PACKER + 2, PACKING, "if not self._stock.take(\"box\")");
    story.by(PACKER + 2, new Fact.Call("pack('order 3')"), new Fact.Call("take('box')"));
    line(PACKER + 2, PACKING, "with self._lock:");
    story.by(PACKER + 2, new Fact.Wait(WaitReason.LOCK, PACKER + 1, "lock-1"));
    story.by(SELLER, new Fact.Wake());
    line(SELLER, MAIN, "orders.put(f\"order");
    return story.by(SELLER, new Fact.Wait(WaitReason.QUEUE, 0, "queue.put()"));
  }

  private Story fails() {
    story.at(3.2).by(PACKER, new ProgramFact.Outside("a socket at line 9", true));
    List<String> traceback =
        List.of(
            "Exception in thread packer-3:",
            "Traceback (most recent call last):",
            "  File \"/home/ada/shop/shop/packing.py\", line 47, in pack",
            "    raise RuntimeError(f\"no box for {order}\")",
            "RuntimeError: no box for order 3");
    story.by(PACKER + 2, new Fact.Wake(), new Fact.Error(traceback.get(4), traceback));
    story.by(PACKER + 2, new Fact.End());
    story.by(1, new ProgramFact.Output(2, "libpack: cannot go on\n"));
    return story.by(1, new ProgramFact.Killed("SIGSEGV"), new Fact.Exit(139));
  }

  /** The line of a file that begins so. */
  private void line(int ident, int file, String begins) {
    List<String> lines = file == MAIN ? ORDERS_PY : PACKING_PY;
    for (int i = 1; i <= lines.size(); i++) {
      if (lines.get(i - 1).strip().startsWith(begins)) {
        story.by(ident, new Fact.Line(i, file));
        return;
      }
    }
    throw new AssertionError("no line begins with " + begins);
  }

  private static List<String> lines(String name) {
    try (InputStream in =
        OwnProgram.class.getResourceAsStream("/dev/threadboard/program/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
