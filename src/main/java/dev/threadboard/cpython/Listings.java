package dev.threadboard.cpython;

import dev.threadboard.event.Fact;
import dev.threadboard.event.ProgramFact;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The source files of a run, and its first events, which tell of the program. */
final class Listings {
  private static final int SCRIPT = 0;
  private static final String ENDING = ".py";

  private final ScriptPlan plan;
  private final Teller teller;
  private final Map<Integer, Integer> numbers = new HashMap<>();
  private int sources;

  Listings(ScriptPlan plan, Teller teller) {
    this.plan = plan;
    this.teller = teller;
  }

  /** Publishes what a run begins with; {@code python} is the interpreter's version. */
  void begin(ChildThread main, String python) {
    PythonProgram program = plan.program();
    SourceFile script =
        program.module() ? new SourceFile(List.of(), "") : SourceFile.read(Path.of(program.name()));
    teller.publish(
        main,
        new Fact.Run(
            Fact.Run.VERSION,
            name(),
            plan.title(),
            Map.of(),
            plan.scheduling().policy().word(),
            plan.scheduling().seed(),
            false,
            script.lines()));
    teller.publish(
        main,
        new ProgramFact.Program(
            python,
            program.words(),
            script.sha256(),
            program.switchAt().word(),
            program.clock().word(),
            program.wholePrints()));
    teller.publish(main, new Fact.Create(main.ident(), main.name(), "<module>", false));
    teller.publish(main, new Fact.Begin());
  }

  /** What has a title is called by its name, and what has none by that of its file. */
  private String name() {
    Path file = Path.of(plan.program().name()).getFileName();
    String name = plan.program().module() || file == null ? plan.program().name() : file.toString();
    boolean ends = !plan.title().isEmpty() && name.endsWith(ENDING);
    return ends ? name.substring(0, name.length() - ENDING.length()) : name;
  }

  /** A file that the agent has numbered. The script is the run's own listing. */
  void add(ChildThread who, int file, String path) {
    if (file == SCRIPT && !plan.program().module()) {
      return;
    }
    numbers.put(file, ++sources);
    SourceFile source = SourceFile.read(Path.of(path));
    teller.tell(who, new ProgramFact.Source(sources, path, source.lines()));
  }

  /** The number under which the agent's is told. */
  int told(int file) {
    return numbers.getOrDefault(file, SCRIPT);
  }
}
