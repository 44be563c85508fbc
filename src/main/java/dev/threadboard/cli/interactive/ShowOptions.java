package dev.threadboard.cli.interactive;

import dev.threadboard.cli.headless.EventLog;
import dev.threadboard.config.Settings;
import java.time.Duration;
import java.util.Optional;

/**
 * How the dashboard or line mode shows a run.
 *
 * @param settings the settings in force
 * @param exit whether it closes by itself when the run has ended
 * @param log takes every event of the run and is committed when the run has ended; its owner closes
 *     it
 * @param record the file that the dashboard is recorded to
 * @param showKeys whether the dashboard shows which keys are pressed
 * @param kiosk in a kiosk, after how long without a key it starts over
 */
public record ShowOptions(
    Settings settings,
    boolean exit,
    Optional<EventLog> log,
    Optional<String> record,
    boolean showKeys,
    Optional<Duration> kiosk) {
  /** Without a recording, and with keys that are not shown; no kiosk. */
  public ShowOptions(Settings settings, boolean exit, Optional<EventLog> log) {
    this(settings, exit, log, Optional.empty(), false, Optional.empty());
  }
}
