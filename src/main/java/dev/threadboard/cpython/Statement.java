package dev.threadboard.cpython;

import dev.threadboard.command.ThreadCommand;
import dev.threadboard.event.ThreadName;
import java.util.Optional;

/**
 * What a person has asked of a thread, as a line of Python.
 *
 * @param verb its number for the agent: 1 {@code start}, 2 {@code join}, 3 {@code is_alive}
 * @param target the thread's number
 */
record Statement(String python, int verb, int target) {
  private static final int START = 1;
  private static final int JOIN = 2;
  private static final int IS_ALIVE = 3;

  /** Empty for what a program's threads are not asked. */
  static Optional<Statement> of(ThreadCommand request, ChildThread target) {
    if (request instanceof ThreadCommand.Start) {
      return Optional.of(of(target, "start", START));
    } else if (request instanceof ThreadCommand.Join) {
      return Optional.of(of(target, "join", JOIN));
    } else if (request instanceof ThreadCommand.IsAlive) {
      return Optional.of(of(target, "is_alive", IS_ALIVE));
    }
    return Optional.empty();
  }

  private static Statement of(ChildThread target, String method, int verb) {
    String python = ThreadName.brief(target.name()) + "." + method + "()";
    return new Statement(python, verb, target.ident());
  }
}
