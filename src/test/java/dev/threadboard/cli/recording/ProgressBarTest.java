package dev.threadboard.cli.recording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.threadboard.cli.process.Messages;
import dev.threadboard.engine.time.WallClock;
import java.io.ByteArrayOutputStream;
import java.util.concurrent.locks.Condition;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
  private static final long SECOND = 1_000_000_000;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private long now;

  private final WallClock clock =
      new WallClock() {
        @Override
        public long nanos() {
          return now;
        }

        @Override
        public void await(Condition condition, long nanos) {
          throw new AssertionError("nothing waits here");
        }
      };

  private ProgressBar bar(boolean enabled, long virtualEnd, long scriptLength) {
    return new ProgressBar(new Messages(err), clock, enabled, virtualEnd, scriptLength);
  }

  private void assertWritten(String text) {
    assertEquals(text, err.toString(UTF_8));
    err.reset();
  }

  private static String bar(int columns, String percent) {
    return "\rrecording [" + "=".repeat(columns) + " ".repeat(40 - columns) + "] " + percent + " %";
  }

  @Test
  void isABarWhereTheEndIsKnownAndErasedAtTheEnd() {
    try (ProgressBar bar = bar(true, 8 * SECOND, ProgressBar.UNKNOWN)) {
      now += SECOND;
      bar.progressed(SECOND, 2 * SECOND);
      assertWritten(bar(10, " 25"));
      now += SECOND;
      bar.progressed(2 * SECOND, 8 * SECOND);
      assertWritten(bar(40, "100"));
      bar.playingEnded();
      assertWritten("\r\033[Kwriting\r");
    }
    assertWritten("\r\033[K");
  }

  @Test
  void followsTheScriptWhereOnlyItsLengthIsKnown() {
    try (ProgressBar bar = bar(true, ProgressBar.UNKNOWN, 4 * SECOND)) {
      now += SECOND;
      bar.progressed(2 * SECOND, 50 * SECOND);
      assertWritten(bar(20, " 50"));
    }
  }

  @Test
  void countsVirtualSecondsWhereNoEndIsKnown() {
    try (ProgressBar bar = bar(true, ProgressBar.UNKNOWN, ProgressBar.UNKNOWN)) {
      now += SECOND;
      bar.progressed(SECOND, 12_340_000_000L);
      assertWritten("\r\033[Krecording, 12.3 s");
    }
  }

  @Test
  void writesAtMostTenTimesASecondAndOnlyWhereItIsEnabled() {
    try (ProgressBar bar = bar(true, 8 * SECOND, ProgressBar.UNKNOWN);
        ProgressBar disabled = bar(false, 8 * SECOND, ProgressBar.UNKNOWN)) {
      now += SECOND / 11;
      bar.progressed(SECOND, SECOND);
      assertWritten("");
      now += SECOND;
      disabled.progressed(SECOND, SECOND);
      disabled.playingEnded();
      assertWritten("");
    }
    assertWritten("");
  }
}
