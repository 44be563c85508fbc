package dev.threadboard.cli.headless;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.threadboard.cli.process.Messages;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ProgramFact;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class KilledNoticeTest {
  @Test
  void aSignalThatEndsTheProgramIsToldInOneLine() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    KilledNotice notice = new KilledNotice(new Messages(err));
    for (Fact fact : List.of(new ProgramFact.Killed("SIGSEGV"), new Fact.Exit(139))) {
      notice.take(new Event(9, 0, 1, "MainThread", fact));
    }
    assertEquals("threadboard: killed by SIGSEGV\n", err.toString(UTF_8));
  }
}
