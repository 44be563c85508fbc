package dev.threadboard.record.gif;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * The LZW of GIF (GIF89a, appendix F): codes of 3 to 12 bits, least significant bit first, in
 * blocks of at most 255 bytes.
 *
 * <p>An unchanged pixel may be written as transparent or with its colour; whichever continues a
 * known string further is used. Most of a picture consists of runs of such pixels, for which the
 * longest known string is looked up at once instead of pixel by pixel.
 *
 * <p>Colours are counted from 1 here, and from 0 in the output, where the first unused number
 * stands for transparent.
 */
final class Lzw {
  private static final int MOST_CODES = 4096;
  private static final int BLOCK = 255;
  private static final int SLOTS = 1 << 14;

  /** A pixel that may stay as it is. */
  static final byte FREE = 0;

  private static final int NONE = -1;
  private static final int MOST_BRANCHES = 64;

  private final int[] keys = new int[SLOTS];
  private final short[] codes = new short[SLOTS];
  private final short[] runCodes = new short[MOST_CODES];
  private final byte[] block = new byte[BLOCK];
  private ByteArrayOutputStream out;
  private final byte[] free = new byte[1 << 16];
  private byte[] pixels;
  private byte[] under;
  private int length;
  private int runEnd;
  private int budget;

  /** The longest string found, and the pixel after it. */
  private int code;

  private int end;
  private int longestRun;
  private int next;
  private int width;
  private int clear;
  private int transparent;
  private int bits;
  private int bitCount;
  private int blockLength;

  /**
   * GIF's image data.
   *
   * @param transparent the number of the colour that is none; negative if all pixels have one
   */
  record Data(byte[] bytes, int transparent) {
    Data orShorter(Data other) {
      return other.bytes.length < bytes.length ? other : this;
    }
  }

  /**
   * @param pixels {@link #FREE} where nothing changes
   * @param under what is seen there then, and may be written as well: whichever is shorter; null if
   *     it may not
   * @param kept how many more are written once all 4096 codes are in use, before they are forgotten
   */
  Data encode(byte[] pixels, byte[] under, int length, int kept) {
    this.out = new ByteArrayOutputStream(1024);
    this.pixels = pixels;
    this.under = under;
    this.length = length;
    int size = codeSize();
    out.write(size);
    clear = 1 << size;
    begin();
    bits = 0;
    bitCount = 0;
    blockLength = 0;
    put(clear);
    compress(kept);
    put(clear + 1);
    if (bitCount > 0) {
      push(bits);
    }
    flush();
    out.write(0);
    return new Data(out.toByteArray(), transparent);
  }

  /** Chooses what is transparent; the fewest bits that hold every number, at least 2. */
  private int codeSize() {
    boolean[] seen = new boolean[257];
    for (int i = 0; i < length; i++) {
      seen[pixels[i] & 0xff] = true;
    }
    transparent = NONE;
    if (seen[FREE]) {
      transparent = 0;
      while (seen[transparent + 1]) {
        transparent++;
      }
    }
    int most = Math.max(3, transparent);
    for (int color = 1; color < seen.length; color++) {
      most = seen[color] ? Math.max(most, color - 1) : most;
    }
    return 32 - Integer.numberOfLeadingZeros(most);
  }

  /** Whether what is seen at a free pixel may be written there. */
  private boolean hasColor(int at) {
    int color = (under[at] & 0xff) - 1;
    return color >= 0 && color < clear && color != transparent;
  }

  private void begin() {
    Arrays.fill(keys, -1);
    next = clear + 2;
    width = 32 - Integer.numberOfLeadingZeros(clear);
    runCodes[1] = FREE;
    longestRun = 1;
  }

