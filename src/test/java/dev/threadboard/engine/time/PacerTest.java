package dev.threadboard.engine.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** How virtual time follows a wall clock that the test sets. Times are in seconds. */
class PacerTest {
  private final FakeClock clock = FakeClock.watched();
  private Pacer pacer = new Pacer(clock, at(1));

  private static Pace at(double speed) {
    return new Pace(new Speed(speed), false);
  }

  private static Pace paused(double speed) {
    return new Pace(new Speed(speed), true);
  }

  /** The engine waits while time passes from one moment to another, on a thread of its own. */
  private CompletableFuture<Double> advance(double from, double to) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            long end = to == Double.POSITIVE_INFINITY ? Pacer.FOREVER : nanos(to);
            return pacer.advance(nanos(from), end) / 1e9;
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private static long nanos(double seconds) {
    return Math.round(seconds * 1e9);
  }

  private static double end(CompletableFuture<Double> advance)
      throws ExecutionException, InterruptedException, TimeoutException {
    return advance.get(20, TimeUnit.SECONDS);
  }

  /** The same, and it waits already. */
  private CompletableFuture<Double> waiting(double from, double to) throws Exception {
    CompletableFuture<Double> advance = advance(from, to);
    clock.awaitWaiter();
    return advance;
  }

  private double shown() {
    return Math.round(pacer.now() / 1e6) / 1e3;
  }

  @Test
  void timePassesWithTheWallClockAndStopsAtTheNextMoment() throws Exception {
    CompletableFuture<Double> advance = waiting(0, 3);
    clock.forward(1);
    assertEquals(1, shown());
    assertFalse(advance.isDone());
    clock.forward(2);
    assertEquals(3, end(advance));
    clock.forward(0.2);
    assertEquals(3, shown());
  }

  @Test
  void atADoubleSpeedItPassesTwiceAsFast() throws Exception {
    pacer.setPace(at(8));
    CompletableFuture<Double> advance = waiting(0, 16);
    clock.forward(1);
    assertEquals(8, shown());
    clock.forward(1);
    assertEquals(16, end(advance));
  }

  @Test
  void aChangeOfSpeedCountsFromThenOn() throws Exception {
    CompletableFuture<Double> advance = waiting(0, 10);
    clock.forward(2);
    pacer.setPace(at(4));
    clock.forward(1);
    assertEquals(6, shown());
    pacer.setPace(at(0.5));
    clock.forward(2);
    assertEquals(7, shown());
    clock.forward(6);
    assertEquals(10, end(advance));
  }

  @Test
  void whilePausedItStandsStill() throws Exception {
    CompletableFuture<Double> advance = waiting(0, 2);
    clock.forward(1);
    pacer.setPace(paused(1));
    clock.forward(100);
    assertEquals(1, shown());
    assertFalse(advance.isDone());
    pacer.setPace(at(1));
    clock.forward(0.5);
    assertEquals(1.5, shown());
    clock.forward(0.5);
    assertEquals(2, end(advance));
  }

  @Test
  void atMaxItJumps() throws Exception {
    pacer.setPace(new Pace(Speed.MAX, false));
    assertEquals(3600, end(advance(0, 3600)));
    assertEquals(3600, shown());
  }

  @Test
  void atMaxAPauseHoldsItAllTheSame() throws Exception {
    pacer.setPace(new Pace(Speed.MAX, true));
    CompletableFuture<Double> advance = advance(0, 5);
    clock.forward(1000);
    assertEquals(0, shown());
    assertFalse(advance.isDone());
    pacer.setPace(new Pace(Speed.MAX, false));
    assertEquals(5, end(advance));
  }

  @Test
  void turningToMaxMidwayJumpsTheRest() throws Exception {
    CompletableFuture<Double> advance = waiting(0, 1000);
    clock.forward(1);
    pacer.setPace(new Pace(Speed.MAX, false));
    assertEquals(1000, end(advance));
    pacer.setPace(at(1));
    CompletableFuture<Double> next = waiting(1000, 1001);
    clock.forward(0.5);
    assertEquals(1000.5, shown());
    clock.forward(0.5);
    assertEquals(1001, end(next));
  }

  @Test
  void anEngineThatIsALittleLateCatchesUp() throws Exception {
    CompletableFuture<Double> first = waiting(0, 1);
    clock.forward(1.2);
    assertEquals(1, end(first));
    CompletableFuture<Double> second = waiting(1, 2);
    clock.forward(0.8);
    assertEquals(2, end(second));
  }

  @Test
  void anEngineThatIsVeryLateDoesNotTryTo() throws Exception {
    CompletableFuture<Double> first = waiting(0, 1);
    clock.forward(60);
    assertEquals(1, end(first));
    CompletableFuture<Double> second = waiting(1, 2);
    clock.forward(0.5);
    assertEquals(1.5, shown());
    assertFalse(second.isDone());
    clock.forward(0.5);
    assertEquals(2, end(second));
  }

