package dev.threadboard.playback;

import dev.threadboard.engine.Run;
import dev.threadboard.engine.ScenarioPlan;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.scenario.Arguments;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** Three paths, of which one is a program; a scenario stands for it when it is run. */
public final class FakePrograms implements OwnPrograms {
  /** What was run, and how. */
  public final List<String> opened = new ArrayList<>();

  @Override
  public List<String> switchPoints() {
    return List.of("gil", "line");
  }

  @Override
  public List<String> complete(String typed) {
    return List.of("lib/", "my own.py", "my.py").stream()
        .filter(path -> path.startsWith(typed))
        .toList();
  }

  @Override
  public List<String> listing(String path) throws Refused {
    if (!path.equals("my own.py")) {
      throw new Refused("cannot run \"" + path + "\": there is no such file");
    }
    return List.of("first_line()", "second_line()");
  }

  @Override
  public Run.Plan plan(String path, SchedulingOptions scheduling, String switchAt) throws Refused {
    listing(path);
    opened.add(path + " " + scheduling.policy() + " " + scheduling.seed() + " " + switchAt);
    Scenario scenario = Catalogue.find("join").orElseThrow();
    return new ScenarioPlan(scenario, Arguments.defaults(scenario), scheduling, true);
  }
}