  private void compress(int kept) {
    int last = NONE;
    int full = 0;
    runEnd = 0;
    for (int i = 0; i < length; i = end) {
      end = i;
      byte pixel = pixels[i];
      int first = pixel & 0xff;
      tryFrom(last, first, i);
      if (pixel == FREE && under != null && hasColor(i)) {
        int found = end;
        tryFrom(last, under[i] & 0xff, i);
        first = end > found ? under[i] & 0xff : first;
      }
      if (last != NONE && next < MOST_CODES) {
        add(last, first);
        next++;
      }
      write(code);
      // A decoder is one code behind: it adds this string when it reads the next code.
      last = code;
      if (next == 1 << width && width < 12) {
        width++;
      }
      if (next == MOST_CODES && full++ >= kept) {
        put(clear);
        begin();
        last = NONE;
        full = 0;
      }
    }
  }

  /**
   * Looks for the longest known string from there on that begins with such a pixel: with it the
   * string that the last code begins becomes known.
   */
  private void tryFrom(int last, int first, int from) {
    boolean adds = last != NONE && next < MOST_CODES;
    int runBefore = longestRun;
    int slot = adds ? add(last, first) : 0;
    budget = MOST_BRANCHES;
    if (first == FREE && pixels[from] == FREE) {
      int run = Math.min(runAt(from), longestRun);
      search(runCodes[run] & 0xffff, from + run);
    } else {
      search(first, from + 1);
    }
    if (adds && slot >= 0) {
      keys[slot] = -1;
    }
    longestRun = runBefore;
  }

  /** The slot that it takes; -1 if the string was known. */
  private int add(int prefix, int pixel) {
    int key = prefix << 8 | pixel;
    int slot = slot(key);
    if (keys[slot] == key) {
      return -1;
    }
    keys[slot] = key;
    codes[slot] = (short) next;
    if (pixel == FREE && prefix == (runCodes[longestRun] & 0xffff) && longestRun < MOST_CODES - 1) {
      runCodes[++longestRun] = (short) next;
    }
    return slot;
  }

  /** How many pixels from there on are free. */
  private int runAt(int from) {
    if (runEnd <= from) {
      int other = -1;
      for (runEnd = from; other < 0 && runEnd < length; ) {
        int most = Math.min(free.length, length - runEnd);
        other = Arrays.mismatch(pixels, runEnd, runEnd + most, free, 0, most);
        runEnd += other < 0 ? most : other;
      }
    }
    return runEnd - from;
  }

  /** Extends a known string as far as possible, from a pixel on. */
  private void search(int begun, int from) {
    int string = begun;
    int at = from;
    while (true) {
      if (at > end) {
        end = at;
        code = string;
      }
      if (at == length) {
        return;
      }
      int longer = child(string, pixels[at] & 0xff);
      if (pixels[at] == FREE && under != null) {
        int other = child(string, under[at] & 0xff);
        if (longer == NONE) {
          longer = other;
        } else if (other != NONE && budget-- > 0) {
          search(other, at + 1);
        }
      }
      if (longer == NONE) {
        return;
      }
      string = longer;
      at++;
    }
  }

  private int child(int string, int pixel) {
    int key = string << 8 | pixel;
    int slot = slot(key);
    return keys[slot] == key ? codes[slot] & 0xffff : NONE;
  }

  private int slot(int key) {
    int slot = key * 0x9e3779b1 >>> 18;
    while (keys[slot] != key && keys[slot] >= 0) {
      slot = slot + 1 & SLOTS - 1;
    }
    return slot;
  }

  /** A string; the first are colours. */
  private void write(int string) {
    put(string > clear ? string : string == FREE ? transparent : string - 1);
  }

  private void put(int code) {
    bits |= code << bitCount;
    bitCount += width;
    while (bitCount >= 8) {
      push(bits);
      bits >>>= 8;
      bitCount -= 8;
    }
  }

  private void push(int octet) {
    block[blockLength++] = (byte) octet;
    if (blockLength == BLOCK) {
      flush();
    }
  }

  private void flush() {
    if (blockLength > 0) {
      out.write(blockLength);
      out.write(block, 0, blockLength);
      blockLength = 0;
    }
  }
}
