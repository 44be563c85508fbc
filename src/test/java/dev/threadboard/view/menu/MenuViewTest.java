package dev.threadboard.view.menu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import dev.threadboard.Golden;
import dev.threadboard.board.State;
import dev.threadboard.board.Story;
import dev.threadboard.command.MenuAction;
import dev.threadboard.command.TextEdit;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.event.Fact;
import dev.threadboard.event.WaitReason;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.keyboard.Bindings;
import dev.threadboard.keyboard.MenuKeys;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.Picture;
import dev.threadboard.viewer.MenuField;
import dev.threadboard.viewer.MenuItem;
import dev.threadboard.viewer.MenuState;
import dev.threadboard.viewer.RunPreview;
import dev.threadboard.viewer.ScreenLayout;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MenuViewTest {
  private static final List<String> LISTING =
      List.of("import threading", "", "x = threading.Thread(target=f)", "x.start()", "x.join()");

  private static final MenuKeys KEYS = new MenuKeys(Bindings.DEFAULTS);

  private static final List<String> LONG =
      IntStream.rangeClosed(1, 40).mapToObj(i -> i < 40 ? "line(" + i + ")" : "last()").toList();

  private static MenuState menu(List<String> listing) {
    MenuItem item =
        new MenuItem(
            "join",
            "Thread.join",
            "MainThread waits until x has ended. ".repeat(5).strip(),
            List.of(
                new MenuField("first", "rounds of the call", "4", 0, 9),
                MenuField.choice("policy", "who goes on", List.of("fifo", "random")),
                new MenuField("seed", "the same chooses the same", "1", 0, 999)),
            listing);
    return MenuState.of(List.of(item));
  }

  /** Main joins so many threads, of which each sleeps a second longer than the one before. */
  private static RunPreview preview(int threads) {
    Story story = Story.of("join", false, "pass");
    for (int i = 1; i <= threads; i++) {
      story.thread("Thread-" + i + " (f)", "f()", true).by(i + 1, new Fact.Sleep(i));
    }
    story.by(1, new Fact.Wait(WaitReason.JOIN, 2, "Thread-1"));
    for (int i = 1; i <= threads; i++) {
      story.at(i).by(i + 1, new Fact.Wake(), new Fact.Print("" + i, "\n"), new Fact.End());
    }
    story.by(1, new Fact.Wake(), new Fact.End(), new Fact.Exit(0));
    RunPreview.Watcher watcher = new RunPreview.Watcher();
    story.events().forEach(watcher::take);
    return watcher.seen();
  }

  @ParameterizedTest
  @CsvSource({"80,24,UNICODE", "120,40,UNICODE", "80,24,ASCII", "60,15,UNICODE"})
  void thePreviewStandsUnderTheListingWhereThereIsRoom(int columns, int rows, Glyphs glyphs) {
    String name = glyphs.name().toLowerCase(Locale.ROOT);
    golden("few-" + name, paint(preview(2), columns, rows, glyphs));
    golden("many-" + name, paint(preview(12), columns, rows, glyphs));
  }

  @Test
  void aCellIsTheStateThatLastsLongestInIt() {
    RunPreview.Lane lane =
        new RunPreview.Lane(
            "x",
            List.of(
                new RunPreview.StateChange(2, State.RUNNING),
                new RunPreview.StateChange(2, State.SLEEPING),
                new RunPreview.StateChange(5, State.WAITING)));
    assertEquals(null, lane.longest(0, 2));
    assertEquals(State.SLEEPING, lane.longest(2, 7));
    assertEquals(State.WAITING, lane.longest(4, 7));
    assertEquals(State.SLEEPING, lane.longest(0, 3));
  }

  @Test
  void noSizeIsTooSmallToPaint() {
    for (int columns = 1; columns < 130; columns += 3) {
      for (int rows = 1; rows < 50; rows += 2) {
        paint(preview(7), columns, rows, Glyphs.UNICODE);
      }
    }
  }

  @Test
  void whatIsCutIsMarkedAndCanBeScrolledTo() {
    MenuState menu = menu(LONG);
    String top = paint(menu, null, 80, 24, Glyphs.UNICODE).text();
    assertTrue(top.contains("lines below: pgdn"), top);
    assertFalse(top.contains("last()"), top);
    ScreenLayout layout = picture(menu, null, new Size(80, 24), Glyphs.UNICODE).layout();
    KeyStroke down = new KeyStroke(KeyType.PageDown);
    for (int i = 0; i < 9; i++) {
      menu = menu.after((MenuAction) KEYS.command(down, menu, layout).orElseThrow());
    }
    String bottom = paint(menu, null, 80, 24, Glyphs.UNICODE).text();
    assertTrue(bottom.contains("last()") && bottom.contains("lines above: pgup"), bottom);
    assertFalse(paint(menu(LISTING), null, 80, 24, Glyphs.UNICODE).text().contains("pgdn"));
  }

  @Test
  void aLongLineOfTheListingGoesOnInTheNextRow() {
    String line = "    y = threading.Thread(target=thread_function, args=(first,), daemon=True)";
    golden("wrapped", paint(menu(List.of(line, "y.start()")), null, 80, 24, Glyphs.UNICODE));
  }

  @Test
  void thePreviewDoesNotTellWhatIsPrinted() {
    String told = paint(preview(2), 80, 24, Glyphs.UNICODE).text();
    assertTrue(told.contains("preview") && !told.contains("prints"), told);
  }

  @Test
  void aSeedIsAskedForUnderThePolicyThatUsesIt() {
    MenuState menu = menu(LISTING);
    assertEquals(List.of("first", "policy"), shown(menu));
    menu = menu.after(new MenuAction.MoveField(1)).after(new MenuAction.Nudge(1));
    assertEquals(List.of("first", "policy", "seed"), shown(menu));
    menu = menu.after(new MenuAction.MoveField(1)).after(new MenuAction.Type('7'));
    golden("random", paint(menu, null, 80, 24, Glyphs.UNICODE));
    menu = menu.after(new MenuAction.MoveField(-1)).after(new MenuAction.Nudge(-1));
    assertEquals(List.of("first", "policy"), shown(menu));
    menu = menu.after(new MenuAction.Put("seed", "42"));
    assertEquals("random", menu.item().field("policy").text());
  }

  private static List<String> shown(MenuState menu) {
    return menu.item().shown().stream().map(MenuField::name).toList();
  }

  @ParameterizedTest
  @CsvSource({"80,24", "120,40"})
  void helpAndPaletteLieOverIt(int columns, int rows) {
    MenuState menu = menu(LISTING);
    golden("help", paint(menu.after(new ViewCommand.ToggleHelp()), null, columns, rows));
    menu = menu.after(new ViewCommand.TogglePalette());
    golden("palette", paint(menu, preview(2), columns, rows));
    menu = menu.after(new ViewCommand.Write(new TextEdit.Insert("seed 12")));
    assertEquals(new MenuAction.Put("seed", "12"), KEYS.offers(menu).get(0).command());
  }

  @ParameterizedTest
  @CsvSource({"80,24,UNICODE", "80,24,ASCII", "40,10,UNICODE"})
  void thePathOfAProgramIsWrittenOverIt(int columns, int rows, Glyphs glyphs) {
    String name = "path-" + glyphs.name().toLowerCase(Locale.ROOT);
    golden(name, paintPath(writing("work/s"), columns, rows, glyphs));
    golden(name + "-none", paintPath(writing("none"), columns, rows, glyphs));
  }

  @Test
  void noSizeIsTooSmallToWriteAPathIn() {
    MenuState menu = writing("work/s");
    for (int columns = 1; columns < 100; columns += 3) {
      for (int rows = 1; rows < 30; rows += 2) {
        paintPath(menu, columns, rows, Glyphs.UNICODE);
      }
    }
  }

  private static MenuState writing(String path) {
    MenuItem own =
        new MenuItem(
            "your own program",
            "a program of your own",
            "Any Python program.",
            List.of(
                MenuField.path("where it is", "my.py"),
                MenuField.choice("policy", "who goes on", List.of("fifo", "random"))),
            LISTING);
    return MenuState.of(List.of(menu(LISTING).item(), own))
        .after(new MenuAction.OpenPath())
        .after(new MenuAction.WritePath(new TextEdit.Replace(path)))
        .after(new MenuAction.HighlightPath(1));
  }

  private static Frame paintPath(MenuState menu, int columns, int rows, Glyphs glyphs) {
    MenuKeys keys =
        new MenuKeys(
            Bindings.DEFAULTS,
            List::of,
            typed ->
                typed.equals("none")
                    ? List.of()
                    : IntStream.range(0, 20).mapToObj(i -> "work/step-" + i + ".py").toList());
    return MenuView.paint(
            new MenuScene(
                menu,
                null,
                new Size(columns, rows),
                Theme.terminal(),
                glyphs,
                keys.sensible(menu),
                keys.offers(menu),
                keys.paths(menu),
                null))
        .frame();
  }

  private static Frame paint(RunPreview preview, int columns, int rows, Glyphs glyphs) {
    return paint(menu(LISTING), preview, columns, rows, glyphs);
  }

  private static Frame paint(MenuState menu, RunPreview preview, int columns, int rows) {
    return paint(menu, preview, columns, rows, Glyphs.UNICODE);
  }

  private static Frame paint(
      MenuState menu, RunPreview preview, int columns, int rows, Glyphs glyphs) {
    return picture(menu, preview, new Size(columns, rows), glyphs).frame();
  }

  private static Picture picture(MenuState menu, RunPreview preview, Size size, Glyphs glyphs) {
    return MenuView.paint(
        new MenuScene(
            menu,
            preview,
            size,
            Theme.terminal(),
            glyphs,
            menu.help() ? KEYS.all(menu) : KEYS.sensible(menu),
            KEYS.offers(menu),
            KEYS.paths(menu),
            null));
  }

  private static void golden(String name, Frame frame) {
    Golden.check(MenuViewTest.class, name + "-" + frame.size() + ".txt", frame.text());
  }
}
