package dev.threadboard.terminal;

import dev.threadboard.frame.Size;

/** Stands for streams without a device behind them: no modes, and a constant size. */
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
