package dev.threadboard.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodeLinesTest {
  private static List<String> wrapped(String code, int columns) {
    return CodeLines.of(code, columns).rows().stream()
        .map(row -> " ".repeat(row.indent()) + row.text())
        .toList();
  }

  @Test
  void whatFitsStaysAsItIs() {
    assertEquals(List.of("    time.sleep(i)"), wrapped("    time.sleep(i)", 17));
    assertEquals(List.of(""), wrapped("", 17));
  }

  @Test
  void itBreaksBetweenArgumentsRatherThanWithinThem() {
    assertEquals(
        List.of(
            "background = threading.Thread(",
            "    target=count,",
            "    args=(\"background\", 5),",
            "    daemon=True)"),
        wrapped(
            "background = threading.Thread(target=count, args=(\"background\", 5), daemon=True)",
            37));
  }

  @Test
  void theHangingIndentComesToThatOfTheLine() {
    assertEquals(
        List.of("    x = Thread(target=f,", "        args=(n,))"),
        wrapped("    x = Thread(target=f, args=(n,))", 26));
  }

  @Test
  void aStringIsNotBrokenAtItsBlanks() {
    assertEquals(
        List.of("print(first,", "    \"a b c d e f\")"),
        wrapped("print(first, \"a b c d e f\")", 20));
  }

  @Test
  void aNameIsNotCut() {
    String code = "12: with ThreadPoolExecutor(max_workers=3) as executor:";
    assertEquals("12: with ThreadPoolExecutor(…", CodeLines.cut(code, 34, Glyphs.UNICODE));
    assertEquals("12: with …", CodeLines.cut(code, 20, Glyphs.UNICODE));
    assertEquals(code, CodeLines.cut(code, 60, Glyphs.UNICODE));
  }

  @Test
  void noWidthIsTooSmall() {
    for (int columns = 0; columns < 40; columns++) {
      String code = "        with ThreadPoolExecutor(max_workers=3) as executor:";
      String joined = String.join("", wrapped(code, columns)).replace(" ", "");
      assertEquals(code.replace(" ", ""), joined);
      CodeLines.cut(code, columns, Glyphs.UNICODE);
    }
  }
}
