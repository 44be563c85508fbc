package dev.threadboard.session;

import dev.threadboard.board.Board;
import dev.threadboard.command.Ask;
import dev.threadboard.command.Command;
import dev.threadboard.command.Leave;
import dev.threadboard.command.Pacing;
import dev.threadboard.command.Seek;
import dev.threadboard.command.Speed;
import dev.threadboard.command.Steer;
import dev.threadboard.linear.Detail;
import dev.threadboard.linear.Help;
import dev.threadboard.linear.Lanes;
import dev.threadboard.linear.Life;
import dev.threadboard.linear.Names;
import dev.threadboard.linear.Past;
import dev.threadboard.linear.Request;
import dev.threadboard.linear.Status;
import dev.threadboard.linear.Teller;
import dev.threadboard.linear.Verb;
import dev.threadboard.view.Numbers;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/** Does what typed lines ask for, with the show that everything is asked of. */
final class LinearCommands {
  /** What a number typed as a count or a place may be at most. */
  private static final int MOST = 1_000_000;

  private static final double SECOND = 1e9;
  private static final int LOG = 20;
  private static final String CHOOSE = "First say who goes on: pick and a number.";

  private final Show show;
  private final Narrator narrator;
  private final Questions questions;
  private final Teller teller;
  private final boolean menu;
  private long waitUntil = -1;

  LinearCommands(Show show, Narrator narrator, Questions questions, Teller teller, boolean menu) {
    this.show = show;
    this.narrator = narrator;
    this.questions = questions;
    this.teller = teller;
    this.menu = menu;
  }

  /** Until when no line is read, in nanoseconds of virtual time; below 0 if now is fine. */
  long waitUntil() {
    return waitUntil;
  }

  void waitNoMore() {
    waitUntil = -1;
  }

  /** Does it; not null if that ends the show. */
  Leave obey(Request request) {
    if (request.fault() != null) {
      narrator.say(request.fault());
      return null;
    } else if (request.verb() == null) {
      return null;
    }
    String operand = request.operand();
    switch (request.verb()) {
      case START -> ask(operand, Ask.Start::new);
      case JOIN -> ask(operand, Ask.Join::new);
      case ALIVE -> ask(operand, Ask.IsAlive::new);
      case NEW -> ask(new Ask.NewThread());
      case GIVEUP -> giveUp();
      case PAUSE -> pause(true);
      case GO -> pause(false);
      case SPEED -> speed(operand);
      case FASTER -> pace(new Pacing.Faster());
      case SLOWER -> pace(new Pacing.Slower());
      case STEP, BACK -> step(operand, request.verb() == Verb.BACK);
      case LATER, EARLIER -> moments(operand, request.verb() == Verb.LATER ? 1 : -1);
      case GOTO -> goTo(operand);
      case PICK -> pick(operand);
      case PREDICT, REVEAL, SKIP -> questions.obey(request.verb(), 0);
      case ANSWER -> questions.obey(request.verb(), number(operand));
      case TAKEOVER -> {
        narrator.forget();
        act(new Steer.TakeOver());
      }
      case SAVE -> act(operand.isEmpty() ? new Steer.Save() : new Steer.Save(operand));
      case STATUS -> narrator.say(Status.of(board(), show.playhead(), show.now()));
      case THREAD -> thread(operand);
      case TIMELINE -> timeline(operand);
      case LISTING -> narrator.say(Status.listing(board()));
      case LOG -> log(operand);
      case FILTER -> filter(operand);
      case VERBOSE -> verbose(operand);
      case WAIT -> await(operand);
      case RESTART, RESEED, MENU, QUIT -> {
        return leave(request.verb());
      }
      case HELP -> help(operand);
    }
    return null;
  }

  private Board board() {
    return show.board();
  }

  private void act(Command command) {
    show.act(command);
    narrator.goOn();
  }

  private OptionalInt find(String written) {
    Names names = new Names(board());
    OptionalInt found = names.find(written);
    if (found.isEmpty()) {
      narrator.say(names.unknown(written));
    }
    return found;
  }

  private void ask(String written, IntFunction<Ask> ask) {
    OptionalInt target = find(written);
    if (target.isPresent()) {
      ask(ask.apply(target.getAsInt()));
    }
  }

  private void ask(Ask ask) {
    if (show.history().newest().over() && show.isLive()) {
      narrator.say("The program has ended: restart runs it again.");
      return;
    } else if (ask instanceof Ask.NewThread && !board().interactive()) {
      narrator.say("New threads are for the playground.");
      return;
    }
    boolean past = show.playhead().held() && show.isLive();
    show.act(ask);
    if (past && !show.playhead().held()) {
      narrator.jumped();
    } else {
      narrator.goOn();
    }
  }

  private void giveUp() {
    if (board().you().waits()) {
      ask(new Ask.GiveUp());
    } else {
      narrator.say("You wait for nothing.");
    }
  }

  private void pause(boolean wanted) {
    boolean stands = board().pace().paused();
    if (stands != wanted) {
      pace(new Pacing.TogglePause());
    } else {
      narrator.say(wanted ? "Time stands still already." : "Time goes on already.");
    }
  }

  private void pace(Pacing pacing) {
    show.act(pacing);
    String words = Status.pace(board());
    narrator.say(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".");
    narrator.goOn();
  }

