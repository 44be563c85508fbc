package dev.threadboard.command;

/** How time passes now: a speed, and whether it stands still. */
public record Pace(Speed speed, boolean paused) {
  public Pace after(PaceCommand pacing) {
    if (pacing instanceof PaceCommand.TogglePause) {
      return new Pace(speed, !paused);
    } else if (pacing instanceof PaceCommand.At at) {
      return new Pace(at.speed(), paused);
    }
    return new Pace(pacing instanceof PaceCommand.Faster ? speed.faster() : speed.slower(), paused);
  }
}