  @Test
  void aPokeEndsTheWaitAtTheTimeItHasComeTo() throws Exception {
    CompletableFuture<Double> advance = waiting(0, 10);
    clock.forward(4);
    pacer.poke();
    assertEquals(4, end(advance), 1e-6);
  }

  @Test
  void aPokeThatComesEarlyIsNotLost() throws Exception {
    pacer.poke();
    assertEquals(0, end(advance(0, 10)), 1e-6);
    pacer.poke();
    assertEquals(7, end(advance(7, Double.POSITIVE_INFINITY)));
  }

  @Test
  void withNoNextMomentTimeStandsStillUntilAPoke() throws Exception {
    CompletableFuture<Double> advance = advance(7, Double.POSITIVE_INFINITY);
    clock.forward(100);
    assertFalse(advance.isDone());
    pacer.poke();
    assertEquals(7, end(advance));
    assertEquals(7, shown());
  }

  @Test
  void onceStoppedItStandsStillForGood() throws Exception {
    CompletableFuture<Double> advance = waiting(0, 10);
    clock.forward(4);
    pacer.stop();
    clock.forward(5);
    assertEquals(4, shown());
    pacer.setPace(at(64));
    clock.forward(5);
    assertEquals(4, shown());
    pacer.poke();
    end(advance);
  }

  @Test
  void unboundItPassesByItselfAndMaxIsJustVeryFast() {
    pacer.unbound();
    clock.forward(2);
    assertEquals(2, shown());
    pacer.setPace(new Pace(Speed.MAX, false));
    clock.forward(1);
    assertEquals(2 + 1024, shown());
    pacer.setPace(paused(1));
    clock.forward(1);
    assertEquals(2 + 1024, shown());
  }

  @Test
  void noSpeedIsSoHighThatTimeRunsBackwards() {
    pacer.unbound();
    pacer.setPace(at(1e300));
    clock.forward(1);
    assertEquals(Long.MAX_VALUE, pacer.now());
    pacer.setPace(at(1));
    clock.forward(1);
    assertEquals(Long.MAX_VALUE, pacer.now());
  }

  @Test
  void whilePausedALeapLeadsToTheNextMomentAndNoFurther() throws Exception {
    pacer.setPace(paused(1));
    CompletableFuture<Double> first = advance(0, 3);
    awaitRest();
    assertTrue(pacer.leap());
    assertEquals(3, end(first));
    CompletableFuture<Double> second = advance(3, 5);
    awaitRest();
    assertEquals(3, shown());
    pacer.setPace(at(Double.POSITIVE_INFINITY));
    assertEquals(5, end(second));
  }

  @Test
  void withNoNextMomentThereIsNowhereToLeapTo() throws Exception {
    pacer.setPace(paused(1));
    CompletableFuture<Double> waiting = advance(2, Double.POSITIVE_INFINITY);
    awaitRest();
    assertFalse(pacer.leap());
    pacer.poke();
    assertEquals(2, end(waiting));
  }

  @Test
  void inAHurryNothingIsHeldBackUntilItHasArrived() throws Exception {
    pacer.setPace(paused(1));
    pacer.hurry();
    assertEquals(3, end(advance(0, 3)));
    assertEquals(9, end(advance(3, 9)));
    pacer.arrive();
    CompletableFuture<Double> held = advance(9, 10);
    awaitRest();
    pacer.leap();
    assertEquals(10, end(held));
  }

  @Test
  void isNotAtRestFromWhenItsTimeHasComeUntilItWaitsAgain() throws Exception {
    FakeClock set = FakeClock.standing();
    pacer = new Pacer(set, at(2));
    CompletableFuture<Double> first = advance(0, 3);
    awaitRest();
    assertFalse(pacer.isIdle());
    set.forward(1.4);
    pacer.clockSet();
    assertTrue(pacer.isResting());
    set.forward(0.1);
    assertFalse(pacer.isResting());
    pacer.clockSet();
    assertEquals(3, end(first));
    assertFalse(pacer.isResting());
    CompletableFuture<Double> second = advance(3, Double.POSITIVE_INFINITY);
    awaitRest();
    assertTrue(pacer.isIdle());
    pacer.poke();
    assertEquals(3, end(second));
  }

  @Test
  void isNotAtRestWhileSomebodyHasPokedIt() throws Exception {
    pacer.setPace(paused(1));
    pacer.poke();
    assertFalse(pacer.isResting());
    assertEquals(0, end(advance(0, 3)));
  }

  private void awaitRest() {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!pacer.isResting()) {
      assertTrue(System.nanoTime() < deadline, "nobody waits");
      Thread.onSpinWait();
    }
  }
}
