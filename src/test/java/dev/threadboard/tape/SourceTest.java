package dev.threadboard.tape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.tape.syntax.TapeException;
import dev.threadboard.tape.syntax.TapeLocation;
import dev.threadboard.text.Quoted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTest {
  @Test
  void anotherTapesCommandsTakeItsPlaceButForItsOutputs() throws TapeException {
    Tape tape =
        new Shelf()
            .put("demo.tape", "Output demo.gif", "Source look.tape", "Enter")
            .put("look.tape", "Output look.gif", "Set Columns 90", "Hide")
            .read("demo.tape");
    assertEquals("Output demo.gif\nSet Columns 90\nHide\nEnter\n", tape.toString());
    assertEquals(new TapeLocation("look.tape", 2, 1), tape.lines().get(1).location());
    assertEquals(90, tape.settings().columns().orElseThrow());
  }

  @Test
  void itsNameIsRelativeToTheFileThatNamesIt() throws TapeException {
    Tape tape =
        new Shelf()
            .put("tapes/demo.tape", "Source lib/a.tape")
            .put("tapes/lib/a.tape", "Source ../b.tape", "Source 'c.tape'")
            .put("tapes/b.tape", "Up")
            .put("tapes/lib/c.tape", "Down")
            .read("tapes/demo.tape");
    assertEquals("Up\nDown\n", tape.toString());
  }

  @Test
  void circlesAreRefusedWhereTheyClose() {
    Shelf shelf =
        new Shelf()
            .put("demo.tape", "Source lib/a.tape")
            .put("lib/a.tape", "", "Source b.tape")
            .put("lib/b.tape", "Enter", "Source ../lib/../lib/a.tape");
    TapeException fault = assertThrows(TapeException.class, () -> shelf.read("demo.tape"));
    assertEquals(
        "lib/b.tape:2: Source goes round in a circle:"
            + " a.tape, which sources b.tape, which sources a.tape",
        fault.getMessage());
    TapeException self =
        assertThrows(
            TapeException.class, () -> new Shelf().put("x.tape", "Source x.tape").read("x.tape"));
    assertEquals(
        "x.tape:1: Source goes round in a circle: x.tape, which sources x.tape", self.getMessage());
  }

  @Test
  void theSameTapeMayBeNamedTwice() throws TapeException {
    Shelf shelf = new Shelf().put("demo.tape", "Source a.tape", "Source a.tape");
    assertEquals("Up\nUp\n", shelf.put("a.tape", "Up").read("demo.tape").toString());
  }

  @Test
  void endlessTapesEnd() {
    Shelf deep = new Shelf();
    Shelf wide = new Shelf();
    for (int i = 0; i < 18; i++) {
      wide.put(i + ".tape", ("Source " + (i + 1) + ".tape ").repeat(2));
    }
    for (int i = 0; i < 100; i++) {
      deep.put(i + ".tape", "Source " + (i + 1) + ".tape");
    }
    wide.put("18.tape", "Up ".repeat(50));
    Shelf empty = new Shelf();
    for (int i = 0; i < 18; i++) {
      empty.put(i + ".tape", ("Source " + (i + 1) + ".tape ").repeat(2));
    }
    empty.put("18.tape");
    assertEquals(
        "17.tape:1: a tape sources at most 1000 files",
        assertThrows(TapeException.class, () -> empty.read("0.tape")).getMessage());
    assertEquals(
        "18.tape:1: a tape has at most 10000 commands",
        assertThrows(TapeException.class, () -> wide.read("0.tape")).getMessage());
    assertEquals(
        "19.tape:1: Source goes through at most 20 files",
        assertThrows(TapeException.class, () -> deep.read("0.tape")).getMessage());
  }

  @Test
  void whatIsLateInTheTapeThatNamesItIsLateInItToo() {
    Shelf shelf = new Shelf().put("a.tape", "Enter", "Source b.tape").put("b.tape", "Set Rows 30");
    String message = assertThrows(TapeException.class, () -> shelf.read("a.tape")).getMessage();
    assertTrue(message.startsWith("b.tape:1: \"Set Rows 30\" comes too late"), message);
  }

  @Test
  void filesAreReadFromTheDisk(@TempDir Path folder) throws IOException, TapeException {
    Path demo = folder.resolve("demo.tape");
    Files.writeString(demo, "\ufeffType 'é→'\r\nSource more.tape\r\n");
    Files.writeString(folder.resolve("more.tape"), "Up");
    assertEquals("Type \"é→\"\nUp\n", Tape.read(demo, new TapeFiles()).toString());
  }

  @Test
  void aFileThatIsNoTapeIsToldWhereItIsNamed(@TempDir Path folder) throws IOException {
    Path demo = folder.resolve("demo.tape");
    Files.writeString(demo, "\n Source sub.tape");
    Path sub = folder.resolve("sub.tape");
    assertEquals(demo + ":2: cannot read \"" + shown(sub) + ": there is no such file", said(demo));
    Files.write(sub, new byte[] {'U', 'p', '\n', '#', (byte) 0xff});
    assertEquals(sub + ":2: not text in UTF-8: the byte 0xff", said(demo));
    Files.write(sub, new byte[1024 * 1024 + 1]);
    assertEquals(
        demo + ":2: cannot read \"" + shown(sub) + ": it is too long for a tape", said(demo));
    Files.delete(sub);
    Path endless = Path.of("/dev/zero");
    if (Files.exists(endless)) {
      Files.createSymbolicLink(sub, endless);
      assertEquals(
          demo + ":2: cannot read \"" + shown(sub) + ": it is too long for a tape", said(demo));
      Files.delete(sub);
      assertEquals("/dev/zero: it is too long for a tape", said(endless));
    }
    Files.createDirectory(sub);
    assertEquals(demo + ":2: cannot read \"" + shown(sub) + ": that is a folder", said(demo));
  }

  private static String said(Path tape) {
    return assertThrows(TapeException.class, () -> Tape.read(tape, new TapeFiles())).getMessage();
  }

  private static String shown(Path path) {
    return Quoted.raw(path.toString()).substring(1);
  }
}
