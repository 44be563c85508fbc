package dev.threadboard.cli.options;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What commands are made of. */
public final class CommandSpecs {
  private CommandSpecs() {}

  /** A command without options; in its help they stand in the order in which they are added. */
  public static CommandSpec command(Subcommand command, String name, String description) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name);
    spec.usageMessage().description(description).sortOptions(false);
    return spec;
  }

  /** A word that must be there. */
  public static PositionalParamSpec word(String label, String description) {
    return word(0, label, description);
  }

  /** A word that must be there, counted from 0. */
  public static PositionalParamSpec word(int place, String label, String description) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .description(description)
        .type(String.class)
        .index(String.valueOf(place))
        .required(true)
        .arity("1")
        .build();
  }

  /** An option that is there or not. */
  public static OptionSpec flag(String name, String description) {
    return valueless(description, name).build();
  }

  /** An option with a value. */
  public static OptionSpec value(String name, String label, String description) {
    return valued(name, label, description).type(String.class).build();
  }

  /** An option with a value that may be repeated. */
  public static OptionSpec values(String name, String label, String description) {
    return valued(name, label, description).type(List.class).auxiliaryTypes(String.class).build();
  }

  /** The same with a short name. */
  static OptionSpec values(String shorter, String name, String label, String description) {
    return OptionSpec.builder(shorter, name)
        .paramLabel(label)
        .description(description)
        .arity("1")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .build();
  }

  /** Picocli finds out that it was typed, and the entry point answers it. */
  public static OptionSpec help() {
    return valueless("Shows this help.", "-h", "--help").usageHelp(true).build();
  }

  /** As {@link #help}. */
  public static OptionSpec version() {
    return valueless("Shows the version.", "-V", "--version").versionHelp(true).build();
  }

  private static OptionSpec.Builder valueless(String description, String... names) {
    return OptionSpec.builder(names).description(description).type(boolean.class);
  }

  private static OptionSpec.Builder valued(String name, String label, String description) {
    return OptionSpec.builder(name).paramLabel(label).description(description).arity("1");
  }
}
