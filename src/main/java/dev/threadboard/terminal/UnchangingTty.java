package dev.threadboard.terminal;

import dev.threadboard.frame.Size;

/** A tty whose modes are nobody's and whose size stays: streams without a device behind them. */
record UnchangingTty(Size size) implements Tty {
  @Override
  public Size raw() {
    return size;
  }

  @Override
  public void restore() {}

  @Override
  public Size stop() {
    return size;
  }
}
