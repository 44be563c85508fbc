package dev.threadboard.command;

/** How time passes now: a speed, and whether it stands still. */
public record Pace(Speed speed, boolean paused) {
  public Pace after(Pacing pacing) {
    if (pacing instanceof Pacing.TogglePause) {
      return new Pace(speed, !paused);
    } else if (pacing instanceof Pacing.At at) {
      return new Pace(at.speed(), paused);
    }
    if (pacing instanceof Pacing.At at) {
      return new Pace(at.speed(), paused);
    }
    return new Pace(pacing instanceof Pacing.Faster ? speed.faster() : speed.slower(), paused);
  }
}
