package dev.threadboard.session;

import dev.threadboard.board.Board;
import dev.threadboard.command.Leave;
import dev.threadboard.compare.Comparison;
import dev.threadboard.engine.Clock;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.Scheduling;
import dev.threadboard.keyboard.Keyboard;
import dev.threadboard.keyboard.MenuKeys;
import dev.threadboard.scenario.Scenario;
import dev.threadboard.terminal.Console;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** One viewer at one console: menus and shows, until they leave. */
public final class Session {
  private final Console console;
  private final Inbox inbox;
  private final Options options;
  private final Witness witness;
  private final Clock clock;
  private final LongSupplier seeds;
  private final CurrentTheme theme;

  /**
   * @param inbox the listener that the console was opened with
   * @param seeds for runs that are started again under another seed
   */
  public Session(
      Console console,
      Inbox inbox,
      Options options,
      Witness witness,
      Clock clock,
      LongSupplier seeds) {
    this.console = console;
    this.inbox = inbox;
    this.options = options;
    this.witness = witness;
    this.clock = clock;
    this.seeds = seeds;
    this.theme = new CurrentTheme(options.theme(), options.themes());
  }

  /**
   * Lets the viewer choose among scenarios until they leave.
   *
   * @return the exit status
   */
  public int browse(List<Scenario> scenarios, Scheduling scheduling) {
    return browse(scenarios, scheduling, Memory.NONE);
  }

  /**
   * The same, beginning with what was chosen last.
   *
   * @return the exit status
   */
  public int browse(List<Scenario> scenarios, Scheduling scheduling, Memory memory) {
    MenuKeys keys = new MenuKeys(options.bindings());
    MenuLoop menu =
        new MenuLoop(console, inbox, keys, theme, options.glyphs(), scenarios, memory, clock);
    while (true) {
      Optional<MenuLoop.Choice> choice = menu.choose();
      if (choice.isEmpty()) {
        return 0;
      }
      MenuLoop.Choice chosen = choice.get();
      Outcome outcome =
          show(
              new LiveSource(new Run.Plan(chosen.scenario(), chosen.arguments(), scheduling, true)),
              true);
      if (outcome.leave() != Leave.MENU) {
        return outcome.status();
      }
    }
  }

  /**
   * Shows one run until the viewer leaves it.
   *
   * @return the exit status
   */
  public int watch(Run.Plan plan) {
    return watch(new LiveSource(plan));
  }

  /**
   * Shows what comes from a source until the viewer leaves it.
   *
   * @return the exit status
   */
  public int watch(Source source) {
    return show(source, false).status();
  }

  /**
   * Shows two runs beside each other until the viewer leaves them.
   *
   * @return the exit status
   */
  public int compare(Comparison comparison) {
    Leave leave = new CompareLoop(console, inbox, theme, options, comparison, clock).play();
    return leave == Leave.INTERRUPT ? 130 : 0;
  }

  private record Outcome(Leave leave, int status) {}

  private Outcome show(Source first, boolean menu) {
    Board board = Board.empty(options.pace());
    Keyboard keyboard = new Keyboard(options.bindings(), menu, theme::names);
    Source source = first;
    boolean asking = false;
    while (true) {
      ShowLoop loop = new ShowLoop(console, inbox, keyboard, board, theme, options, witness, clock);
      Leave leave = loop.play(source, asking);
      asking = loop.isAsking();
      switch (leave) {
        case RESTART -> board = loop.board().restarted();
        case RESEED -> {
          board = loop.board().restarted();
          source = source.reseeded(seeds.getAsLong());
        }
        case QUIT -> {
          return new Outcome(leave, loop.board().exit().orElse(0));
        }
        case INTERRUPT -> {
          return new Outcome(leave, 130);
        }
        case MENU -> {
          return new Outcome(leave, 0);
        }
      }
    }
  }
}
