package dev.threadboard.linear;

import dev.threadboard.board.Board;
import dev.threadboard.command.Command;
import dev.threadboard.command.ExitAction;
import dev.threadboard.command.PaceCommand;
import dev.threadboard.command.RunControl;
import dev.threadboard.command.SeekCommand;
import dev.threadboard.command.Speed;
import dev.threadboard.command.ThreadCommand;
import dev.threadboard.playback.RunViewer;
import dev.threadboard.sentence.EventSentences;
import dev.threadboard.sentence.ObjectStatus;
import dev.threadboard.sentence.ThreadNames;
import dev.threadboard.text.Numbers;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/** Carries out the commands that are typed in line mode. */
final class LinearCommands {
  /** What a number typed as a count or a place may be at most. */
  private static final int MOST = 1_000_000;

  private static final double SECOND = 1e9;
  private static final int LOG = 20;
  private static final String CHOOSE = "First say who goes on: pick and a number.";

  private final RunViewer viewer;
  private final LinePresenter presenter;
  private final LinearQuiz quiz;
  private final EventFormatter formatter;
  private final boolean menu;
  private long waitUntil = -1;

  LinearCommands(
      RunViewer viewer,
      LinePresenter presenter,
      LinearQuiz quiz,
      EventFormatter formatter,
      boolean menu) {
    this.viewer = viewer;
    this.presenter = presenter;
    this.quiz = quiz;
    this.formatter = formatter;
    this.menu = menu;
  }

  /**
   * Until when no line is to be read, in nanoseconds of virtual time; negative if lines may be read
   * now.
   */
  long waitUntil() {
    return waitUntil;
  }

  void waitNoMore() {
    waitUntil = -1;
  }

  /** Carries out a command; not null if it leaves the run. */
  ExitAction carryOut(TypedCommand typed) {
    if (typed.fault() != null) {
      presenter.say(typed.fault());
      return null;
    } else if (typed.verb() == null) {
      return null;
    }
    String operand = typed.operand();
    switch (typed.verb()) {
      case START -> ask(operand, ThreadCommand.Start::new);
      case JOIN -> ask(operand, ThreadCommand.Join::new);
      case ALIVE -> ask(operand, ThreadCommand.IsAlive::new);
      case NEW -> ask(new ThreadCommand.NewThread());
      case WATCH -> ask(new ThreadCommand.Watch(operand));
      case LOCALS ->
          find(operand).ifPresent(ident -> presenter.say(RunStatus.variables(viewer, ident)));
      case GIVEUP -> giveUp();
      case INPUT, CLOSE -> input(typed.verb() == Verb.CLOSE ? null : operand);
      case PAUSE -> pause(true);
      case GO -> pause(false);
      case SPEED -> speed(operand);
      case FASTER -> pace(new PaceCommand.Faster());
      case SLOWER -> pace(new PaceCommand.Slower());
      case STEP, BACK -> step(operand, typed.verb() == Verb.BACK);
      case LATER, EARLIER -> moments(operand, typed.verb() == Verb.LATER ? 1 : -1);
      case GOTO -> goTo(operand);
      case PICK -> pick(operand);
      case PREDICT, REVEAL, SKIP -> quiz.carryOut(typed.verb(), 0);
      case ANSWER -> quiz.carryOut(typed.verb(), number(operand));
      case TAKEOVER -> {
        presenter.forget();
        act(new RunControl.TakeOver());
      }
      case SAVE -> act(operand.isEmpty() ? new RunControl.Save() : new RunControl.Save(operand));
      case STATUS -> presenter.say(RunStatus.of(viewer.viewed(), viewer.playhead(), viewer.now()));
      case THREAD -> thread(operand);
      case OBJECTS -> presenter.say(new ObjectStatus(board()).of(operand, viewer.now()));
      case TIMELINE -> timeline(operand);
      case EXPLAIN -> presenter.say(RunStatus.explanation(board()));
      case LISTING -> presenter.say(RunStatus.listing(board()));
      case LOG -> log(operand);
      case FILTER -> filter(operand);
      case VERBOSE -> verbose(operand);
      case WAIT -> await(operand);
      case RESTART, RESEED, MENU, QUIT -> {
        return leave(typed.verb());
      }
      case HELP -> help(operand);
    }
    return null;
  }

