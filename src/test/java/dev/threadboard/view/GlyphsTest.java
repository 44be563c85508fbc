package dev.threadboard.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.board.Board;
import dev.threadboard.board.State;
import dev.threadboard.command.KeyLabel;
import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.WaitReason;
import dev.threadboard.frame.CharacterSet;
import dev.threadboard.frame.Graphemes;
import dev.threadboard.frame.Size;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.dashboard.DashboardView;
import dev.threadboard.view.menu.MenuScene;
import dev.threadboard.view.menu.MenuView;
import dev.threadboard.viewer.MenuItem;
import dev.threadboard.viewer.MenuState;
import dev.threadboard.viewer.ViewedRun;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What pictures are drawn with, where there is all of Unicode and where there is less. */
class GlyphsTest {
  private static final Size SIZE = new Size(100, 30);

  /** Names and output as nobody would wish them. */
  private static final String HOSTILE = "caf\u00e9 \033[2J\u202e \u6f22 \u2192 \u2026 \ud83d\ude00";

  @ParameterizedTest
  @EnumSource(CharacterSet.class)
  void eachIsOneColumnWide(CharacterSet characters) {
    Glyphs glyphs = Glyphs.of(characters);
    for (boolean selected : new boolean[] {false, true}) {
      assertEquals(6, Graphemes.width(glyphs.border(selected)));
    }
    for (State state : State.values()) {
      assertEquals(1, Graphemes.width(glyphs.state(state)), state.word());
    }
    assertEquals(1, Graphemes.width(glyphs.full()));
    assertEquals(1, Graphemes.width(glyphs.rest()));
    assertEquals(1, Graphemes.width(glyphs.part(0.99)));
    assertEquals("", glyphs.part(0.01));
    assertEquals(1, Graphemes.width(glyphs.pointer()));
    for (LaneFill fill : LaneFill.values()) {
      assertEquals(1, Graphemes.width(glyphs.lane(fill)), fill.word());
    }
  }

  @ParameterizedTest
  @EnumSource(CharacterSet.class)
  void noTwoStatesLookAlike(CharacterSet characters) {
    Glyphs glyphs = Glyphs.of(characters);
    assertEquals(
        State.values().length, Stream.of(State.values()).map(glyphs::state).distinct().count());
  }

  @ParameterizedTest
  @EnumSource(CharacterSet.class)
  void noTwoThingsInALaneLookAlike(CharacterSet characters) {
    Glyphs glyphs = Glyphs.of(characters);
    Stream<String> lanes = Stream.of(LaneFill.values()).map(glyphs::lane);
    List<String> all =
        Stream.concat(lanes, Stream.of(glyphs.instant(), glyphs.print(), glyphs.shaft())).toList();
    assertEquals(all.size(), all.stream().distinct().count());
  }

  @Test
  void anAsciiPictureIsAllAscii() {
    String all = everyPicture(Glyphs.ASCII);
    all.chars().forEach(c -> assertTrue(c == '\n' || c >= ' ' && c < 0x7f, "U+" + hex(c)));
    assertTrue(all.contains("cafe \\x1b[2J\\u202e ?? -> ... ??"), all);
  }

  @Test
  void aConsolesPictureIsWithinCodePage437ButForTextFromOutside() {
    String all = everyPicture(Glyphs.CONSOLE).replaceAll("[\u6f22\u2026\ud83d\ude00]", "");
    // Java maps the characters that the code page has in place of controls to the controls.
    String drawn = all.replaceAll("[\u25ba\u2666\u25cb\u2192\u2193\u2022\u25b2\u25bc]", "");
    assertTrue(Charset.forName("IBM437").newEncoder().canEncode(drawn), drawn);
  }

  @Test
  void controlCharactersReachNoPicture() {
    String all = everyPicture(Glyphs.UNICODE);
    assertTrue(all.chars().noneMatch(c -> c == 0x1b || c == 0x202e), all);
    assertTrue(all.contains("caf\u00e9 \\x1b[2J\\u202e \u6f22 \u2192"), all);
  }

