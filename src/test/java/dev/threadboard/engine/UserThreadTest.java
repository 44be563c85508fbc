package dev.threadboard.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import dev.threadboard.command.ThreadCommand;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.WaitReason;
import dev.threadboard.python.Python;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The person at the keyboard: what Python would answer is what the events say. */
class UserThreadTest {
  private static final int X = 2;

  static List<SchedulingOptions> schedulings() {
    return List.of(SchedulingOptions.FIFO, SchedulingOptions.random(1), SchedulingOptions.OS);
  }

  /** At the prompt, with one thread that would sleep for ten minutes; time stands still. */
  private static RunningScenario atThePrompt(SchedulingOptions scheduling) {
    return RunningScenario.at(
        WaitReason.PROMPT, ScenarioUnderTest.interactive(UserThreadTest::oneThread), scheduling);
  }

  private static void oneThread(Python py) {
    py.thread(ScenarioUnderTest.sleeping(py, 600));
  }

  private static RecordedEvents until(RunningScenario running, Class<? extends Fact> kind) {
    return running.until(e -> e.ident() == Event.YOU && kind.isInstance(e.fact())).by("you");
  }

  @ParameterizedTest
  @MethodSource("schedulings")
  void youStartAThreadAndAskWhetherItIsAlive(SchedulingOptions scheduling) {
    try (RunningScenario running = atThePrompt(scheduling)) {
      running.ask(new ThreadCommand.IsAlive(X));
      until(running, Fact.IsAlive.class);
      running.ask(new ThreadCommand.Start(X));
      running.until(e -> e.ident() == X && e.fact() instanceof Fact.Sleep);
      running.ask(new ThreadCommand.IsAlive(X));
      RecordedEvents you = until(running, Fact.IsAlive.class);
      assertEquals(
          List.of(new Fact.IsAlive(X, false), new Fact.IsAlive(X, true)),
          you.all(Fact.IsAlive.class));
      assertEquals(
          List.of("Thread-1.is_alive()", "Thread-1.start()", "Thread-1.is_alive()"),
          you.all(Fact.Command.class).stream()
              .filter(command -> !command.queued())
              .map(Fact.Command::command)
              .toList());
    }
  }

  @ParameterizedTest
  @MethodSource("schedulings")
  void pythonsErrorsAreAnswersAndEndNothing(SchedulingOptions scheduling) {
    try (RunningScenario running = atThePrompt(scheduling)) {
      running.ask(new ThreadCommand.Join(X));
      until(running, Fact.Error.class);
      running.ask(new ThreadCommand.Start(X));
      running.ask(new ThreadCommand.Start(X));
      until(running, Fact.Error.class);
      running.ask(new ThreadCommand.Join(Event.YOU));
      RecordedEvents you = until(running, Fact.Error.class);
      assertEquals(
          List.of(
              "RuntimeError: cannot join thread before it is started",
              "RuntimeError: threads can only be started once",
              "RuntimeError: cannot join current thread"),
          you.errors());
      assertTrue(you.all(Fact.Error.class).stream().allMatch(e -> e.traceback().isEmpty()));
    }
  }

  @ParameterizedTest
  @MethodSource("schedulings")
  void whileYouWaitMoreIsQueuedAndGivingUpLetsItGoOn(SchedulingOptions scheduling) {
    try (RunningScenario running = atThePrompt(scheduling)) {
      running.ask(new ThreadCommand.Start(X));
      running.ask(new ThreadCommand.Join(X));
      assertEquals(
          new Fact.Wait(WaitReason.JOIN, X, "Thread-1 (thread_function)"),
          until(running, Fact.Wait.class).only(Fact.Wait.class));
      running.ask(new ThreadCommand.IsAlive(X));
      until(running, Fact.Command.class);
      running.ask(new ThreadCommand.GiveUp());
      RecordedEvents you = until(running, Fact.IsAlive.class);
      List<Fact> facts = you.events().stream().map(Event::fact).toList();
      Fact.Command command = new Fact.Command("Thread-1.is_alive()", true);
      assertEquals(
          List.of(
              command,
              new Fact.GiveUp(),
              new Fact.Command(command.command(), false),
              new Fact.IsAlive(X, true)),
          facts.subList(facts.size() - 4, facts.size()));
    }
  }

