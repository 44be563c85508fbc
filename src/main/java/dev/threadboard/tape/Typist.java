package dev.threadboard.tape;

import com.googlecode.lanterna.input.KeyStroke;
import dev.threadboard.keyboard.KeyNames;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes steps of commands: each character and each key by itself, with the pause after it. */
final class Typist {
  /** The defaults are VHS's. */
  private static final Duration TYPING_SPEED = Duration.ofMillis(50);

  private static final Duration WAIT_TIMEOUT = Duration.ofSeconds(15);

  private final Prompt prompt;
  private final List<Placed<Step>> steps = new ArrayList<>();
  private Duration speed = TYPING_SPEED;
  private Duration timeout = WAIT_TIMEOUT;
  private Optional<String> pattern = Optional.empty();

  /** With no prompt, which is null, all goes to the dashboard. */
  Typist(Prompt prompt) {
    this.prompt = prompt;
  }

  List<Placed<Step>> play(Tape tape) throws TapeFault {
    for (Placed<Command> line : tape.lines()) {
      play(line.what(), line.place());
    }
    return steps;
  }

  private void play(Command command, Place place) throws TapeFault {
    if (command instanceof Command.Type type) {
      for (char c : type.text().toCharArray()) {
        type(c, place);
        pause(type.each().orElse(speed), place);
      }
    } else if (command instanceof Command.Press press) {
      for (int i = 0; i < press.times(); i++) {
        press(press, place);
        pause(press.each().orElse(speed), place);
      }
    } else if (command instanceof Command.Sleep sleep) {
      pause(sleep.time(), place);
    } else if (command instanceof Command.WaitText wait) {
      Pattern awaited = Pattern.compile(pattern(wait, place));
      add(place, new Step.AwaitText(wait.scope(), awaited, wait.timeout().orElse(timeout)));
    } else if (command instanceof Command.WaitState wait) {
      add(place, new Step.AwaitState(wait.thread(), wait.state(), wait.timeout().orElse(timeout)));
    } else if (command instanceof Command.Hide) {
      add(place, new Step.Hide());
    } else if (command instanceof Command.Show) {
      add(place, new Step.Show());
    } else if (command instanceof Command.Screenshot shot) {
      add(place, new Step.Screenshot(shot.file()));
    } else if (command instanceof Command.Set set) {
      set(set);
    }
  }

  private boolean atPrompt() {
    return prompt != null && prompt.isOpen();
  }

  private void type(char c, Place place) throws TapeFault {
    if (Character.isSurrogate(c)) {
      throw place.fault("a terminal sends no key for a character above U+FFFF");
    }
    if (atPrompt()) {
      prompt.type(c, place);
      add(place, new Step.Prompt(prompt.typed()));
    } else {
      add(place, new Step.Press(new KeyStroke(c, false, false)));
    }
  }

  private void press(Command.Press press, Place place) throws TapeFault {
    if (!atPrompt()) {
      add(place, new Step.Press(KeyNames.stroke(press.key()).orElseThrow()));
      return;
    }
    switch (press.key()) {
      case "enter" -> add(place, new Step.Open(prompt.enter(place)));
      case "space" -> type(' ', place);
      case "backspace" -> {
        prompt.erase();
        add(place, new Step.Prompt(prompt.typed()));
      }
      default ->
          throw place.fault(
              TapeKeys.text(press.key())
                  + " does nothing before the dashboard is open: Type, Space, Backspace and Enter"
                  + " do");
    }
  }

  private void set(Command.Set set) {
    switch (set.setting()) {
      case TYPING_SPEED -> speed = Times.parse(set.value()).orElseThrow();
      case WAIT_TIMEOUT -> timeout = Times.parse(set.value()).orElseThrow();
      case WAIT_PATTERN -> pattern = Optional.of(set.value());
      default -> {}
    }
  }

  /** VHS waits for its shell's prompt unless it is told what for, but here is none. */
  private String pattern(Command.WaitText wait, Place place) throws TapeFault {
    Optional<String> regex = wait.pattern().or(() -> pattern);
    if (regex.isEmpty()) {
      throw place.fault(
          "Wait takes a pattern, as in Wait /done/, unless Set WaitPattern has named one");
    }
    return regex.get();
  }

  private void pause(Duration time, Place place) {
    if (!time.isZero()) {
      add(place, new Step.Pause(time));
    }
  }

  private void add(Place place, Step step) {
    steps.add(new Placed<>(place, step));
  }
}
