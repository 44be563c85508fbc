package dev.threadboard.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ManualChoiceTest {
  private final ManualChoice manualChoice = new ManualChoice();

  @Test
  void nobodyWhoDoesNotWantToIsAsked() {
    assertEquals(0, choice(3));
  }

  @Test
  void aPickIsForOneChoice() {
    manualChoice.pick(2);
    assertEquals(2, choice(3));
    manualChoice.pick(1);
    assertEquals(1, choice(3));
  }

  @Test
  void whoeverWaitsGoesOnWhenThePersonGoes() {
    manualChoice.ask(true);
    CompletableFuture<Integer> waiting = CompletableFuture.supplyAsync(() -> choice(3));
    manualChoice.ask(false);
    assertEquals(0, waiting.orTimeout(20, TimeUnit.SECONDS).join());
  }

  @Test
  void whatIsNoCandidateIsNotTaken() {
    manualChoice.pick(5);
    CompletableFuture<Integer> waiting = CompletableFuture.supplyAsync(() -> choice(2));
    manualChoice.pick(1);
    assertEquals(1, waiting.orTimeout(20, TimeUnit.SECONDS).join());
  }

  @Test
  void tellsWhetherAChoiceWaits() {
    manualChoice.ask(true);
    assertFalse(manualChoice.isWaiting());
    CompletableFuture<Integer> waiting = CompletableFuture.supplyAsync(() -> choice(2));
    while (!manualChoice.isWaiting()) {
      Thread.onSpinWait();
    }
    manualChoice.pick(1);
    assertFalse(manualChoice.isWaiting());
    assertEquals(1, waiting.orTimeout(20, TimeUnit.SECONDS).join());
    assertFalse(manualChoice.isWaiting());
  }

  @Test
  void anInterruptEndsTheWait() {
    manualChoice.ask(true);
    Thread.currentThread().interrupt();
    assertThrows(CompletionException.class, () -> choice(2));
  }

  private int choice(int candidates) {
    try {
      return manualChoice.choose(candidates);
    } catch (InterruptedException e) {
      throw new CompletionException(e);
    }
  }
}
