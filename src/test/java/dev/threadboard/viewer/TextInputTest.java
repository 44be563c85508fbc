package dev.threadboard.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.threadboard.command.TextEdit;
import org.junit.jupiter.api.Test;

class TextInputTest {
  private TextInput input = TextInput.EMPTY;

  @Test
  void charactersComeWhereTheCaretIs() {
    edit(insert("ac"), TextEdit.Key.LEFT, insert("b"));
    assertEquals(new TextInput("abc", 2), input);
    edit(TextEdit.Key.HOME, insert("1"), TextEdit.Key.END, insert("2"));
    assertEquals(new TextInput("1abc2", 5), input);
    edit(TextEdit.Key.RIGHT, TextEdit.Key.LEFT, TextEdit.Key.DELETE, TextEdit.Key.DELETE);
    assertEquals(new TextInput("1abc", 4), input);
  }

  @Test
  void wordsAndLinesAreErasedAtOnce() {
    edit(insert("one two  "), TextEdit.Key.ERASE_WORD);
    assertEquals(new TextInput("one ", 4), input);
    edit(insert("x"), TextEdit.Key.LEFT, TextEdit.Key.ERASE_ALL);
    assertEquals(new TextInput("x", 0), input);
    edit(TextEdit.Key.ERASE, TextEdit.Key.ERASE_WORD, TextEdit.Key.LEFT);
    assertEquals(new TextInput("x", 0), input);
  }

  @Test
  void combiningMarksAndPairsGoTogether() {
    edit(insert("日e"), insert("\u0301"), insert("😀"));
    edit(TextEdit.Key.ERASE);
    assertEquals("日e\u0301", input.text());
    edit(TextEdit.Key.LEFT);
    assertEquals(1, input.caret());
    edit(TextEdit.Key.DELETE, TextEdit.Key.ERASE);
    assertEquals(TextInput.EMPTY, input);
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

  private static TextEdit insert(String text) {
    return new TextEdit.Insert(text);
  }

  private void edit(TextEdit... edits) {
    for (TextEdit edit : edits) {
      input = input.after(edit);
    }
  }
}
