package dev.threadboard.cpython;

import dev.threadboard.cpython.channel.AgentPipes;
import dev.threadboard.event.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the agent is told when it has connected. */
final class Greeting {
  private static final String VERSION = "1";

  private Greeting() {}

  /**
   * The words, each as {@code key=value}.
   *
   * @param environment variables that the program is to find again; null for one that it is not to
   */
  static List<String> of(ScriptPlan plan, Map<String, String> environment) {
    PythonProgram program = plan.program();
    boolean points = plan.takesPoints();
    List<String> words = new ArrayList<>();
    words.add("version=" + VERSION);
    words.add("switch_at=" + program.switchAt().word());
    words.add("points=" + (points ? 1 : 0));
    words.add("steps=" + (plan.scheduling().tellsOperations() ? 1 : 0));
    words.add("clock=" + program.clock().word());
    words.add("policy=" + plan.scheduling().policy().word());
    words.add("trace=" + program.trace());
    words.add("whole_prints=" + (program.wholePrints() ? 1 : 0));
    words.add("output=" + (plan.output() == ProgramOutput.TOLD ? "told" : "passed"));
    boolean asked = plan.keyboard() || plan.scheduling().prefix() != null;
    words.add("keyboard=" + (asked ? 1 : 0));
    words.add("stdin=" + (plan.asksStdin() ? "asked" : "passed"));
    words.add("pipes=" + (plan.scheduling().policy() == Policy.OS ? 0 : AgentPipes.COUNT));
    words.add("line_limit=" + ScriptPlan.LINES_TOLD);
    environment.forEach(
        (name, value) ->
            words.add(value == null ? "unset." + name + "=" : "env." + name + "=" + value));
    program.watches().forEach(expression -> words.add("watch=" + expression));
    words.add("argv=" + program.python());
    program.words().forEach(word -> words.add("argv=" + word));
    return words;
  }
}
