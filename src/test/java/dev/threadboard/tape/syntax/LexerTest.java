package dev.threadboard.tape.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.threadboard.tape.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '^',
      value = {
        "Sleep 500ms          ¦ Sleep 500ms",
        "Type \"it's\"        ¦ Type [it's]",
        "Type 'a \"b\"'       ¦ Type [a \"b\"]",
        "Type `a 'b' \"c\"`   ¦ Type [a 'b' \"c\"]",
        "Type@.5\"s\"         ¦ Type @ .5 [s]",
        "Type \"\"            ¦ Type []",
        "Type '# no comment'  ¦ Type [# no comment]",
        "Enter # a comment    ¦ Enter",
        "# 'nothing \"else    ¦ ^^",
        "Sleep 2s# tight      ¦ Sleep 2s",
        "Ctrl+Alt+x           ¦ Ctrl + Alt + x",
        "Wait+Screen@5s /a b/ ¦ Wait + Screen @ 5s </a b/>",
        "Wait /a\\/b\\\\/     ¦ Wait </a\\/b\\\\/>",
        "Down 3 Up 2          ¦ Down 3 Up 2",
        "\tUp\t2              ¦ Up 2",
        "Set LoopOffset 20%   ¦ Set LoopOffset 20%",
        "émile ↑              ¦ émile ↑"
      })
  void aLineIsWordsTextsAndPatterns(String line, String tokens) throws TapeException {
    Lexer lexer = new Lexer("demo.tape", line);
    List<String> found = new ArrayList<>();
    for (Token token = lexer.take(); !token.ends(); token = lexer.take()) {
      found.add(
          switch (token.kind()) {
            case TEXT -> "[" + token.text() + "]";
            case PATTERN -> "</" + token.text() + "/>";
            default -> token.text();
          });
    }
    assertEquals(tokens, String.join(" ", found));
  }

  @Test
  void everyTokenKnowsItsLineAndColumn() throws TapeException {
    Lexer lexer = new Lexer("demo.tape", "# one\r\n\r\n  Type  'a'\r\nEnter");
    List<String> places = new ArrayList<>();
    for (Token token = lexer.command(); !token.is(Kind.END); token = lexer.command()) {
      places.add(token.text() + " " + token.location().line() + ":" + token.location().column());
    }
    assertEquals(List.of("Type 3:3", "a 3:9", "Enter 4:1"), places);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '^',
      value = {
        "Type LF 'a'      ¦ Type a",
        "Down LF LF 3     ¦ Down 3",
        "Down CR LF 3     ¦ Down 3",
        "Down CR 3        ¦ Down 3",
        "Down LF # x LF 3 ¦ Down",
        "Down # x LF 3    ¦ Down",
        "Sleep LF Enter   ¦ Sleep",
        "Sleep Enter      ¦ Sleep Enter",
        "Type LF Enteer   ¦ Type Enteer",
        "Type LF Paste    ¦ Type"
      })
  void aCommandGoesOnUntilACommentOrALineThatBeginsWithAnother(String lines, String tokens)
      throws TapeException {
    String text = lines.replace(" CR ", "\r").replace("LF ", "\n");
    Lexer lexer = new Lexer("demo.tape", text);
    List<String> found = new ArrayList<>();
    for (Token token = lexer.take(); !token.ends(); token = lexer.take()) {
      found.add(token.text());
    }
    assertEquals(tokens, String.join(" ", found));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '^',
      value = {
        "out/demo.gif         ¦ out/demo.gif",
        "/tmp/demo@2x.gif # x ¦ /tmp/demo@2x.gif",
        "a+b#c.gif            ¦ a+b#c.gif",
        "'my demo.gif'        ¦ my demo.gif",
        "# x                  ¦ ^^",
        "^^                   ¦ ^^"
      })
  void anArgumentMayGoWithoutQuotesUpToTheNextBlank(String line, String text) throws TapeException {
    assertEquals(text, new Lexer("demo.tape", line).bare().text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '^',
      value = {"+ ¦ +", "@ ¦ @", "# ¦ #", "\" ¦ \"", "/ ¦ /", "x@1s ¦ x", "Shift+x ¦ Shift"})
  void afterAPlusAnyCharacterIsAKey(String line, String key) throws TapeException {
    assertEquals(key, new Lexer("demo.tape", line).key().text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '^',
      value = {
        "Type \"abc   ¦ 1: the text that begins with \" has no \" at its end",
        "Type 'a\"    ¦ 1: the text that begins with ' has no ' at its end",
        "Type `       ¦ 1: the text that begins with ` has no ` at its end",
        "Wait /a b    ¦ 1: the pattern that begins with / has no / at its end",
        "Wait /a\\/   ¦ 1: the pattern that begins with / has no / at its end"
      })
  void whatIsOpenedMustBeClosedOnItsLine(String line, String fault) {
    Lexer lexer = new Lexer("demo.tape", line + "\n\"/");
    TapeException found =
        assertThrows(
            TapeException.class,
            () -> {
              lexer.take();
              lexer.take();
            });
    assertEquals("demo.tape:" + fault, found.getMessage());
    assertEquals(6, found.column());
  }

  @Test
  void controlCharactersAreRefusedOutsideComments() throws TapeException {
    assertEquals(Kind.END, new Lexer("demo.tape", "# \u001b[2J").command().kind());
    for (String text : List.of("\u001b", "a\u0000", "'\t'", "\u009b")) {
      TapeException fault =
          assertThrows(TapeException.class, () -> new Lexer("demo.tape", text).take(), text);
      String begins = "demo.tape:1: a control character (0x";
      assertEquals(begins, fault.getMessage().substring(0, begins.length()));
    }
  }
}
