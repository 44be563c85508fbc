package dev.threadboard.screen;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.MouseAction;
import com.googlecode.lanterna.input.MouseActionType;
import dev.threadboard.engine.time.WallClock;
import dev.threadboard.keyboard.KeyNames;
import dev.threadboard.keyboard.Paste;
import java.util.ArrayList;
import java.util.List;

/** Which keys were pressed just now, for those who watch; they are forgotten after a while. */
public final class PressedKeys {
  /** How long they are shown after the last of them, in nanoseconds. */
  private static final long SHOWN = 1_500_000_000;

  private static final int MOST = 12;

  private final boolean on;
  private final WallClock clock;
  private final List<String> keys = new ArrayList<>();

  /** How often the last of them was pressed, one time after the other. */
  private int times;

  private long last;

  /** {@code on}: whether they are shown at all. */
  public PressedKeys(boolean on, WallClock clock) {
    this.on = on;
    this.clock = clock;
  }

  void press(KeyStroke key) {
    String name = name(key);
    if (!on || name.isEmpty()) {
      return;
    }
    if (left() == 0) {
      keys.clear();
    }
    last = clock.nanos();
    boolean again = !keys.isEmpty() && last(1).equals(name);
    times = again ? times + 1 : 1;
    if (!again) {
      keys.add(name);
    }
    if (keys.size() > MOST) {
      keys.remove(0);
    }
  }

  private String last(int from) {
    return keys.get(keys.size() - from);
  }

  private static String name(KeyStroke key) {
    if (key instanceof MouseAction mouse) {
      return mouse.getActionType() == MouseActionType.CLICK_DOWN ? "click" : "";
    }
    return key instanceof Paste ? "paste" : KeyNames.of(key);
  }

  /** The names of those to be shown now, the newest last: {@code tab}, {@code . x3}. */
  List<String> shown() {
    if (left() == 0) {
      return List.of();
    }
    List<String> shown = new ArrayList<>(keys);
    if (times > 1) {
      shown.set(shown.size() - 1, last(1) + " x" + times);
    }
    return shown;
  }

  /** How long they are still to be shown, in nanoseconds; 0 if there are none. */
  long left() {
    return keys.isEmpty() ? 0 : Math.max(0, SHOWN - (clock.nanos() - last));
  }
}