  @Test
  void textWithoutALookalikeKeepsItsWidth() {
    assertEquals("Grusse, ?????, \"a\" - b", Glyphs.ASCII.shown("Gr\u00fcsse, 漢字х, “a” – b"));
    assertEquals("fine 1/2", Glyphs.ASCII.shown("\ufb01ne \u00bd"));
  }

  @Test
  void noOtherSourceOfTheViewHoldsAGlyph() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/dev/threadboard/view"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = file.getFileName().toString();
        if (!List.of("Glyphs.java", "Transliteration.java").contains(name)) {
          Files.readAllLines(file).stream()
              .filter(line -> !line.strip().startsWith("*") && !line.strip().startsWith("/*"))
              .forEach(line -> assertTrue(line.chars().allMatch(c -> c < 0x80), name + line));
        }
      }
    }
  }

  private static String everyPicture(Glyphs glyphs) {
    Theme theme = Theme.terminal();
    List<KeyLabel> keys = List.of(new KeyLabel("q", "quit"));
    ViewedRun viewed = viewed();
    StringBuilder all = new StringBuilder();
    for (UnaryOperator<ViewedRun> look :
        List.<UnaryOperator<ViewedRun>>of(
            b -> b,
            b -> b.after(new ViewCommand.ToggleZoom()),
            b -> b.after(new ViewCommand.ToggleHelp()),
            b -> b.after(new ViewCommand.ToggleTimeline()),
            b -> b.after(new ViewCommand.ToggleTimeline()).after(new ViewCommand.Select(2)),
            b -> b.after(new ViewCommand.Hint(HOSTILE)),
            b -> exited(b, 1),
            b -> exited(b, 0))) {
      ViewedRun seen = look.apply(viewed);
      all.append(
          DashboardView.paint(new Scene(seen, 1_300_000_000, SIZE, theme, glyphs, keys, "Esc"))
              .frame()
              .text());
    }
    MenuState menu =
        MenuState.of(List.of(new MenuItem("a", HOSTILE, HOSTILE, List.of(), List.of(HOSTILE))));
    MenuScene scene =
        new MenuScene(menu, null, SIZE, theme, glyphs, keys, List.of(), List.of(), null);
    return all.append(MenuView.paint(scene).frame().text()).toString();
  }

  private static ViewedRun exited(ViewedRun viewed, int status) {
    Board board = viewed.board();
    Fact exit = new Fact.Exit(status);
    return viewed.at(board.after(new Event(board.seq() + 1, board.nanos(), 1, "MainThread", exit)));
  }

  private static ViewedRun viewed() {
    Fact run =
        new Fact.Run(1, HOSTILE, "", Map.of(), "fifo", null, false, List.of("a", HOSTILE, "c"));
    ViewedRun viewed = ViewedRun.beginning(new Pace(Speed.NORMAL, true));
    long seq = 1;
    for (Object[] fact :
        new Object[][] {
          {1, run},
          {1, new Fact.Create(1, "MainThread", "<module>", false)},
          {1, new Fact.Begin()},
          {1, new Fact.Line(2)},
          {1, new Fact.Print(HOSTILE, "\n")},
          {1, new Fact.Create(2, "Thread-1 " + HOSTILE.repeat(3), "f(1)", true)},
          {1, new Fact.Start(2)},
          {1, new Fact.IsAlive(2, true)},
          {2, new Fact.Begin()},
          {2, new Fact.Call("thread_function(4)")},
          {2, new Fact.Step(1, 4)},
          {2, new Fact.Sleep(3)},
          {1, new Fact.Wait(WaitReason.JOIN, 2, "Thread-1")}
        }) {
      int ident = (Integer) fact[0];
      String thread = ident == 1 ? "MainThread" : "Thread-1 " + HOSTILE;
      Event event = new Event(seq++, 1_000_000_000, ident, thread, (Fact) fact[1]);
      viewed = viewed.at(viewed.board().after(event));
    }
    return viewed;
  }

  private static String hex(int c) {
    return Integer.toHexString(c);
  }
}
