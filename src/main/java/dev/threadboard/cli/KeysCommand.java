package dev.threadboard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.threadboard.cli.options.CommandSpecs;
import dev.threadboard.cli.options.Configuration;
import dev.threadboard.cli.options.ParsedArguments;
import dev.threadboard.cli.options.Subcommand;
import dev.threadboard.cli.process.ExitStatus;
import dev.threadboard.cli.process.ProcessContext;
import dev.threadboard.command.KeyLabel;
import dev.threadboard.config.KeySettings;
import dev.threadboard.config.Settings;
import dev.threadboard.keyboard.Action;
import dev.threadboard.keyboard.Bindings;
import dev.threadboard.keyboard.MenuKeys;
import dev.threadboard.text.Quoted;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code threadboard keys}: lists the key bindings in force. */
final class KeysCommand implements Subcommand {
  private final ProcessContext context;

  KeysCommand(ProcessContext context) {
    this.context = context;
  }

  @Override
  public CommandSpec spec() {
    return CommandSpecs.command(
            this,
            "keys",
            "Lists the dashboard's actions, the keys in force, and where these were set; then the"
                + " menu's keys.")
        .addOption(CommandSpecs.help());
  }

  @Override
  public int run(ParsedArguments parsed) throws IOException {
    Settings settings = Configuration.read(context.environment(), List.of());
    Table table = new Table();
    for (Action action : Action.values()) {
      List<String> keys = settings.bindings().keys(action);
      table.add(
          KeySettings.name(action),
          keys.isEmpty() ? "(none)" : Bindings.brief(keys),
          action.help(),
          Quoted.clean(settings.keys().origin(action).brief()));
    }
    Table menu = new Table();
    for (KeyLabel label : new MenuKeys(settings.bindings()).all(true, true)) {
      menu.add(label.key(), label.label());
    }
    context.out().write((table + "\nIn the menu:\n" + menu).getBytes(UTF_8));
    return ExitStatus.SUCCESS;
  }
}
