package dev.threadboard.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PickerTest {
  private final Picker picker = new Picker();

  @Test
  void nobodyWhoDoesNotWantToIsAsked() {
    assertEquals(0, choice(3));
  }

  @Test
  void aPickIsForOneChoice() {
    picker.pick(2);
    assertEquals(2, choice(3));
    picker.pick(1);
    assertEquals(1, choice(3));
  }

  @Test
  void whoeverWaitsGoesOnWhenThePersonGoes() {
    picker.ask(true);
    CompletableFuture<Integer> waiting = CompletableFuture.supplyAsync(() -> choice(3));
    picker.ask(false);
    assertEquals(0, waiting.orTimeout(20, TimeUnit.SECONDS).join());
  }

  @Test
  void whatIsNoCandidateIsNotTaken() {
    picker.pick(5);
    CompletableFuture<Integer> waiting = CompletableFuture.supplyAsync(() -> choice(2));
    picker.pick(1);
    assertEquals(1, waiting.orTimeout(20, TimeUnit.SECONDS).join());
  }

  @Test
  void tellsWhetherAChoiceWaits() {
    picker.ask(true);
    assertFalse(picker.isWaiting());
    CompletableFuture<Integer> waiting = CompletableFuture.supplyAsync(() -> choice(2));
    while (!picker.isWaiting()) {
      Thread.onSpinWait();
    }
    picker.pick(1);
    assertFalse(picker.isWaiting());
    assertEquals(1, waiting.orTimeout(20, TimeUnit.SECONDS).join());
    assertFalse(picker.isWaiting());
  }

  @Test
  void anInterruptEndsTheWait() {
    picker.ask(true);
    Thread.currentThread().interrupt();
    assertThrows(CompletionException.class, () -> choice(2));
  }

  private int choice(int candidates) {
    try {
      return picker.choose(candidates);
    } catch (InterruptedException e) {
      throw new CompletionException(e);
    }
  }
}
