package dev.threadboard.tape;

import dev.threadboard.tape.syntax.Located;
import dev.threadboard.tape.syntax.TapeException;
import java.util.List;

/** What a tape does, step by step, in the order in which it is to be played. */
public record Script(List<Located<Step>> steps) {
  public Script {
    steps = List.copyOf(steps);
  }

  /**
   * Begins at a prompt, where the tape types a command line of ours and presses Enter; all that
   * follows goes to the dashboard.
   *
   * @throws TapeException if it types anything else there, or opens no dashboard
   */
  public static Script atPrompt(Tape tape) throws TapeException {
    Prompt prompt = new Prompt();
    Script script = new Script(new ScriptCompiler(prompt).play(tape));
    prompt.refuseUnused(tape);
    return script;
  }

  /**
   * Begins in a dashboard that something else has opened.
   *
   * @throws TapeException if it waits for a pattern that nobody named, or types what no key sends
   */
  public static Script inDashboard(Tape tape) throws TapeException {
    return new Script(new ScriptCompiler(null).play(tape));
  }
}
