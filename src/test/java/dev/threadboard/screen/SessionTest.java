package dev.threadboard.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import dev.threadboard.frame.Size;
import dev.threadboard.frame.Style;
import dev.threadboard.playback.Inbox;
import dev.threadboard.terminal.Console;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class SessionTest extends SessionAtConsole {
  @Test
  void startJoinAndCheckByKey() {
    watch("playground", Speed.NORMAL);
    console.awaitText("┏━ Thread-1");
    console.awaitText("It is your turn: start this thread, join it, see if it is alive\\.");
    console.type("a");
    console.awaitText("you +>>> Thread-1.is_alive\\(\\)[^\\n]*\\n[^\\n]*you +False");
    console.type("j");
    console.awaitText("RuntimeError: cannot join");
    console.type("s");
    console.awaitText("Thread-1 [^\\n]* z sleeping");
    console.type("s");
    console.awaitText("RuntimeError: threads can");
    console.type("j");
    console.awaitText("you wait for Thread-1");
    console.type("a");
    console.awaitText("1 queued");
    console.press(KeyType.Escape);
    console.awaitText("gives up waiting");
    console.awaitText("you +True");
    console.type("q");
    assertEquals(0, status());
  }

  @Test
  void aNewThreadGetsAPaneOfItsOwn() {
    watch("playground", Speed.NORMAL);
    console.awaitText("Thread-4");
    console.type("n");
    console.awaitText("Thread-5");
  }

  @Test
  void theRunEndsAndRestarts() {
    watch("join", Speed.MAX);
    console.awaitText("■ ended +t 9.0 s");
    console.type("r");
    console.await(frame -> runs() == 2 && frame.text().contains("■ ended"));
    console.type("R");
    console.await(frame -> runs() == 3 && frame.text().contains("random seed 42"));
    console.type("q");
    assertEquals(0, status());
  }

  @Test
  void theStatusIsTheProgramsOrTheInterrupts() {
    watch("alive-as-printed", Speed.MAX);
    console.awaitText("exit status 1");
    console.type("q");
    assertEquals(1, status());
    watch("pool", Speed.NORMAL);
    console.awaitText("pool-0_2");
    console.press(new KeyStroke('c', true, false));
    assertEquals(130, status());
  }

  @Test
  void pausedTimeStandsStillWhileCommandsAreAnswered() {
    watch("playground", Speed.NORMAL);
    console.awaitText("┏━ Thread-1");
    console.type(" s");
    console.awaitText("‖ paused");
    console.awaitText("Thread-1 [^\\n]* z sleeping");
    console.type("a");
    console.awaitText("you +True");
  }

  @Test
  void whatComesNextIsAskedAnsweredShownAndPassed() {
    watch("background", Speed.MAX, true);
    console.awaitText("‖ paused[^\\n]*\\n[^\\n]*MainThread");
    console.press(KeyType.Home);
    console.awaitText("event 0 of");
    console.type("p ");
    console.awaitText("Who prints next\\?[^\\n]*0 of 0 right");
    console.awaitText("\\? asks you");
    console.type("8");
    console.awaitText("There is no answer 8");
    click("Thread-1 prints");
    console.awaitText("✓ right: Thread-1 prints \"0\"");
    console.awaitText("At 0.0 s Thread-1 wakes and prints: 0");
    console.press(KeyType.Enter);
    console.awaitText("MainThread prints  [^\\n]*\\n[^\\n]*Thread-1 prints  sleeps until 1.0");
    console.press(KeyType.Enter);
    console.awaitText("○ it was: MainThread prints \"0\"");
    console.press(KeyType.Enter);
    console.awaitText("MainThread prints  sleeps until 1.0");
    console.awaitText("1 of 1 right");
    console.type("1");
    console.awaitText("✗ no, it was: Thread-1 prints \"1\"");
    console.press(KeyType.Enter);
    console.awaitText("1 of 2 right");
    console.type("r");
    console.awaitText("0 of 0 right");
    console.awaitText("Who prints next");
    console.type("p");
    console.awaitText("■ ended");
    console.await(frame -> !frame.text().contains("right ━"));
    console.type("q");
    assertEquals(0, status());
  }

  @Test
  void aKeyPutsTheNextThemeOnAndNamesIt() {
    watch("join", Speed.NORMAL);
    Style before = console.awaitText("MainThread").style(0, 0);
    console.type("T");
    assertNotEquals(before, console.awaitText("theme midnight").style(0, 0));
    console.type(" ");
    console.awaitText("space go on");
  }

  @Test
  void aCommandIsFoundByItsLettersAndRun() {
    watch("playground", Speed.NORMAL);
    console.awaitText("Thread-4");
    console.type(":thr2");
    console.awaitText("▸ thread Thread-2");
    console.press(KeyType.Enter);
    console.awaitText("┏━ Thread-2");
    console.type(":mdnight");
    console.awaitText("▸ theme midnight");
    console.press(KeyType.Enter);
    console.awaitText("theme midnight");
    console.type(":speed 8");
    console.press(KeyType.Enter);
    console.awaitText("×8");
    console.type(":paus");
    // The list moves with each letter.
    console.awaitText(": paus ");
    click("stop time, or");
    console.awaitText("‖ paused");
    console.type(":quit");
    console.awaitText("▸ quit");
    console.press(KeyType.Enter);
    assertEquals(0, status());
  }

  @Test
  void theLogIsFilteredWhileTheFilterIsWritten() {
    watch("join", Speed.MAX);
    console.awaitText("■ ended");
    console.type("/thread:main -joins");
    console.awaitText("log /thread:main -joins \\d+ of \\d+");
    console.paste("\nkind:print\n");
    console.awaitText("log /thread:main -joins[^ ]* 3 of 1\\d ");
    console.press(KeyType.Enter);
    console.awaitText("q quit");
    console.type("r");
    console.await(frame -> runs() == 2 && frame.text().contains(" 3 of 1"));
    console.press(KeyType.Escape);
    console.awaitText("─ log ─");
    console.paste("q");
    console.type("q");
    assertEquals(0, status());
  }

  @Test
  void theListingThatHasNoRoomSaysSo() {
    watch("join", Speed.MAX);
    console.awaitText("■ ended");
    console.type("c");
    console.await(frame -> !frame.text().contains("x.join()"));
    console.resize(new Size(60, 15));
    console.await(frame -> frame.size().equals(new Size(60, 15)));
    console.type("c");
    console.awaitText("The listing needs a larger screen.");
  }

  @Test
  void resizingPaintsAtTheNewSize() {
    watch("pool", Speed.NORMAL);
    console.awaitText("pool-0_2");
    console.resize(new Size(30, 5));
    console.awaitText("30x5: too small");
    console.resize(new Size(1, 1));
    console.await(frame -> frame.size().equals(new Size(1, 1)));
    console.resize(new Size(120, 40));
    console.await(frame -> frame.size().equals(new Size(120, 40)));
    console.awaitText("pool-0_2");
  }

  @Test
  void ctrlZSuspendsTheConsole() {
    watch("pool", Speed.NORMAL);
    console.press(new KeyStroke('z', true, false));
    console.type("?");
    console.awaitText("Esc closes help");
    assertEquals(1, console.suspensions());
  }

  @Test
  void theWitnessSeesEveryEventOnce() {
    watch("pool", Speed.MAX);
    console.awaitText("■ ended");
    for (int i = 0; i < witnessed.size(); i++) {
      assertEquals(i + 1, witnessed.get(i).seq());
    }
    assertTrue(witnessed.size() > 300);
  }

  @Test
  void aConsoleThatBreaksInTheMiddleOfAFrameEndsTheRun() {
    Console broken = mock(Console.class);
    when(broken.size()).thenReturn(new Size(80, 24));
    doThrow(new UncheckedIOException(new java.io.IOException("gone"))).when(broken).show(any());
    Session session = session(broken, new Inbox(), new Pace(Speed.NORMAL, false));
    assertThrows(UncheckedIOException.class, () -> session.watch(plan("pool")));
  }
}
