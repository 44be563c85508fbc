package dev.threadboard.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.command.Ask;
import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.WaitFor;
import dev.threadboard.python.Python;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The person at the keyboard: what Python would answer is what the events say. */
class YouTest {
  private static final int X = 2;

  static List<Scheduling> schedulings() {
    return List.of(Scheduling.FIFO, Scheduling.random(1), Scheduling.OS);
  }

  /** At the prompt, with one thread that would sleep for ten minutes; time stands still. */
  private static Play atThePrompt(Scheduling scheduling) {
    return Play.at(WaitFor.PROMPT, Lesson.interactive(YouTest::oneThread), scheduling);
  }

  private static void oneThread(Python py) {
    py.thread(Lesson.sleeping(py, 600));
  }

  private static Told until(Play play, Class<? extends Fact> kind) {
    return play.until(e -> e.ident() == Event.YOU && kind.isInstance(e.fact())).by("you");
  }

  @ParameterizedTest
  @MethodSource("schedulings")
  void youStartAThreadAndAskWhetherItIsAlive(Scheduling scheduling) {
    try (Play play = atThePrompt(scheduling)) {
      play.ask(new Ask.IsAlive(X));
      until(play, Fact.IsAlive.class);
      play.ask(new Ask.Start(X));
      play.until(e -> e.ident() == X && e.fact() instanceof Fact.Sleep);
      play.ask(new Ask.IsAlive(X));
      Told you = until(play, Fact.IsAlive.class);
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
  void pythonsErrorsAreAnswersAndEndNothing(Scheduling scheduling) {
    try (Play play = atThePrompt(scheduling)) {
      play.ask(new Ask.Join(X));
      until(play, Fact.Error.class);
      play.ask(new Ask.Start(X));
      play.ask(new Ask.Start(X));
      until(play, Fact.Error.class);
      play.ask(new Ask.Join(Event.YOU));
      Told you = until(play, Fact.Error.class);
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
  void whileYouWaitMoreIsQueuedAndGivingUpLetsItGoOn(Scheduling scheduling) {
    try (Play play = atThePrompt(scheduling)) {
      play.ask(new Ask.Start(X));
      play.ask(new Ask.Join(X));
      assertEquals(
          new Fact.Wait(WaitFor.JOIN, X, "Thread-1 (thread_function)"),
          until(play, Fact.Wait.class).only(Fact.Wait.class));
      play.ask(new Ask.IsAlive(X));
      until(play, Fact.Command.class);
      play.ask(new Ask.GiveUp());
      Told you = until(play, Fact.IsAlive.class);
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
  void onlyYouWaitInAJoin(Scheduling scheduling) {
    try (Play play = atThePrompt(scheduling)) {
      play.ask(new Ask.Start(X));
      play.ask(new Ask.Join(X));
      until(play, Fact.Wait.class);
      play.pacer.setPace(new Pace(Speed.MAX, false));
      Told told = play.until(Fact.Join.class);
      assertEquals(1, told.by("Thread-1 (thread_function)").all(Fact.End.class).size());
      assertEquals(1, told.by("you").all(Fact.Wake.class).size());
      assertTrue(told.seconds() >= 600);
    }
  }

  @ParameterizedTest
  @MethodSource("schedulings")
  void youMakeOneMoreThreadAndStartIt(Scheduling scheduling) {
    try (Play play = atThePrompt(scheduling)) {
      play.ask(new Ask.NewThread());
      play.until(e -> e.fact() instanceof Fact.Create && e.ident() == Event.YOU);
      play.ask(new Ask.Start(3));
      Told told = play.until(e -> e.ident() == 3 && e.fact() instanceof Fact.Sleep);
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
  void whatCannotBeSaidIsPassedOver(Scheduling scheduling) {
    try (Play play = atThePrompt(scheduling)) {
      play.ask(new Ask.GiveUp());
      play.ask(new Ask.Start(99));
      play.ask(new Ask.Join(-1));
      play.ask(new Ask.IsAlive(Event.YOU));
      Told you = until(play, Fact.IsAlive.class);
      assertEquals(new Fact.IsAlive(Event.YOU, true), you.only(Fact.IsAlive.class));
      assertEquals("you.is_alive()", you.only(Fact.Command.class).command());
    }
  }

  @ParameterizedTest
  @MethodSource("schedulings")
  void whoeverTakesTheEventsMayAskEvenWhileTheQueueIsFull(Scheduling scheduling) {
    Lesson lesson =
        Lesson.of(
            py -> {
              for (int i = 0; i < 500; i++) {
                py.sleep(0);
              }
            });
    Run.Plan plan =
        new Run.Plan(lesson, dev.threadboard.scenario.Arguments.defaults(lesson), scheduling, true);
    try (Play play = Play.live(lesson, scheduling, new Pace(Speed.MAX, false), 1)) {
      for (int i = 0; i < 50; i++) {
        play.ask(new Ask.IsAlive(Event.MAIN));
        play.until(Fact.Wake.class);
      }
      assertTrue(!play.until(Fact.Exit.class).by("you").all(Fact.IsAlive.class).isEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("schedulings")
  void afterTheExitNothingIsAnswered(Scheduling scheduling) {
    Lesson lesson = Lesson.of(py -> py.print("done"));
    Run.Plan plan =
        new Run.Plan(lesson, dev.threadboard.scenario.Arguments.defaults(lesson), scheduling, true);
    try (Play play = Play.live(lesson, scheduling, new Pace(Speed.MAX, false), 64)) {
      play.until(Fact.Exit.class);
      play.ask(new Ask.IsAlive(Event.MAIN));
      play.run.close();
      play.ask(new Ask.IsAlive(Event.MAIN));
      play.run.close();
      assertEquals(0, play.queued());
      assertEquals(0, play.run.liveThreads());
    }
  }
}
