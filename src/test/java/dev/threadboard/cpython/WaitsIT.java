package dev.threadboard.cpython;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.threadboard.TestCache;
import dev.threadboard.engine.RecordedEvents;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ObjectFact.SharedObject;
import dev.threadboard.event.WaitReason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each kind of wait is told in the words of the program, with the object that is waited for, by
 * every CPython here: each program of {@code src/test/resources/waits} has a list of them beside
 * it.
 */
class WaitsIT {
  private static final Path FOLDER = Path.of("src/test/resources/waits").toAbsolutePath();

  /** They are told as they were before there were objects. */
  private static final Set<WaitReason> NOT_COMPARED = Set.of(WaitReason.SHUTDOWN);

  @TestFactory
  Stream<DynamicTest> eachWaitIsToldInTheWordsOfTheProgram()
      throws IOException, InterruptedException {
    return CPython.testsOf(FOLDER, WaitsIT::check);
  }

  private static void check(Path program, CPython python) throws IOException {
    assertEquals(expected(program), String.join("\n", told(run(program, python))));
  }

  private static String expected(Path program) {
    try {
      return Files.readString(Path.of(program.toString().replaceFirst("py$", "txt"))).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RecordedEvents run(Path program, CPython python) throws IOException {
    return RunningScript.whole(
        new PythonProgram(
            python.executable(),
            false,
            program.toString(),
            List.of(),
            SwitchAt.GIL,
            ClockKind.VIRTUAL,
            PythonProgram.TRACE_OWN,
            false,
            TestCache.agent()),
        SchedulingOptions.FIFO);
  }

  /** Each wait once, in the order in which they are told first. */
  private static List<String> told(RecordedEvents events) {
    Map<Integer, SharedObject> objects = new HashMap<>();
    List<String> told = new ArrayList<>();
    for (Event event : events.events()) {
      if (event.fact() instanceof SharedObject object) {
        objects.put(object.object(), object);
      } else if (event.fact() instanceof Fact.Wait wait && isCompared(wait)) {
        String line = event.thread() + ": " + words(wait, objects.get(wait.object()));
        if (!told.contains(line)) {
          told.add(line);
        }
      }
    }
    return told;
  }

  /** Whether a child has begun by the time that is looked for is an accident. */
  private static boolean isCompared(Fact.Wait wait) {
    return !NOT_COMPARED.contains(wait.reason()) && !wait.on().equals("Popen()");
  }

  private static String words(Fact.Wait wait, SharedObject object) {
    return wait.reason().name().toLowerCase()
        + " "
        + wait.on()
        + (wait.until() == null ? "" : ", with a timeout")
        + (object == null ? "" : ", at " + words(object));
  }

  private static String words(SharedObject object) {
    return "the "
        + object.kind().word()
        + " "
        + object.name()
        + (object.size() == 0 ? "" : " of size " + object.size())
        + " of line "
        + object.line();
  }
}