  private void speed(String operand) {
    if (operand.isEmpty()) {
      narrator.say("The speed is " + board().pace().speed() + ".");
      return;
    }
    Speed speed = Speed.parse(operand.toLowerCase(Locale.ROOT)).orElse(null);
    boolean os = board().run() != null && board().run().policy().equals("os");
    if (speed == null) {
      narrator.say("A speed is " + Speed.ALLOWED + ", and not \"" + operand + "\".");
    } else if (speed.isMax() && os) {
      narrator.say("The policy os has no speed max: the machine's clock cannot skip.");
    } else {
      pace(new Pacing.At(speed));
    }
  }

  private void step(String operand, boolean back) {
    OptionalInt ident = operand.isEmpty() ? OptionalInt.of(0) : find(operand);
    if (ident.isEmpty()) {
      return;
    } else if (!back && isAtChoice()) {
      narrator.say(CHOOSE);
      return;
    }
    if (!back) {
      narrator.step();
    }
    act(new Seek.Step(ident.getAsInt(), back));
  }

  private boolean isAtChoice() {
    return !board().choice().isEmpty() && board().seq() == show.playhead().last();
  }

  private void moments(String operand, int direction) {
    int times = operand.isEmpty() ? 1 : number(operand);
    if (times > 0 && direction > 0 && isAtChoice()) {
      narrator.say(CHOOSE);
      return;
    }
    for (int i = 0; i < times; i++) {
      long before = board().seq();
      act(new Seek.Moments(direction));
      if (board().seq() == before) {
        break;
      }
    }
  }

  private void goTo(String operand) {
    long end = show.playhead().end();
    long to;
    if (operand.equalsIgnoreCase("start")) {
      // Before what happens at 0 s.
      to = -1;
    } else if (operand.equalsIgnoreCase("end")) {
      to = end;
    } else {
      double seconds = seconds(operand);
      if (seconds < 0) {
        return;
      }
      to = Math.round(seconds * SECOND);
    }
    if (to > end) {
      narrator.say(
          "The run has come to " + Numbers.seconds(end) + " s: go, step and later bring more.");
      return;
    }
    show.act(new Seek.At(to));
    narrator.jumped();
  }

  private void pick(String operand) {
    int choices = board().choice().size();
    int place = choices == 0 ? 0 : number(operand);
    if (choices == 0) {
      narrator.say("There is no choice here.");
    } else if (place > choices) {
      narrator.say("There are " + choices + " to pick from.");
    } else if (place > 0) {
      narrator.forget();
      narrator.step();
      show.act(new Steer.Highlight(place - 1 - show.playhead().pick()));
      act(new Steer.Pick());
    }
  }

  private void thread(String operand) {
    OptionalInt ident = find(operand);
    if (ident.isPresent()) {
      narrator.say(Life.of(ident.getAsInt(), show.history(), board(), show.now()));
    }
  }

  private void timeline(String operand) {
    OptionalInt ident = operand.isEmpty() ? OptionalInt.of(0) : find(operand);
    if (ident.isPresent()) {
      Lanes lanes = new Lanes(show.history(), board(), show.now());
      narrator.say(operand.isEmpty() ? lanes.all() : lanes.of(ident.getAsInt()));
    }
  }

  private void log(String operand) {
    int lines = operand.isEmpty() ? LOG : number(operand);
    if (lines > 0) {
      narrator.say(Past.last(lines, show.history(), board().seq(), teller, narrator.sentences()));
    }
  }

  private void filter(String operand) {
    teller.setFilter(operand);
    narrator.say(
        operand.isEmpty()
            ? "All lines are told."
            : "Only lines with \"" + operand + "\" are told.");
  }

  private void verbose(String operand) {
    switch (operand.toLowerCase(Locale.ROOT)) {
      case "on" -> teller.setDetail(Detail.ALL);
      case "off" -> teller.setDetail(Detail.NORMAL);
      case "less" -> teller.setDetail(Detail.LESS);
      default -> narrator.say("verbose is on, off or less, and not \"" + operand + "\".");
    }
  }

  private void await(String operand) {
    double seconds = operand.isEmpty() ? Double.POSITIVE_INFINITY : seconds(operand);
    if (board().pace().paused()) {
      narrator.say("Time stands still: nothing to wait for.");
    } else if (seconds >= 0) {
      waitUntil = show.now() + (long) Math.min(Long.MAX_VALUE / 2.0, seconds * SECOND);
    }
  }

  private void help(String operand) {
    if (operand.isEmpty()) {
      narrator.say(Help.all(menu));
      return;
    }
    Request about = Request.of(operand);
    narrator.say(about.verb() == null ? String.valueOf(about.fault()) : Help.of(about.verb()));
  }

  private Leave leave(Verb verb) {
    if (verb == Verb.MENU && !menu) {
      narrator.say("There is no list of scenarios to go back to: quit leaves.");
      return null;
    }
    return switch (verb) {
      case RESTART -> Leave.RESTART;
      case RESEED -> Leave.RESEED;
      case MENU -> Leave.MENU;
      default -> Leave.QUIT;
    };
  }

  /** 0 if it is none that can be meant, which is told. */
  private int number(String text) {
    if (text.matches("[0-9]{1,7}")
        && Integer.parseInt(text) > 0
        && Integer.parseInt(text) <= MOST) {
      return Integer.parseInt(text);
    }
    narrator.say("That needs a whole number from 1, and not \"" + text + "\".");
    return 0;
  }

  /** Below 0 if it is none that can be meant, which is told. */
  private double seconds(String text) {
    if (text.matches("[0-9]{1,9}(\\.[0-9]{1,9})?")) {
      return Double.parseDouble(text);
    }
    narrator.say("That needs seconds such as 3 or 0.5, and not \"" + text + "\".");
    return -1;
  }
}
