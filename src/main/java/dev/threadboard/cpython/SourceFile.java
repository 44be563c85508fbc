package dev.threadboard.cpython;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Python source file as it is shown.
 *
 * @param lines without their ends; empty if it cannot be read
 * @param sha256 of its bytes, in hexadecimal digits; empty if it cannot be read
 */
record SourceFile(List<String> lines, String sha256) {
  /** In bytes: a longer one is no source that a person reads. */
  private static final long LONGEST = 16 << 20;

  /** PEP 263: in one of the first two lines. */
  private static final Pattern CODING =
      Pattern.compile("\\A(?:[^\\n]*\\n)?[ \\t\\f]*#.*?coding[:=][ \\t]*([-\\w.]+)");

  static SourceFile read(Path path) {
    try {
      if (!Files.isRegularFile(path) || Files.size(path) > LONGEST) {
        return new SourceFile(List.of(), "");
      }
      byte[] bytes = Files.readAllBytes(path);
      return new SourceFile(lines(bytes), hash(bytes));
    } catch (IOException e) {
      return new SourceFile(List.of(), "");
    }
  }

  private static List<String> lines(byte[] bytes) {
    String text = new String(bytes, charset(bytes));
    if (text.startsWith("\ufeff")) {
      text = text.substring(1);
    }
    return List.of(text.split("\r\n|\r|\n", -1)).subList(0, count(text));
  }

  /** A last line that is empty is none. */
  private static int count(String text) {
    int parts = text.split("\r\n|\r|\n", -1).length;
    return text.endsWith("\n") || text.endsWith("\r") ? Math.max(1, parts - 1) : parts;
  }

  private static Charset charset(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 1000), StandardCharsets.ISO_8859_1);
    Matcher coding = CODING.matcher(head);
    try {
      return coding.find() ? Charset.forName(coding.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
