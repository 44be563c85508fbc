package dev.threadboard.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.threadboard.command.Edit;
import org.junit.jupiter.api.Test;

class InputTest {
  private Input input = Input.EMPTY;

  @Test
  void charactersComeWhereTheCaretIs() {
    edit(insert("ac"), Edit.Key.LEFT, insert("b"));
    assertEquals(new Input("abc", 2), input);
    edit(Edit.Key.HOME, insert("1"), Edit.Key.END, insert("2"));
    assertEquals(new Input("1abc2", 5), input);
    edit(Edit.Key.RIGHT, Edit.Key.LEFT, Edit.Key.DELETE, Edit.Key.DELETE);
    assertEquals(new Input("1abc", 4), input);
  }

  @Test
  void wordsAndLinesAreErasedAtOnce() {
    edit(insert("one two  "), Edit.Key.ERASE_WORD);
    assertEquals(new Input("one ", 4), input);
    edit(insert("x"), Edit.Key.LEFT, Edit.Key.ERASE_ALL);
    assertEquals(new Input("x", 0), input);
    edit(Edit.Key.ERASE, Edit.Key.ERASE_WORD, Edit.Key.LEFT);
    assertEquals(new Input("x", 0), input);
  }

  @Test
  void combiningMarksAndPairsGoTogether() {
    edit(insert("日e"), insert("\u0301"), insert("😀"));
    edit(Edit.Key.ERASE);
    assertEquals("日e\u0301", input.text());
    edit(Edit.Key.LEFT);
    assertEquals(1, input.caret());
    edit(Edit.Key.DELETE, Edit.Key.ERASE);
    assertEquals(Input.EMPTY, input);
  }

  @Test
  void whatIsPastedIsOneCleanLine() {
    edit(insert("a\r\n\tb\033[31m\u202e\u0000c\n"));
    assertEquals("a   b[31mc", input.text());
    edit(insert(" "));
    assertEquals("a   b[31mc ", input.text());
    edit(insert("x".repeat(10_000)));
    assertEquals("a   b[31mc ", input.text());
  }

  private static Edit insert(String text) {
    return new Edit.Insert(text);
  }

  private void edit(Edit... edits) {
    for (Edit edit : edits) {
      input = input.after(edit);
    }
  }
}
