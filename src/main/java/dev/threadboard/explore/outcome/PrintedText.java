package dev.threadboard.explore.outcome;

import java.util.regex.Pattern;

/** What a program prints, shortened where it is much, and without addresses of objects. */
final class PrintedText {
  private static final int MOST = 100_000;
  private static final Pattern ADDRESS = Pattern.compile("\\b0x[0-9a-fA-F]{5,}\\b");

  private final StringBuilder kept = new StringBuilder();
  private long more;
  private long hash;

  void add(String text) {
    int room = Math.min(text.length(), MOST - kept.length());
    kept.append(text, 0, room);
    for (int i = room; i < text.length(); i++) {
      hash = hash * 31 + text.charAt(i);
      more++;
    }
  }

  static String withoutAddresses(String text) {
    return text.contains("0x") ? ADDRESS.matcher(text).replaceAll("0x…") : text;
  }

  @Override
  public String toString() {
    String text = withoutAddresses(kept.toString());
    return more == 0 ? text : text + "… " + more + " characters more (" + hash + ")\n";
  }
}