  @ParameterizedTest
  @MethodSource("schedulings")
  void onlyYouWaitInAJoin(SchedulingOptions scheduling) {
    try (RunningScenario running = atThePrompt(scheduling)) {
      running.ask(new ThreadCommand.Start(X));
      running.ask(new ThreadCommand.Join(X));
      until(running, Fact.Wait.class);
      running.pacer.setPace(new Pace(Speed.MAX, false));
      RecordedEvents told = running.until(Fact.Join.class);
      assertEquals(1, told.by("Thread-1 (thread_function)").all(Fact.End.class).size());
      assertEquals(1, told.by("you").all(Fact.Wake.class).size());
      assertTrue(told.seconds() >= 600);
    }
  }

  @ParameterizedTest
  @MethodSource("schedulings")
  void youMakeOneMoreThreadAndStartIt(SchedulingOptions scheduling) {
    try (RunningScenario running = atThePrompt(scheduling)) {
      running.ask(new ThreadCommand.NewThread());
      running.until(e -> e.fact() instanceof Fact.Create && e.ident() == Event.YOU);
      running.ask(new ThreadCommand.Start(3));
      RecordedEvents told = running.until(e -> e.ident() == 3 && e.fact() instanceof Fact.Sleep);
      assertEquals(
          new Fact.Create(3, "Thread-2 (thread_function)", "thread_function(1.0)", false),
          told.by("you").only(Fact.Create.class));
      assertEquals(
          "threading.Thread(target=thread_function, args=(1.0,))",
          told.by("you").all(Fact.Command.class).get(0).command());
    }
  }

  @ParameterizedTest
  @MethodSource("schedulings")
  void whatCannotBeSaidIsPassedOver(SchedulingOptions scheduling) {
    try (RunningScenario running = atThePrompt(scheduling)) {
      running.ask(new ThreadCommand.GiveUp());
      running.ask(new ThreadCommand.Start(99));
      running.ask(new ThreadCommand.Join(-1));
      running.ask(new ThreadCommand.IsAlive(Event.YOU));
      RecordedEvents you = until(running, Fact.IsAlive.class);
      assertEquals(new Fact.IsAlive(Event.YOU, true), you.only(Fact.IsAlive.class));
      assertEquals("you.is_alive()", you.only(Fact.Command.class).command());
    }
  }

  @ParameterizedTest
  @MethodSource("schedulings")
  void whoeverTakesTheEventsMayAskEvenWhileTheQueueIsFull(SchedulingOptions scheduling) {
    ScenarioUnderTest scenarioUnderTest =
        ScenarioUnderTest.of(
            py -> {
              for (int i = 0; i < 500; i++) {
                py.sleep(0);
              }
            });
    Run.Plan plan =
        new ScenarioPlan(
            scenarioUnderTest,
            dev.threadboard.scenario.Arguments.defaults(scenarioUnderTest),
            scheduling,
            true);
    try (RunningScenario running =
        RunningScenario.live(scenarioUnderTest, scheduling, new Pace(Speed.MAX, false), 1)) {
      for (int i = 0; i < 50; i++) {
        running.ask(new ThreadCommand.IsAlive(Event.MAIN));
        running.until(Fact.Wake.class);
      }
      assertTrue(!running.until(Fact.Exit.class).by("you").all(Fact.IsAlive.class).isEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("schedulings")
  void afterTheExitNothingIsAnswered(SchedulingOptions scheduling) {
    ScenarioUnderTest scenarioUnderTest = ScenarioUnderTest.of(py -> py.print("done"));
    Run.Plan plan =
        new ScenarioPlan(
            scenarioUnderTest,
            dev.threadboard.scenario.Arguments.defaults(scenarioUnderTest),
            scheduling,
            true);
    try (RunningScenario running =
        RunningScenario.live(scenarioUnderTest, scheduling, new Pace(Speed.MAX, false), 64)) {
      running.until(Fact.Exit.class);
      running.ask(new ThreadCommand.IsAlive(Event.MAIN));
      running.run.close();
      running.ask(new ThreadCommand.IsAlive(Event.MAIN));
      running.run.close();
      assertEquals(0, running.queued());
      assertEquals(0, running.run.liveThreads());
    }
  }
}
