package dev.threadboard.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.input.MouseAction;
import dev.threadboard.frame.Size;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From bytes at their times to keys. */
class KeyReaderTest {
  private final List<String> heard = new ArrayList<>();
  private final List<String> pastes = new ArrayList<>();
  private final List<String> replies = new ArrayList<>();

  @Test
  void whatIsPastedIsTextAsAWhole() throws Exception {
    assertEquals(List.of("a", "b"), keys(0, "aESC[200~q\r\n日ESC[A\003ESC[201~b"));
    assertEquals(List.of("q\r\n日\033[A\003"), pastes);
    pastes.clear();
    assertEquals(
        List.of("x"), keys(30, "ESC[200~" + "é".repeat(5000) + "ESC[201~ESC[200~ESC[201~x"));
    assertEquals(2, pastes.size());
    assertEquals("é".repeat(2048), pastes.get(0));
    assertEquals("", pastes.get(1));
    keys(0, "😀");
    assertEquals("😀", pastes.get(2));
  }

  @Test
  void controlCEndsAPasteWhoseEndWasLostAndNothingElseDoes() throws Exception {
    assertEquals(List.of("C-c", "b"), keys(0, "ESC[200~qPAUSE\003b"));
    assertEquals(List.of(), pastes);
    assertEquals(List.of("b"), keys(0, "ESC[200~qPAUSEwPAUSEx\003yPAUSEESC[201~b"));
    assertEquals(List.of("qwx\003y"), pastes);
  }

  @ParameterizedTest
  @CsvSource({
    "ESC[A, ArrowUp",
    "ESCOA, ArrowUp",
    "ESC[1;5D, C-ArrowLeft",
    "ESC[Z, ReverseTab",
    "ESC[5~, PageUp",
    "ESC[1~, Home",
    "ESC[8~, End",
    "ESCOP, F1",
    "ESC[15~, F5",
    "ESC[24~, F12",
    "ESC[[C, F3",
    "ESCa, M-a",
    "ESC[97;5u, C-a",
    "ESC[27u, Escape",
    "ESC[27;5;97~, C-a",
    "é, é",
    "▶, ▶"
  })
  void aKeyIsTheSameWholeOrInPieces(String bytes, String key) throws Exception {
    assertEquals(List.of(key), keys(0, bytes), "at once");
    assertEquals(List.of(key), keys(30, bytes), "each byte 30 ms after the other");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ESC[I",
        "ESC[O",
        "ESC[200~qqq\rESC[AESC[201~",
        "ESC[?1;2c",
        "ESC[>41;354;0c",
        "ESC]11;rgb:1e1e/1e1e/1e1eESC\\",
        "ESC]11;rgb:0/0/0\007",
        "ESCP1$r0mESC\\",
        "ESC_Gi=1;OKESC\\",
        "ESC[97;1:3u",
        "ESC[57358u",
        "ESC[M !!",
        "ESC[12;40R",
        "ESC[8;24;80t",
        "ESC[?62;22c",
        "ESC[?0u",
        "ESC[<66;5;5M",
        "ESC[<0;5M",
        "ESC[99~",
        "ESC[38;5;200q",
        "\u0080",
        "😀"
      })
  void whatIsNoKeyNeverComesOutAsKeys(String bytes) throws Exception {
    assertEquals(List.of("x"), keys(0, bytes + "x"));
    assertEquals(List.of("x"), keys(30, bytes + "x"));
  }

  @Test
  void aLoneEscapeActsWithinItsHold() throws Exception {
    Script script = new Script(0, "ESC");
    run(script);
    assertEquals(List.of("Escape"), heard);
    script = new Script(45, "ESCq");
    heard.clear();
    run(script);
    assertEquals(List.of("Escape", "q"), heard);
  }

  @Test
  void escapeTwiceIsTwoKeys() throws Exception {
    assertEquals(List.of("Escape", "Escape"), keys(0, "ESCESC"));
    assertEquals(List.of("Escape", "ArrowUp"), keys(0, "ESCESC[A"));
  }

  @Test
  void carriageReturnIsEnterWithOrWithoutALineFeed() throws Exception {
    assertEquals(List.of("Enter", "a", "Enter", "Enter", "b"), keys(0, "\ra\r\n\nb"));
  }

  @Test
  void controlCharactersAreControlAndALetter() throws Exception {
    assertEquals(List.of("C-c", "C-z", "C- ", "Backspace", "Tab"), keys(0, "\003\032\000\177\t"));
  }

  @Test
  void theMouseIsReadPastColumn223() throws Exception {
    run(new Script(30, "ESC[<0;300;7MESC[<0;300;7mESC[<64;1;1MESC[<65;1;1MESC[<32;4;4M"));
    assertEquals(
        List.of(
            "CLICK_DOWN 1 299,6",
            "CLICK_RELEASE 1 299,6",
            "SCROLL_UP 4 0,0",
            "SCROLL_DOWN 5 0,0",
            "DRAG 1 3,3"),
        heard);
  }

  @Test
  void anAnswerOfTheTerminalIsToldApart() throws Exception {
    run(new Script(0, "aESC[?2026;2$yb"));
    assertEquals(List.of("a", "b"), heard);
    assertEquals(List.of("?2026;2$y"), replies);
  }

  @Test
  void aSequenceThatNeverEndsHoldsTheKeysUpForASecondOnly() throws Exception {
    assertEquals(List.of("q"), keys(0, "ESC]11;qPAUSEq"));
    assertEquals(List.of("q"), keys(0, "ESC[1;PAUSEq"));
  }

  private List<String> keys(int gapMillis, String bytes) throws Exception {
    heard.clear();
    run(new Script(gapMillis, bytes));
    return List.copyOf(heard);
  }

  private void run(Script script) {
    new KeyReader(script, new Listener(), replies::add).run();
  }

  /** Bytes that arrive one by one, so many milliseconds apart, on a clock of their own. */
  private static final class Script implements TimedBytes {
    private static final byte PAUSE = 016;

    private final byte[] bytes;
    private final int gapMillis;
    private int next;
    private int waited;

    Script(int gapMillis, String text) {
      this.bytes =
          text.replace("ESC", "\033").replace("PAUSE", "\016").getBytes(StandardCharsets.UTF_8);
      this.gapMillis = gapMillis;
    }

    @Override
    public int read(int millis) {
      boolean last = next == bytes.length;
      boolean pause = !last && bytes[next] == PAUSE;
      if (millis > 0 && (last || pause || gapMillis - waited > millis)) {
        waited += millis;
        next += pause ? 1 : 0;
        return NOTHING_YET;
      }
      waited = 0;
      return last ? END : bytes[next++] & 0xff;
    }
  }

  private final class Listener implements ConsoleListener {
    @Override
    public void key(KeyStroke key) {
      if (key instanceof MouseAction mouse) {
        heard.add(
            mouse.getActionType()
                + " "
                + mouse.getButton()
                + " "
                + mouse.getPosition().getColumn()
                + ","
                + mouse.getPosition().getRow());
        return;
      }
      heard.add(
          (key.isCtrlDown() ? "C-" : "")
              + (key.isAltDown() ? "M-" : "")
              + (key.getKeyType() == KeyType.Character ? key.getCharacter() : key.getKeyType()));
    }

    @Override
    public void pasted(String text) {
      pastes.add(text);
    }

    @Override
    public void resized(Size size) {}

    @Override
    public void ended() {}
  }
}
