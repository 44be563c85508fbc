package dev.threadboard.cli.options;

import dev.threadboard.cli.process.ProcessContext;
import dev.threadboard.cli.process.UsageException;
import dev.threadboard.config.XdgPaths;
import dev.threadboard.text.Quoted;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** The options of a screen that anybody may use: a stage's, a booth's, an SSH account's. */
public final class KioskOptions {
  private static final int STANDARD = 120;
  private static final int LONGEST = 86_400;

  /** What names a place of a person's own files; without them there are none. */
  private static final List<String> PLACES =
      List.of(
          "HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", XdgPaths.CONFIG_VARIABLE);

  private KioskOptions() {}

  public static void addTo(CommandSpec command) {
    command.addOption(
        CommandSpecs.flag(
            "--kiosk", "For anybody: nothing is saved or read here, and quitting starts over."));
    command.addOption(
        CommandSpecs.value(
            "--idle",
            "SECONDS",
            "After how long without a key a kiosk starts over. Default: " + STANDARD + "."));
  }

  /**
   * After how long without a key it starts over; empty if it is no kiosk.
   *
   * @throws UsageException if the options contradict each other
   */
  public static Optional<Duration> of(ParsedArguments parsed, boolean linear) {
    String idle = parsed.value("--idle");
    if (!parsed.has("--kiosk")) {
      if (idle != null) {
        throw new UsageException("--idle goes with --kiosk");
      }
      return Optional.empty();
    }
    for (String option : List.of("--save", "--record", "--exit", "--plain", "--events")) {
      if (parsed.has(option)) {
        throw new UsageException("--kiosk and " + option + " exclude each other");
      }
    }
    if (linear) {
      throw new UsageException("--kiosk is for the full screen, and linear opens none");
    }
    return Optional.of(Duration.ofSeconds(idle == null ? STANDARD : seconds(idle)));
  }

  private static int seconds(String text) {
    if (text.matches("[0-9]{1,5}")) {
      int seconds = Integer.parseInt(text);
      if (seconds >= 1 && seconds <= LONGEST) {
        return seconds;
      }
    }
    throw new UsageException(
        "--idle is a whole number of seconds from 1 to "
            + LONGEST
            + ", and not "
            + Quoted.of(text));
  }

  /** The same process without any place for files of a person's own, if it is a kiosk. */
  public static ProcessContext closed(ProcessContext context, ParsedArguments parsed) {
    if (!parsed.has("--kiosk")) {
      return context;
    }
    Map<String, String> nowhere = new HashMap<>();
    PLACES.forEach(place -> nowhere.put(place, ""));
    return context.with(nowhere);
  }
}