  private Board board() {
    return viewer.board();
  }

  private void act(Command command) {
    viewer.act(command);
    presenter.goOn();
  }

  private OptionalInt find(String written) {
    ThreadNames names = new ThreadNames(board());
    if (names.find(written).isEmpty()) {
      presenter.say(names.unknown(written));
    }
    return names.find(written);
  }

  private void ask(String written, IntFunction<ThreadCommand> ask) {
    OptionalInt target = find(written);
    if (target.isPresent()) {
      ask(ask.apply(target.getAsInt()));
    }
  }

  private void ask(ThreadCommand request) {
    String refusal = RunStatus.refusal(request, viewer);
    if (refusal != null) {
      presenter.say(refusal);
      return;
    }
    boolean past = viewer.playhead().held() && viewer.isLive();
    viewer.act(request);
    if (past && !viewer.playhead().held()) {
      presenter.jumped();
    } else {
      presenter.goOn();
    }
  }

  private void giveUp() {
    if (board().user().waits()) {
      ask(new ThreadCommand.GiveUp());
    } else {
      presenter.say("You wait for nothing.");
    }
  }

  private void input(String line) {
    if (viewer.view().search().request().isOpen()) {
      ask(new ThreadCommand.InputLine(line));
    } else {
      presenter.say("The program waits for no line of input now.");
    }
  }

  private void pause(boolean wanted) {
    boolean stands = viewer.view().pace().paused();
    if (stands != wanted) {
      pace(new PaceCommand.TogglePause());
    } else {
      presenter.say(wanted ? "Time stands still already." : "Time goes on already.");
    }
  }

  private void pace(PaceCommand pacing) {
    viewer.act(pacing);
    String words = RunStatus.pace(viewer.viewed());
    presenter.say(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".");
    presenter.goOn();
  }

  private void speed(String operand) {
    if (operand.isEmpty()) {
      presenter.say("The speed is " + viewer.view().pace().speed() + ".");
      return;
    }
    Speed speed = Speed.parse(operand.toLowerCase(Locale.ROOT)).orElse(null);
    if (speed == null) {
      presenter.say("A speed is " + Speed.ALLOWED + ", and not \"" + operand + "\".");
    } else if (speed.isMax() && !board().repeatable()) {
      presenter.say("The policy os has no speed max: the machine's clock cannot skip.");
    } else {
      pace(new PaceCommand.At(speed));
    }
  }

  private void step(String operand, boolean back) {
    OptionalInt ident = operand.isEmpty() ? OptionalInt.of(0) : find(operand);
    if (ident.isEmpty()) {
      return;
    } else if (back) {
      act(new SeekCommand.Step(ident.getAsInt(), true));
    } else if (isAtChoice()) {
      presenter.say(CHOOSE);
    } else {
      presenter.step();
      act(new SeekCommand.Step(ident.getAsInt(), false));
    }
  }

  private boolean isAtChoice() {
    return !board().choice().isEmpty() && board().seq() == viewer.playhead().last();
  }

  private void moments(String operand, int direction) {
    int times = operand.isEmpty() ? 1 : number(operand);
    if (times > 0 && direction > 0 && isAtChoice()) {
      presenter.say(CHOOSE);
      return;
    }
    for (int i = 0; i < times; i++) {
      long before = board().seq();
      act(new SeekCommand.Moments(direction));
      if (board().seq() == before) {
        break;
      }
    }
  }

