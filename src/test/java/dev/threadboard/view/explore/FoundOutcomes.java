package dev.threadboard.view.explore;

import dev.threadboard.explore.DecidingCode;
import dev.threadboard.explore.DecidingCode.Kind;
import dev.threadboard.explore.DecidingCode.Mark;
import dev.threadboard.explore.outcome.Failure;
import dev.threadboard.explore.outcome.Outcome;
import dev.threadboard.explore.shown.OutcomeSnapshot;
import dev.threadboard.explore.shown.SearchSnapshot;
import dev.threadboard.explore.shown.SearchSnapshot.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Searches as their screens see them. */
final class FoundOutcomes {
  private static final List<String> TRANSFER =
      List.of(
          "\"\"\"Two transfers between two accounts, each locking its own side first.\"\"\"",
          "import threading",
          "",
          "",
          "class Account:",
          "    def __init__(self, name, money):",
          "        self.name = name",
          "        self.money = money",
          "        self.lock = threading.Lock()",
          "",
          "",
          "def transfer(source, target, amount):",
          "    with source.lock:",
          "        with target.lock:",
          "            source.money -= amount",
          "            target.money += amount",
          "",
          "",
          "a, b = Account(\"a\", 10), Account(\"b\", 10)",
          "t1 = threading.Thread(target=transfer, args=(a, b, 3), name=\"a to b\")",
          "t2 = threading.Thread(target=transfer, args=(b, a, 5), name=\"b to a\")",
          "t1.start()",
          "t2.start()",
          "t1.join()",
          "t2.join()",
          "print(a.money, b.money)");

  private static final DecidingCode UNMARKED =
      new DecidingCode("transfer_deadlock.py", TRANSFER, List.of());

  private FoundOutcomes() {}

  static SearchSnapshot nothingYet() {
    return SearchSnapshot.beginning("programs/transfer_deadlock.py");
  }

  /** Two transfers; the deadlock of them was found in the 15th run. */
  static SearchSnapshot transfers(Phase phase) {
    OutcomeSnapshot good =
        new OutcomeSnapshot(
            printed("12 8\n"),
            "12 8",
            false,
            400,
            0,
            "this Python (3.11): yes",
            List.of(),
            List.of(),
            UNMARKED,
            0,
            null);
    return new SearchSnapshot(
        "programs/transfer_deadlock.py",
        "Python 3.11.7: gil",
        phase,
        412,
        310.4,
        0.206,
        15,
        "every schedule with up to 1 interruption, or 2 interruptions in its own code, and 255"
            + " random schedules: others may exist",
        List.of("Seed 970917."),
        List.of(good, deadlock()));
  }

  private static OutcomeSnapshot deadlock() {
    List<String> names = List.of("MainThread", "a to b", "b to a");
    return new OutcomeSnapshot(
        new Outcome(null, null, List.of(), names, false, "", Map.of()),
        "deadlock: a to b, b to a",
        true,
        12,
        1,
        "this Python (3.11): yes",
        List.of(
            "a to b stops in line 14 (with target.lock:)",
            "MainThread runs 23",
            "b to a goes on before a to b",
            "b to a runs 13-14",
            "MainThread runs 24"),
        List.of(
            "MainThread waits for the end of a to b",
            "a to b holds a.lock, waits for b.lock",
            "b to a holds b.lock, waits for a.lock"),
        new DecidingCode(
            "transfer_deadlock.py",
            TRANSFER,
            List.of(
                new Mark(14, "a to b stops", Kind.STOP),
                new Mark(13, "a to b has a.lock, b to a has b.lock", Kind.HOLD),
                new Mark(14, "a to b, b to a wait", Kind.END))),
        56,
        null);
  }

  /** Many outcomes, one of them with control characters, and an error of which nothing is known. */
  static SearchSnapshot many() {
    List<OutcomeSnapshot> outcomes = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      outcomes.add(
          new OutcomeSnapshot(
              printed(i + " \u001b[31m\n"),
              i + " \u001b[31m",
              false,
              60 - i,
              i % 3,
              "",
              List.of(),
              List.of(),
              UNMARKED,
              0,
              null));
    }
    Failure failure = new Failure("Thread-2 (take)", "IndexError", "stack.py", 12);
    outcomes.add(
        new OutcomeSnapshot(
            new Outcome(0, null, List.of(failure), null, false, "", Map.of()),
            "IndexError in Thread-2 (take), line 12",
            true,
            1,
            2,
            "gil: no   3.8, 3.9, free-threaded: yes",
            List.of(),
            List.of(),
            DecidingCode.NONE,
            0,
            null));
    return new SearchSnapshot(
        "stack.py",
        "Python 3.11.7: gil, bytecode",
        Phase.SHORTENING,
        1_366,
        280,
        1,
        1_300,
        "1366 random schedules: others may exist",
        List.of(),
        outcomes);
  }

  private static Outcome printed(String text) {
    return new Outcome(0, null, List.of(), null, false, text, Map.of());
  }
}
