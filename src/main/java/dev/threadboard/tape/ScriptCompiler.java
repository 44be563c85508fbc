package dev.threadboard.tape;

import com.google.re2j.Pattern;
import com.googlecode.lanterna.input.KeyStroke;
import dev.threadboard.keyboard.KeyNames;
import dev.threadboard.tape.syntax.Located;
import dev.threadboard.tape.syntax.TapeCommand;
import dev.threadboard.tape.syntax.TapeException;
import dev.threadboard.tape.syntax.TapeKeys;
import dev.threadboard.tape.syntax.TapeLocation;
import dev.threadboard.tape.syntax.TapeTimes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compiles a tape's commands into steps: one for each character and key, and one for the pause
 * after it.
 */
final class ScriptCompiler {
  /** The defaults are VHS's. */
  private static final Duration TYPING_SPEED = Duration.ofMillis(50);

  /** More than anybody watches; each is a step of its own. */
  private static final int MOST_KEYS = 100_000;

  private static final Duration WAIT_TIMEOUT = Duration.ofSeconds(15);

  private final Prompt prompt;
  private final List<Located<Step>> steps = new ArrayList<>();
  private int keys;
  private Duration speed = TYPING_SPEED;
  private Duration timeout = WAIT_TIMEOUT;
  private Optional<String> pattern = Optional.empty();

  /** With no prompt, which is null, all goes to the dashboard. */
  ScriptCompiler(Prompt prompt) {
    this.prompt = prompt;
  }

  List<Located<Step>> play(Tape tape) throws TapeException {
    for (Located<TapeCommand> line : tape.lines()) {
      play(line.what(), line.location());
    }
    return steps;
  }

  private void play(TapeCommand command, TapeLocation location) throws TapeException {
    if (command instanceof TapeCommand.Type type) {
      refuseLarge(type.text(), location);
      for (char c : type.text().toCharArray()) {
        countKey(location);
        type(c, location);
        pause(type.each().orElse(speed), location);
      }
    } else if (command instanceof TapeCommand.Press press) {
      for (int i = 0; i < press.times(); i++) {
        countKey(location);
        press(press, location);
        pause(press.each().orElse(speed), location);
      }
    } else if (command instanceof TapeCommand.Sleep sleep) {
      pause(sleep.time(), location);
    } else if (command instanceof TapeCommand.WaitText wait) {
      Pattern awaited = Pattern.compile(pattern(wait, location));
      add(location, new Step.AwaitText(wait.scope(), awaited, wait.timeout().orElse(timeout)));
    } else if (command instanceof TapeCommand.WaitState wait) {
      add(
          location,
          new Step.AwaitState(wait.thread(), wait.state(), wait.timeout().orElse(timeout)));
    } else if (command instanceof TapeCommand.Hide) {
      add(location, new Step.Hide());
    } else if (command instanceof TapeCommand.Show) {
      add(location, new Step.Show());
    } else if (command instanceof TapeCommand.Screenshot shot) {
      add(location, new Step.Screenshot(shot.file()));
    } else if (command instanceof TapeCommand.Set set) {
      set(set);
    }
  }

  private boolean atPrompt() {
    return prompt != null && prompt.isOpen();
  }

  private void countKey(TapeLocation location) throws TapeException {
    if (++keys > MOST_KEYS) {
      throw location.fault("a tape presses at most " + MOST_KEYS + " keys, typed characters too");
    }
  }

  private static void refuseLarge(String text, TapeLocation location) throws TapeException {
    Optional<String> large =
        text.codePoints().filter(c -> c > 0xffff).mapToObj(Character::toString).findFirst();
    if (large.isPresent()) {
      throw location.fault(
          "Type has no characters above U+FFFF, which are no keys of the dashboard's, and so not "
              + large.get());
    }
  }

  private void type(char c, TapeLocation location) throws TapeException {
    if (atPrompt()) {
      prompt.type(c, location);
      add(location, new Step.Prompt(prompt.typed()));
    } else {
      add(location, new Step.Press(new KeyStroke(c, false, false)));
    }
  }

  private void press(TapeCommand.Press press, TapeLocation location) throws TapeException {
    if (!atPrompt()) {
      add(location, new Step.Press(KeyNames.stroke(press.key()).orElseThrow()));
      return;
    }
    switch (press.key()) {
      case "enter" -> add(location, new Step.Open(prompt.enter(location)));
      case "space" -> type(' ', location);
      case "backspace" -> {
        prompt.erase();
        add(location, new Step.Prompt(prompt.typed()));
      }
      default ->
          throw location.fault(
              TapeKeys.text(press.key())
                  + " does nothing before the dashboard is open: Type, Space, Backspace and Enter"
                  + " do");
    }
  }

  private void set(TapeCommand.Set set) {
    switch (set.setting()) {
      case TYPING_SPEED -> speed = TapeTimes.parse(set.value()).orElseThrow();
      case WAIT_TIMEOUT -> timeout = TapeTimes.parse(set.value()).orElseThrow();
      case WAIT_PATTERN -> pattern = Optional.of(set.value());
      default -> {}
    }
  }

  /** VHS waits for its shell's prompt unless it is told what for, but here is none. */
  private String pattern(TapeCommand.WaitText wait, TapeLocation location) throws TapeException {
    Optional<String> regex = wait.pattern().or(() -> pattern);
    if (regex.isEmpty()) {
      throw location.fault(
          "Wait takes a pattern, as in Wait /done/, unless Set WaitPattern has named one");
    }
    return regex.get();
  }

  private void pause(Duration time, TapeLocation location) {
    if (!time.isZero()) {
      add(location, new Step.Pause(time));
    }
  }

  private void add(TapeLocation location, Step step) {
    steps.add(new Located<>(location, step));
  }
}