  private void goTo(String operand) {
    long end = viewer.playhead().end();
    boolean toEnd = operand.equalsIgnoreCase("end");
    // The start is before what happens at 0 s.
    long to = toEnd ? end : -1;
    if (!toEnd && !operand.equalsIgnoreCase("start")) {
      double seconds = seconds(operand);
      if (seconds < 0) {
        return;
      }
      to = Math.round(seconds * SECOND);
    }
    if (to > end) {
      String reached = "The run has come to " + Numbers.seconds(end);
      presenter.say(reached + " s: go, step and later bring more.");
      return;
    }
    viewer.act(new SeekCommand.At(to));
    presenter.jumped();
  }

  private void pick(String operand) {
    int choices = board().choice().size();
    int place = choices == 0 ? 0 : number(operand);
    if (choices == 0) {
      presenter.say("There is no choice here.");
    } else if (place > choices) {
      presenter.say("There are " + choices + " to pick from.");
    } else if (place > 0) {
      presenter.forget();
      presenter.step();
      viewer.act(new RunControl.Highlight(place - 1 - viewer.playhead().pick()));
      act(new RunControl.Pick());
    }
  }

  private void thread(String operand) {
    OptionalInt ident = find(operand);
    if (ident.isPresent()) {
      presenter.say(ThreadLifeText.of(ident.getAsInt(), viewer.history(), board(), viewer.now()));
    }
  }

  private void timeline(String operand) {
    OptionalInt ident = operand.isEmpty() ? OptionalInt.of(0) : find(operand);
    if (ident.isPresent()) {
      TimelineText timeline = new TimelineText(viewer.history(), board(), viewer.now());
      presenter.say(operand.isEmpty() ? timeline.all() : timeline.of(ident.getAsInt()));
    }
  }

  private void log(String operand) {
    int lines = operand.isEmpty() ? LOG : number(operand);
    if (lines > 0) {
      EventSentences sentences = presenter.sentences();
      presenter.say(
          RecentEvents.last(lines, viewer.history(), board().seq(), formatter, sentences));
    }
  }

  private void filter(String operand) {
    formatter.setFilter(operand);
    String lines = operand.isEmpty() ? "All lines" : "Only lines with \"" + operand + "\"";
    presenter.say(lines + " are told.");
  }

  private void verbose(String operand) {
    String refusal = "verbose is on, off or less, and not \"" + operand + "\".";
    Verbosity.named(operand).ifPresentOrElse(formatter::setVerbosity, () -> presenter.say(refusal));
  }

  private void await(String operand) {
    double seconds = operand.isEmpty() ? Double.POSITIVE_INFINITY : seconds(operand);
    if (viewer.view().pace().paused()) {
      presenter.say("Time stands still: nothing to wait for.");
    } else if (seconds >= 0) {
      waitUntil = viewer.now() + (long) Math.min(Long.MAX_VALUE / 2.0, seconds * SECOND);
    }
  }

  private void help(String operand) {
    TypedCommand about = TypedCommand.of(operand);
    if (operand.isEmpty()) {
      presenter.say(CommandHelp.all(menu));
    } else {
      presenter.say(
          about.verb() == null ? String.valueOf(about.fault()) : CommandHelp.of(about.verb()));
    }
  }

  private ExitAction leave(Verb verb) {
    if (verb == Verb.MENU && !menu) {
      presenter.say("There is no list of scenarios to go back to: quit leaves.");
      return null;
    }
    return ExitAction.valueOf(verb.name());
  }

  /** A whole number from 1; 0 if the text is none, which is reported. */
  private int number(String text) {
    int number = text.matches("[0-9]{1,7}") ? Integer.parseInt(text) : 0;
    if (number > 0 && number <= MOST) {
      return number;
    }
    presenter.say("That needs a whole number from 1, and not \"" + text + "\".");
    return 0;
  }

  /** A number of seconds; negative if the text is none, which is reported. */
  private double seconds(String text) {
    if (text.matches("[0-9]{1,9}(\\.[0-9]{1,9})?")) {
      return Double.parseDouble(text);
    }
    presenter.say("That needs seconds such as 3 or 0.5, and not \"" + text + "\".");
    return -1;
  }
}
