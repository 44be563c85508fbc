package dev.threadboard.cli.interactive;

import dev.threadboard.cli.headless.EventLog;
import dev.threadboard.config.Settings;
import java.util.Optional;

/**
 * What a person said about how the dashboard shall show a run.
 *
 * @param settings of colours, characters, mouse and keys
 * @param exit whether the dashboard closes by itself when the run has ended
 * @param record the name of a file to which the dashboard is recorded
 * @param log takes every event of the run; its owner closes it, and the dashboard commits it
 */
public record ShowOptions(
    Settings settings, boolean exit, Optional<EventLog> log, Optional<String> record) {
  /** Without a recording. */
  public ShowOptions(Settings settings, boolean exit, Optional<EventLog> log) {
    this(settings, exit, log, Optional.empty());
  }
}
