package dev.threadboard.scenario;

import dev.threadboard.python.Call;
import dev.threadboard.python.Lock;
import dev.threadboard.python.Python;
import dev.threadboard.python.Thread;
import java.util.ArrayList;
import java.util.List;

/** Several threads change one number, each with the lock in its hand. */
final class Deposits implements Scenario {
  private static final class Account {
    int balance;
  }

  @Override
  public String name() {
    return "deposits";
  }

  @Override
  public String title() {
    return "Lock: one deposit at a time";
  }

  @Override
  public String explanation() {
    return "Each thread reads the balance, takes a second to think, and writes the sum. The lock"
        + " lets one in at a time, so no deposit is lost, and three deposits take three"
        + " seconds. Watch who waits for the lock while another sleeps with it.";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(new Parameter("people", "how many deposit at once", 3, 0, 100, "range(3)"));
  }

  @Override
  public void main(Python py, Arguments arguments) {
    py.line(1).line(2).line(5).line(13);
    Account account = new Account();
    Lock lock = py.line(14).lock();
    py.line(15);
    List<Thread> threads = new ArrayList<>();
    for (int amount : py.line(16).range(arguments.get("people"))) {
      Thread x = py.line(17).thread(deposit(py, lock, account, amount));
      py.line(18);
      threads.add(x);
      py.line(19);
      x.start();
    }
    for (int i : py.line(20).range(threads.size())) {
      py.line(21);
      threads.get(i).join();
    }
    py.line(22).print("balance:", account.balance);
  }

  private static Call deposit(Python py, Lock lock, Account account, int amount) {
    return Call.of(
        "deposit",
        () -> {
          py.line(7);
          lock.acquire();
          py.line(8);
          int read = account.balance;
          py.line(9).sleep(1);
          py.line(10);
          account.balance = read + amount;
          py.line(7);
          lock.release();
        },
        amount);
  }
}
